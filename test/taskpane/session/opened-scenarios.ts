import { front } from "../../../src/taskpane/engine/scenarios/front";
import type { ScenarioAsk } from "../../../src/taskpane/engine/scenarios/outlook";
import { spawnHere } from "../../../src/taskpane/engine/scenarios/spawn-here";
import { desk } from "../../../src/taskpane/engine/desk";
import type { Answer, Ask, Saved } from "../../../src/taskpane/engine/messages";
import { REST_MS } from "../../../src/taskpane/session/scenario-questions";
import {
  isForScenarios,
  scenarioSession,
  type ScenarioSession,
} from "../../../src/taskpane/session/scenario-session";
import type { PaneEvent } from "../../../src/taskpane/session/state";
import type { ScenariosState } from "../../../src/taskpane/session/scenarios-state";
import type { LeverSetting } from "../../../src/scenarios/scenario";
import type { WorkbookPlan } from "../../../src/workbook/sheet-plan";
import { InTurn } from "../engine/scenarios/in-turn";

const SOON = { median: 5, chance: 0.1, least: 500, most: 1_000 };
export const rate = (value: number): LeverSetting => ({ lever: "leaver_rate", value });

interface Held {
  readonly session: ScenarioSession;
  readonly line: InTurn;
  readonly asks: ScenarioAsk[];
  readonly keeps: (readonly Saved[])[];
  /** What the pane was told besides what the place shows. */
  readonly events: PaneEvent[];
  /** What a host was given to write. */
  readonly plans: WorkbookPlan[];
  readonly now: () => ScenariosState;
  readonly settle: () => Promise<void>;
  readonly rest: () => void;
  readonly ask: (ask: Ask) => Promise<void>;
}

/** The session, the desk and the scenarios' threads with the office sample, all in turn. */
export async function opened(): Promise<Held> {
  const line = new InTurn();
  const asks: ScenarioAsk[] = [];
  const keeps: (readonly Saved[])[] = [];
  const events: PaneEvent[] = [];
  const plans: WorkbookPlan[] = [];
  let shown: ScenariosState | null = null;
  let desked: Promise<void> = Promise.resolve();
  const atDesk = (ask: Ask): void => {
    desked = desked.then(() => work(ask));
  };
  const session = scenarioSession({
    dispatch: (event) => {
      if (event.kind === "scenarios") shown = event.scenarios;
      else events.push(event);
    },
    desk: atDesk,
    write: (how) => {
      atDesk({ kind: "plan", ...how });
    },
    keep: (saved) => {
      keeps.push(saved);
      atDesk({ kind: "keep", scenarios: saved });
    },
    start: (tell) => {
      const [there, back] = [line.lane(), line.lane()];
      const answer = front(
        (told) => {
          back(() => {
            tell(told);
          });
        },
        (name, told) => spawnHere(line.lane())(name, told),
        1,
        SOON
      );
      return {
        ask: (ask) => {
          asks.push(ask);
          there(() => {
            answer(ask);
          });
        },
        stop: () => undefined,
      };
    },
  });
  const work = desk((answer: Answer) => {
    if (isForScenarios(answer)) session.take(answer);
    if (answer.kind === "plan" && session.arrived()) plans.push(answer.plan);
    if (answer.kind === "report") session.read();
  });
  await work({ kind: "sample", which: "office" });
  session.visit();
  const settle = async (): Promise<void> => {
    await desked;
    line.run();
  };
  await settle();
  const now = (): ScenariosState => {
    if (shown === null) throw new Error("nothing shown");
    return shown;
  };
  const rest = (): void => {
    jest.advanceTimersByTime(REST_MS);
    line.run();
  };
  return {
    session,
    line,
    asks,
    keeps,
    events,
    plans,
    now,
    settle,
    rest,
    ask: async (ask) => work(ask),
  };
}
