import type { Scenario } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import { mixSentences } from "./mix-sentences";
import { retentionSentences, type RetentionCosts } from "./retention-sentences";
import { safeDateSentences, seatSentences } from "./seat-sentences";

/** What there is to do and by when, in sentences: retention, mix, seats, last safe dates. Grant needs draws. */
export const adviceSentences = (
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  costs: RetentionCosts
): string[] => [
  ...retentionSentences(state, scenario, months, costs),
  ...mixSentences(state, scenario, months),
  ...seatSentences(state, scenario, months),
  ...safeDateSentences(state, months),
];
