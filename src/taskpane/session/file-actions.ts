import type { RateAt } from "../../measures/bridge";
import type { SubjectId } from "../engine/detail";
import { startEngine } from "../engine/engine";
import type { Actions, Dispatch } from "./actions";
import { download } from "./download";

/** What can be asked in a browser tab: a file is opened, and the written workbook downloaded. */
export function fileActions(dispatch: Dispatch): Actions {
  let held: string | null = null;
  let subject: SubjectId | null = null;
  const engine = startEngine((answer) => {
    if (answer.kind === "plan" || answer.kind === "mending") return;
    if (answer.kind === "written") download(answer.name, answer.bytes);
    dispatch(answer);
    // What is shown of the workbook is shown as it now is.
    if (answer.kind === "report") {
      if (subject !== null) engine.ask({ kind: "detail", subject, rate: null });
      if (held !== null) engine.ask({ kind: "sheet", name: held });
    }
  });
  const begin = (file: string): void => {
    held = subject = null;
    dispatch({ kind: "asked", file });
  };
  const detail = (rate: RateAt | null): void => {
    if (subject !== null) engine.ask({ kind: "detail", subject, rate });
  };
  return {
    open: (file) => {
      engine.stop();
      begin(file.name);
      file.arrayBuffer().then(
        (bytes) => {
          engine.ask({ kind: "open", name: file.name, bytes: new Uint8Array(bytes) });
        },
        () => {
          dispatch({ kind: "trouble", trouble: unreadable(file.name) });
        }
      );
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
    },
    look: (wanted) => {
      subject = wanted;
      dispatch({ kind: "look", subject });
      detail(null);
    },
    rate: detail,
    show: (sheet, range) => {
      dispatch({ kind: "show", sheet, range });
      if (held !== sheet) engine.ask({ kind: "sheet", name: sheet });
      held = sheet;
    },
    hideCells: () => {
      held = null;
      dispatch({ kind: "hide-cells" });
    },
    write: () => {
      dispatch({ kind: "saving" });
      engine.ask({ kind: "write" });
    },
    putBack: () => undefined,
    again: () => {
      dispatch({ kind: "again" });
      engine.ask({ kind: "said", said: {} });
    },
    back: () => {
      engine.stop();
      held = subject = null;
      dispatch({ kind: "back" });
    },
    seen: () => {
      dispatch({ kind: "seen" });
    },
  };
}

const SAMPLES = {
  office: "Northmarch office (made up)",
  force: "Northmarch force (made up)",
} as const;

const unreadable = (name: string): { message: string; advice: string } => ({
  message: `${name} could not be opened: the browser was not let at it.`,
  advice:
    "If it is open in another program, close it there; if it lies in the cloud, make it available on this device; then choose it again.",
});
