import { backTestWords } from "../../../src/paper/scenarios/back-test-words";
import { NO_BACK_TEST } from "../../../src/scenarios/back-test";
import { dayOf } from "../../../src/units/day";

test("each worker type with how many it was out", () => {
  const line = {
    type: "Police officer",
    opening: 100,
    joiners: 0,
    leaversProjected: 6,
    leaversActual: 8,
    closeProjected: 94,
    closeActual: 92,
    error: 2 / 92,
    chanceDeviation: 2.4,
  };
  const tested = {
    reason: null,
    opening: dayOf(2024, 9, 30),
    close: dayOf(2025, 9, 30),
    lines: [line],
  };
  expect(backTestWords(tested)).toBe(
    "Back-test: the twelve months to 30 September 2025, projected from their own start, came out: officers 2.0 too many (2.2% of 92)."
  );
});

test("where there is none, why", () => {
  expect(backTestWords(NO_BACK_TEST)).toBe(
    "No back-test: no history was given to hold the projection against."
  );
});
