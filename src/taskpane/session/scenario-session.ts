import type { Answer, Ask, Saved, ScenarioTerms, Writing } from "../engine/messages";
import type { DrawList } from "../engine/scenarios/list-draws";
import type { StartScenarios } from "../engine/scenarios/scenario-engine";
import type { Dispatch } from "./actions";
import type { ScenarioActions } from "./scenario-actions";
import { scenarioActions } from "./scenario-doings";
import { ScenarioQuestions } from "./scenario-questions";

type FromDesk = Extract<Answer, { kind: "grounds" | "no-grounds" | "kept" | "to-draw" }>;

const FROM_DESK: readonly Answer["kind"][] = ["grounds", "no-grounds", "kept", "to-draw"];

export const isForScenarios = (answer: Answer): answer is FromDesk =>
  FROM_DESK.includes(answer.kind);

export interface ScenarioSession {
  readonly actions: ScenarioActions;
  /** The place is gone to: the ground is wanted from now on. */
  readonly visit: () => void;
  /** The workbook was read, for the first time or again: the draft stays and is answered anew. */
  readonly read: () => void;
  readonly take: (answer: FromDesk) => void;
  /** What was saved when the workbook was last worked with. */
  readonly restore: (saved: readonly Saved[]) => void;
  /** Saved scenarios are rows of the workbook by now. */
  readonly written: () => void;
  /** Writes the figures, the scenarios drawn first where they are not yet. */
  readonly write: () => void;
  /** Something to be written came of the desk, or that it cannot be: false where its writing was stopped. */
  readonly arrived: () => boolean;
  /** Stops what is to be written: nothing is. */
  readonly stopWriting: () => void;
  /** Another workbook, or none. */
  readonly forget: () => void;
}

/** What a person does with scenarios, and the answers to it in their turn; the same in every host. */
export function scenarioSession({
  dispatch,
  desk,
  keep,
  write,
  start,
}: {
  readonly dispatch: Dispatch;
  readonly desk: (ask: Extract<Ask, { kind: "grounds" }>) => void;
  /** Keeps all that are saved, where the host keeps them. */
  readonly keep: (saved: readonly Saved[]) => void;
  /** Has the figures written as the host writes them. */
  readonly write: (how: Writing) => void;
  readonly start: StartScenarios;
}): ScenarioSession {
  const questions = new ScenarioQuestions((scenarios) => {
    dispatch({ kind: "scenarios", scenarios });
  }, start);
  let wanted = false;
  let saved: readonly Saved[] = [];
  /** With what the scenarios are written; null before the place was gone to. */
  let terms: ScenarioTerms | null = null;
  /** Waits for the ground it is drawn on. */
  let waiting: DrawList | null = null;

  /** Asked of the desk to be written and not answered yet; of these, the first so many are stopped. */
  let asked = 0;
  let stopped = 0;

  const ask = (how: Writing): void => {
    asked++;
    write(how);
  };
  const arrived = (): boolean => {
    asked = Math.max(0, asked - 1);
    if (stopped === 0) return true;
    stopped--;
    return false;
  };
  const askDesk = (): void => {
    if (wanted) desk({ kind: "grounds" });
  };
  const keepAll = (all: readonly Saved[]): void => {
    saved = all;
    keep(all);
  };
  const draw = (list: DrawList): void => {
    waiting = null;
    questions.list(list, (told) => {
      if (told.kind === "trouble") dispatch({ kind: "not-written", trouble: told.trouble });
      else if (told.kind === "list-drawing") dispatch({ kind: "drawing", drawing: told });
      else {
        dispatch({ kind: "saving", stage: "composing" });
        ask({ scenarios: terms, drawn: told.simulations });
      }
    });
  };
  const toDraw = (list: DrawList): void => {
    if (wanted) {
      draw(list);
      return;
    }
    waiting = list;
    wanted = true;
    askDesk();
  };
  return {
    actions: scenarioActions(questions, () => saved, keepAll),
    visit: () => {
      if (wanted) return;
      wanted = true;
      askDesk();
    },
    read: askDesk,
    take: (answer) => {
      if (answer.kind === "no-grounds") questions.without(answer.reason);
      else if (answer.kind === "kept") questions.kept(answer.kept);
      else if (answer.kind === "to-draw") {
        if (arrived()) toDraw(answer.list);
      } else {
        questions.begin(answer.grounds, answer.kept);
        if (waiting !== null) draw(waiting);
      }
    },
    restore: (before) => {
      saved = before;
    },
    written: () => {
      if (saved.some(({ written }) => written !== true))
        keepAll(saved.map((one) => ({ ...one, written: true })));
    },
    write: () => {
      const { ground, months, seed } = questions.now;
      terms = ground === null ? null : { months, seed };
      dispatch({ kind: "saving", stage: "preparing" });
      ask({ scenarios: terms });
    },
    arrived,
    stopWriting: () => {
      waiting = null;
      stopped = asked;
      questions.stopList();
      dispatch({ kind: "stopped" });
    },
    forget: () => {
      questions.end();
      wanted = false;
      waiting = null;
      asked = stopped = 0;
      saved = [];
    },
  };
}
