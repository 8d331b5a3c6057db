import type { RateAt } from "../../measures/bridge";
import type { SubjectId } from "../engine/detail";
import { startEngine } from "../engine/engine";
import { startScenarios } from "../engine/scenarios/scenario-engine";
import type { Actions, Dispatch } from "./actions";
import { download } from "./download";
import { isForScenarios, scenarioSession } from "./scenario-session";

/** What can be asked in a browser tab: a file is opened, and the written workbook downloaded. */
export function fileActions(dispatch: Dispatch): Actions {
  let held: string | null = null;
  /** True until the figures of a workbook have come for the first time. */
  let fresh = false;
  let subject: SubjectId | null = null;
  let rate: RateAt | null = null;
  const engine = startEngine((answer) => {
    if (answer.kind === "plan" || answer.kind === "mending") return;
    if (isForScenarios(answer)) {
      scenarios.take(answer);
      return;
    }
    if (answer.kind === "written") download(answer.name, answer.bytes);
    dispatch(answer);
    // What is shown of the workbook is shown as it now is.
    if (answer.kind === "report") {
      detail();
      scenarios.read();
      const [first] = answer.report.sheets;
      if (fresh && first !== undefined && hasRoom()) show(first, "");
      fresh = false;
      if (held !== null) engine.ask({ kind: "sheet", name: held });
    }
  });
  const scenarios = scenarioSession({
    show: (state) => {
      dispatch({ kind: "scenarios", scenarios: state });
    },
    desk: engine.ask,
    keep: (saved) => {
      engine.ask({ kind: "keep", scenarios: saved });
    },
    start: startScenarios,
  });
  const show = (sheet: string, range: string): void => {
    dispatch({ kind: "show", sheet, range });
    if (held !== sheet) engine.ask({ kind: "sheet", name: sheet });
    held = sheet;
  };
  const begin = (file: string): void => {
    fresh = true;
    held = subject = rate = null;
    scenarios.forget();
    dispatch({ kind: "asked", file });
  };
  const detail = (): void => {
    if (subject !== null) engine.ask({ kind: "detail", subject, rate });
  };
  const bytesOf = (file: File, then: (bytes: Uint8Array) => void): void => {
    engine.stop();
    begin(file.name);
    file.arrayBuffer().then(
      (bytes) => {
        then(new Uint8Array(bytes));
      },
      () => {
        dispatch({ kind: "trouble", trouble: unreadable(file.name) });
      }
    );
  };
  return {
    open: (file) => {
      bytesOf(file, (bytes) => {
        engine.ask({ kind: "open", name: file.name, bytes });
      });
    },
    recount: (file) => {
      bytesOf(file, (bytes) => {
        engine.ask({ kind: "recount", name: file.name, bytes });
      });
    },
    sample: (which) => {
      begin(SAMPLES[which]);
      engine.ask({ kind: "sample", which });
    },
    say: (said) => {
      dispatch({ kind: "again" });
      engine.ask({ kind: "said", said });
    },
    fix: (issue) => {
      dispatch({ kind: "again" });
      engine.ask({ kind: "fix", issue });
    },
    undoFixes: () => {
      dispatch({ kind: "again" });
      engine.ask({ kind: "undo-fixes" });
    },
    go: (place) => {
      subject = null;
      dispatch({ kind: "go", place });
      if (place === "scenarios") scenarios.visit();
    },
    look: (wanted) => {
      subject = wanted;
      rate = null;
      dispatch({ kind: "look", subject });
      detail();
    },
    rate: (chosen) => {
      rate = chosen;
      detail();
    },
    show,
    hideCells: () => {
      held = null;
      dispatch({ kind: "hide-cells" });
    },
    write: () => {
      dispatch({ kind: "saving" });
      engine.ask({ kind: "write", scenarios: scenarios.terms() });
    },
    scenario: scenarios.actions,
    putBack: () => undefined,
    again: () => {
      dispatch({ kind: "again" });
      engine.ask({ kind: "said", said: {} });
    },
    back: () => {
      engine.stop();
      scenarios.forget();
      held = subject = null;
      dispatch({ kind: "back" });
    },
    seen: () => {
      dispatch({ kind: "seen" });
    },
  };
}

/** Where sheets and pane fit side by side, the sheets are there from the beginning. */
const hasRoom = (): boolean => window.matchMedia("(min-width: 840px)").matches;

const SAMPLES = {
  office: "Northmarch office (made up)",
  force: "Northmarch force (made up)",
} as const;

const unreadable = (name: string): { message: string; advice: string } => ({
  message: `${name} could not be opened: the browser was not let at it.`,
  advice:
    "If it is open in another program, close it there; if it lies in the cloud, make it available on this device; then choose it again.",
});
