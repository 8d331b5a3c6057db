import { backTest, type BackTest } from "../../../scenarios/back-test";
import { openQuestions } from "../../../scenarios/open-questions";
import type { Scenario } from "../../../scenarios/scenario";
import { openingState } from "../../../scenarios/state/opening-state";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import type { Issue } from "../../../sheets/issue";
import { ok, type Result } from "../../../units/result";
import type { Workforce } from "../../../workforce/workforce";

/** What the threads of scenarios are given of a workbook: plain data, worked out once for each reading. */
export interface Grounds {
  readonly state: ProjectionState;
  readonly backTest: BackTest;
  /** What is to be settled in the sheets and bears on it, worst first. */
  readonly questions: readonly Issue[];
}

/** A scenario that is kept, and the months it was projected over. */
export interface KeptOne extends Scenario {
  readonly months?: number;
}

/** Scenarios at hand, and what of the workbook's table could not be read. */
export interface Kept {
  /** Rows of the workbook and what was saved here, by name; what was saved last stands. */
  readonly kept: readonly KeptOne[];
  /** Names of those that are rows of the workbook: they are removed there. */
  readonly rows: readonly string[];
  /** In words with their cells. */
  readonly notRead: readonly string[];
}

export const NOTHING_KEPT: Kept = { kept: [], rows: [], notRead: [] };

/** An error says why nothing can be projected from the workbook. */
export function groundsOf(workforce: Workforce): Result<Grounds, string> {
  const state = openingState(workforce);
  return state.ok
    ? ok({
        state: state.value,
        backTest: backTest(workforce),
        questions: openQuestions(workforce),
      })
    : state;
}
