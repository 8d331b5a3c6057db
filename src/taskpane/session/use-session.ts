import { useMemo, useReducer } from "react";
import type { Day } from "../../units/day";
import { startEngine } from "../engine/engine";
import type { Answer } from "../engine/messages";
import { download } from "./download";
import { next, START, type PaneState } from "./state";

export interface Session {
  readonly state: PaneState;
  readonly open: (file: File) => void;
  readonly sample: () => void;
  readonly asAt: (day: Day) => void;
  readonly save: () => void;
  readonly back: () => void;
}

/** One person's work in the pane: what is shown, and everything they can ask for. */
export function useSession(): Session {
  const [state, dispatch] = useReducer(next, START);
  const asks = useMemo(() => {
    const engine = startEngine((answer: Answer) => {
      if (answer.kind === "written") download(answer.name, answer.bytes);
      dispatch(answer);
    });
    const open = (file: File): void => {
      engine.stop();
      dispatch({ kind: "asked", file: file.name });
      file.arrayBuffer().then(
        (bytes) => {
          engine.ask({ kind: "open", name: file.name, bytes: new Uint8Array(bytes) });
        },
        () => {
          dispatch({ kind: "trouble", trouble: unreadable(file.name) });
        }
      );
    };
    return {
      open,
      sample: () => {
        dispatch({ kind: "asked", file: "Northmarch office (made up)" });
        engine.ask({ kind: "sample" });
      },
      save: () => {
        dispatch({ kind: "saving" });
        engine.ask({ kind: "write" });
      },
      back: () => {
        engine.stop();
        dispatch({ kind: "back" });
      },
      asAt: (file: string, day: Day) => {
        dispatch({ kind: "asked", file });
        engine.ask({ kind: "as-at", day });
      },
    };
  }, []);
  return {
    ...asks,
    state,
    asAt: (day) => {
      if (state.view === "needs-day") asks.asAt(state.file, day);
    },
  };
}

const unreadable = (name: string): { message: string; advice: string } => ({
  message: `${name} could not be opened: the browser was not let at it.`,
  advice:
    "If it is open in another program, close it there; if it lies in the cloud, make it available on this device; then choose it again.",
});
