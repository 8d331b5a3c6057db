import type { Scenario } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import { mixSentences } from "./mix-sentences";
import { retentionSentences } from "./retention-sentences";
import { safeDateSentences, seatSentences } from "./seat-sentences";

/**
 * What there is to do and by when, in sentences: retention, mix, seats, last safe dates. Grant needs draws.
 * `cost`: what a retention measure costs up to the last month, pounds.
 */
export const adviceSentences = (
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  cost: number | null = null
): string[] => [
  ...retentionSentences(state, scenario, months, cost),
  ...mixSentences(state, scenario, months),
  ...seatSentences(state, scenario, months),
  ...safeDateSentences(state, scenario, months),
];
