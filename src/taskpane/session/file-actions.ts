import { startEngine } from "../engine/engine";
import type { Actions, Dispatch } from "./actions";
import { commonSession } from "./common-session";
import { download } from "./download";
import { isForScenarios } from "./scenario-session";

/** What can be asked in a browser tab: a file is opened, and the written workbook downloaded. */
export function fileActions(dispatch: Dispatch): Actions {
  let held: string | null = null;
  /** True until the figures of a workbook have come for the first time. */
  let fresh = false;
  const engine = startEngine((answer) => {
    if (answer.kind === "composed" || answer.kind === "mending") return;
    if (isForScenarios(answer)) {
      common.scenarios.take(answer);
      return;
    }
    if ((answer.kind === "written" || answer.kind === "not-written") && !common.scenarios.arrived())
      return;
    if (answer.kind === "written") download(answer.name, answer.bytes);
    dispatch(answer);
    if (answer.kind === "report") {
      common.read();
      const [first] = answer.report.sheets;
      if (fresh && first !== undefined && hasRoom()) show(first, "");
      fresh = false;
      if (held !== null) engine.ask({ kind: "sheet", name: held });
    }
  });
  const common = commonSession({
    dispatch,
    engine,
    keep: () => undefined,
    write: (how) => {
      engine.ask({ kind: "write", ...how });
    },
  });
  const show = (sheet: string, range: string): void => {
    dispatch({ kind: "show", sheet, range });
    if (held !== sheet) engine.ask({ kind: "sheet", name: sheet });
    held = sheet;
  };
  const begin = (file: string): void => {
    fresh = true;
    held = null;
    common.forget();
    dispatch({ kind: "asked", file });
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
    ...common.actions,
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
    show,
    hideCells: () => {
      held = null;
      dispatch({ kind: "hide-cells" });
    },
    putBack: () => undefined,
    again: () => {
      dispatch({ kind: "again" });
      engine.ask({ kind: "said", said: {} });
    },
    back: () => {
      engine.stop();
      common.forget();
      held = null;
      dispatch({ kind: "back" });
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
