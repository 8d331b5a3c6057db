import type { Place, WorkbookPort } from "../../workbook/port";
import type { WorkbookPlan } from "../../workbook/sheet-plan";
import type { RateAt } from "../../measures/bridge";
import { isOnlyOutput } from "../../paper/only-output";
import type { SubjectId } from "../engine/detail";
import { startEngine } from "../engine/engine";
import type { Mending, Said, Trouble } from "../engine/messages";
import { withSaid } from "../engine/said";
import { startScenarios } from "../engine/scenarios/scenario-engine";
import type { Actions, Dispatch } from "./actions";
import { readState, stateText } from "./kept-state";
import { isForScenarios, scenarioSession } from "./scenario-session";

/** What the pane calls a workbook whose name Excel does not tell. */
const THIS_WORKBOOK = "this workbook";

/**
 * What can be asked beside a workbook that is open in Excel. Everything to do with the workbook goes
 * through the port; all reckoning is the engine's. A change of the user's is read again by itself.
 */
export function excelActions(port: WorkbookPort, dispatch: Dispatch): Actions {
  let said: Said = {};
  let subject: SubjectId | null = null;
  let rate: RateAt | null = null;
  let reading: AbortController | null = null;
  let watching = false;
  /** False where the workbook's notes could not be read: they are then not written over. */
  let keeps = true;
  let ready = false;
  let waiting: (() => void)[] = [];

  const engine = startEngine((answer) => {
    if (answer.kind === "plan") begin(write(answer.plan));
    else if (answer.kind === "mending") begin(mend(answer.mending));
    else if (isForScenarios(answer)) scenarios.take(answer);
    else dispatch(answer);
    if (answer.kind === "report") {
      detail();
      scenarios.read();
      ready = true;
      const waited = waiting;
      waiting = [];
      for (const work of waited) work();
    }
    if (answer.kind === "trouble") waiting = [];
  });

  const scenarios = scenarioSession({
    show: (state) => {
      dispatch({ kind: "scenarios", scenarios: state });
    },
    desk: engine.ask,
    keep: (saved) => {
      said = withSaid(said, { scenarios: saved });
      engine.ask({ kind: "keep", scenarios: saved });
      begin(save());
    },
    start: startScenarios,
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

  const detail = (): void => {
    if (subject !== null) engine.ask({ kind: "detail", subject, rate });
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
      scenarios.forget();
      dispatch({ kind: "asked", file: THIS_WORKBOOK });
      const noted = await port.loadState();
      if (mine.signal.aborted) return;
      keeps = noted.ok;
      if (noted.ok) {
        said = readState(noted.value);
        scenarios.restore(said.scenarios ?? []);
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

  const write = async (plan: WorkbookPlan): Promise<void> => {
    const written = await port.write(plan);
    if (!written.ok) {
      dispatch({ kind: "not-written", trouble: written.error });
      return;
    }
    const { sheets, differing } = written.value;
    scenarios.written();
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
        subject = null;
        dispatch({ kind: "go", place });
        if (place === "scenarios") scenarios.visit();
      });
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
    show: (sheet, range) => {
      begin(select({ sheet, range }));
    },
    hideCells: () => undefined,
    write: () => {
      onceReady(() => {
        dispatch({ kind: "saving" });
        engine.ask({ kind: "plan", scenarios: scenarios.terms() });
      });
    },
    scenario: scenarios.actions,
    putBack: () => {
      onceReady(() => {
        dispatch({ kind: "saving" });
        begin(putBack());
      });
    },
    again: () => {
      begin(read(true));
    },
    back: () => {
      reading?.abort();
      engine.stop();
      scenarios.forget();
      ready = false;
      waiting = [];
      subject = null;
      dispatch({ kind: "back" });
    },
    seen: () => {
      dispatch({ kind: "seen" });
    },
  };
}

const ownTrouble = (bug: unknown): Trouble => ({
  message: `Muster met a fault of its own: ${bug instanceof Error ? bug.message : String(bug)}.`,
  advice: "Save a copy of the workbook and try again; if it comes back, report these words.",
});
