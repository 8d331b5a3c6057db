import type { Composed } from "../../hosts/excel/compose/composed";
import type { ExcelPort } from "../../hosts/excel/excel-host";
import type { Place } from "../../workbook/port";
import { isOnlyOutput } from "../../paper/only-output";
import { startEngine } from "../engine/engine";
import type { Mending, Said, Trouble } from "../engine/messages";
import { withSaid } from "../engine/said";
import type { Actions, Dispatch } from "./actions";
import { commonSession } from "./common-session";
import { readState, stateText } from "./kept-state";
import { isForScenarios } from "./scenario-session";

/** What the pane calls a workbook whose name Excel does not tell. */
const THIS_WORKBOOK = "this workbook";

/**
 * What can be asked beside a workbook that is open in Excel. Everything to do with the workbook goes
 * through the port; all reckoning is the engine's. A change of the user's is read again by itself.
 */
export function excelActions(port: ExcelPort, dispatch: Dispatch): Actions {
  let said: Said = {};
  let reading: AbortController | null = null;
  let watching = false;
  /** False where the workbook's notes could not be read: they are then not written over. */
  let keeps = true;
  let ready = false;
  let waiting: (() => void)[] = [];

  const engine = startEngine((answer) => {
    if (
      (answer.kind === "composed" || answer.kind === "not-written") &&
      !common.scenarios.arrived()
    )
      return;
    if (answer.kind === "composed") begin(write(answer.composed));
    else if (answer.kind === "mending") begin(mend(answer.mending));
    else if (isForScenarios(answer)) common.scenarios.take(answer);
    else dispatch(answer);
    if (answer.kind === "report") {
      common.read();
      ready = true;
      const waited = waiting;
      waiting = [];
      for (const work of waited) work();
    }
    if (answer.kind === "trouble") waiting = [];
  });

  const common = commonSession({
    dispatch,
    engine,
    keep: (saved) => {
      said = withSaid(said, { scenarios: saved });
      begin(save());
    },
    write: (how) => {
      engine.ask({ kind: "plan", ...how });
    },
  });

  /** Begins what takes time; a bug on the way is told, so that the pane does not wait for ever. */
  const begin = (work: Promise<void>): void => {
    work.catch((bug: unknown) => {
      const trouble = ownTrouble(bug);
      dispatch({ kind: "not-written", trouble });
      if (ready) failed(trouble);
      else dispatch({ kind: "trouble", trouble });
    });
  };

  /** What needs the figures is done once they are there: the ribbon can ask before that. */
  const onceReady = (work: () => void): void => {
    if (ready) work();
    else waiting.push(work);
  };

  const failed = (trouble: Trouble): void => {
    dispatch({ kind: "failed", trouble });
  };

  const read = async (first: boolean): Promise<void> => {
    reading?.abort();
    const mine = (reading = new AbortController());
    if (first) {
      ready = false;
      waiting = [];
      common.forget();
      dispatch({ kind: "asked", file: THIS_WORKBOOK });
      const noted = await port.loadState();
      if (mine.signal.aborted) return;
      keeps = noted.ok;
      if (noted.ok) {
        said = readState(noted.value);
        common.scenarios.restore(said.scenarios ?? []);
      } else
        onceReady(() => {
          failed(noted.error);
        });
    } else dispatch({ kind: "again" });
    const content = await port.read({ leaveOut: isOnlyOutput, signal: mine.signal });
    if (mine.signal.aborted) return;
    if (!content.ok) {
      if (!ready) dispatch({ kind: "trouble", trouble: content.error });
      else failed(content.error);
      return;
    }
    engine.ask({ kind: "content", content: content.value, said });
    if (!watching) await watch();
  };

  const watch = async (): Promise<void> => {
    watching = true;
    const watched = await port.watch(() => {
      begin(read(false));
    });
    watching = watched.ok;
  };

  const write = async (composed: Composed): Promise<void> => {
    dispatch({ kind: "saving", stage: "writing" });
    const written = await port.writeComposed(composed);
    if (!written.ok) {
      dispatch({ kind: "not-written", trouble: written.error });
      return;
    }
    const { sheets, differing } = written.value;
    common.scenarios.written();
    const doubt =
      differing.length === 0
        ? ""
        : ` Excel comes to another value in ${differing.length} cells, the first ${differing[0] ?? ""}: see the register.`;
    dispatch({
      kind: "saved",
      words: `Written to ${sheets.length} sheets of this workbook.${doubt}`,
    });
  };

  const mend = async ({ mends, record }: Mending): Promise<void> => {
    const mended = await port.mend(mends, record);
    if (mended.ok) await read(false);
    else failed(mended.error);
  };

  const save = async (): Promise<void> => {
    if (!keeps) return;
    const saved = await port.saveState(stateText(said));
    if (!saved.ok) failed(saved.error);
  };

  const select = async (place: Place): Promise<void> => {
    const selected = await port.select(place);
    if (!selected.ok) failed(selected.error);
  };

  const putBack = async (): Promise<void> => {
    const back = await port.putBack();
    if (back.ok) dispatch({ kind: "put-back" });
    else dispatch({ kind: "not-written", trouble: back.error });
  };

  return {
    ...common.actions,
    open: () => undefined,
    recount: () => undefined,
    sample: () => undefined,
    say: (more) => {
      said = withSaid(said, more);
      dispatch({ kind: "again" });
      engine.ask({ kind: "said", said });
      begin(save());
    },
    fix: (issue) => {
      dispatch({ kind: "again" });
      engine.ask({ kind: "mending", issue });
    },
    undoFixes: () => {
      dispatch({ kind: "again" });
      engine.ask({ kind: "unmending" });
    },
    go: (place) => {
      onceReady(() => {
        common.actions.go(place);
      });
    },
    show: (sheet, range) => {
      begin(select({ sheet, range }));
    },
    hideCells: () => undefined,
    write: () => {
      onceReady(common.actions.write);
    },
    putBack: () => {
      onceReady(() => {
        dispatch({ kind: "saving", stage: "writing" });
        begin(putBack());
      });
    },
    again: () => {
      begin(read(true));
    },
    back: () => {
      reading?.abort();
      engine.stop();
      common.forget();
      ready = false;
      waiting = [];
      dispatch({ kind: "back" });
    },
  };
}

const ownTrouble = (bug: unknown): Trouble => ({
  message: `Muster met a fault of its own: ${bug instanceof Error ? bug.message : String(bug)}.`,
  advice: "Save a copy of the workbook and try again; if it comes back, report these words.",
});
