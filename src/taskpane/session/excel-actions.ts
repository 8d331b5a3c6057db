import type { Result } from "../../units/result";
import type { HostFault } from "../../workbook/port-fault";
import type { WorkbookPort } from "../../workbook/port";
import type { WorkbookPlan } from "../../workbook/sheet-plan";
import type { RateAt } from "../../measures/bridge";
import { isOnlyOutput } from "../../paper/only-output";
import type { SubjectId } from "../engine/detail";
import { startEngine } from "../engine/engine";
import type { Mending, Said } from "../engine/messages";
import { withSaid } from "../engine/said";
import type { Actions, Dispatch } from "./actions";
import { readState, stateText } from "./kept-state";

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
    if (answer.kind === "plan") void write(answer.plan);
    else if (answer.kind === "mending") void mend(answer.mending);
    else dispatch(answer);
    if (answer.kind === "report") {
      detail();
      ready = true;
      const waited = waiting;
      waiting = [];
      for (const work of waited) work();
    }
    if (answer.kind === "trouble") waiting = [];
  });

  /** What needs the figures is done once they are there: the ribbon can ask before that. */
  const onceReady = (work: () => void): void => {
    if (ready) work();
    else waiting.push(work);
  };

  const detail = (): void => {
    if (subject !== null) engine.ask({ kind: "detail", subject, rate });
  };

  const failed = (fault: HostFault): void => {
    dispatch({ kind: "failed", trouble: fault });
  };
  const done = <T>(answer: Result<T, HostFault>, then: (value: T) => void): void => {
    if (answer.ok) then(answer.value);
    else failed(answer.error);
  };

  const read = async (first: boolean): Promise<void> => {
    reading?.abort();
    const mine = (reading = new AbortController());
    if (first) {
      ready = false;
      waiting = [];
      dispatch({ kind: "asked", file: THIS_WORKBOOK });
      const noted = await port.loadState();
      if (mine.signal.aborted) return;
      keeps = noted.ok;
      if (noted.ok) said = readState(noted.value);
      else
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
    const watched = await port.watch(() => void read(false));
    watching = watched.ok;
  };

  const write = async (plan: WorkbookPlan): Promise<void> => {
    const written = await port.write(plan);
    if (!written.ok) {
      dispatch({ kind: "not-written", trouble: written.error });
      return;
    }
    const { sheets, differing } = written.value;
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
    done(await port.mend(mends, record), () => void read(false));
  };

  const save = async (): Promise<void> => {
    if (keeps) done(await port.saveState(stateText(said)), () => undefined);
  };

  return {
    open: () => undefined,
    recount: () => undefined,
    sample: () => undefined,
    say: (more) => {
      said = withSaid(said, more);
      dispatch({ kind: "again" });
      engine.ask({ kind: "said", said });
      void save();
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
      void port.select({ sheet, range }).then((answer) => {
        done(answer, () => undefined);
      });
    },
    hideCells: () => undefined,
    write: () => {
      onceReady(() => {
        dispatch({ kind: "saving" });
        engine.ask({ kind: "plan" });
      });
    },
    putBack: () => {
      onceReady(() => {
        dispatch({ kind: "saving" });
        void port.putBack().then((answer) => {
          if (answer.ok) dispatch({ kind: "put-back" });
          else dispatch({ kind: "not-written", trouble: answer.error });
        });
      });
    },
    again: () => void read(true),
    back: () => {
      reading?.abort();
      engine.stop();
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
