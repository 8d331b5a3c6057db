import type { RateAt } from "../../measures/bridge";
import type { SubjectId } from "../engine/detail";
import type { Engine } from "../engine/engine";
import type { Saved, Writing } from "../engine/messages";
import { startScenarios } from "../engine/scenarios/scenario-engine";
import type { Actions, Dispatch } from "./actions";
import { scenarioSession, type ScenarioSession } from "./scenario-session";

type InEveryHost = Pick<
  Actions,
  "go" | "look" | "rate" | "scenario" | "write" | "stopWriting" | "seen"
>;

/** What is the same whatever holds the workbook. */
export interface CommonSession {
  readonly actions: InEveryHost;
  readonly scenarios: ScenarioSession;
  /** The workbook was read: what is shown of it is shown as it now is. */
  readonly read: () => void;
  /** Another workbook, or none. */
  readonly forget: () => void;
}

export function commonSession({
  dispatch,
  engine,
  keep,
  write,
}: {
  readonly dispatch: Dispatch;
  readonly engine: Engine;
  /** Keeps the scenarios saved, where the host keeps them. */
  readonly keep: (saved: readonly Saved[]) => void;
  /** Has the figures written as the host writes them. */
  readonly write: (how: Writing) => void;
}): CommonSession {
  let subject: SubjectId | null = null;
  let rate: RateAt | null = null;
  const scenarios = scenarioSession({
    dispatch,
    desk: engine.ask,
    keep: (saved) => {
      engine.ask({ kind: "keep", scenarios: saved });
      keep(saved);
    },
    write,
    start: startScenarios,
  });
  const detail = (): void => {
    if (subject !== null) engine.ask({ kind: "detail", subject, rate });
  };
  return {
    scenarios,
    read: () => {
      detail();
      scenarios.read();
    },
    forget: () => {
      subject = rate = null;
      scenarios.forget();
    },
    actions: {
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
      scenario: scenarios.actions,
      write: scenarios.write,
      stopWriting: scenarios.stopWriting,
      seen: () => {
        dispatch({ kind: "seen" });
      },
    },
  };
}
