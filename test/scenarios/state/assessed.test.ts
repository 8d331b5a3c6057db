import { sensitivity, rangeOf } from "../../../src/scenarios/sensitivity";
import { assessedOf } from "../../../src/scenarios/state/assessed";
import { openingState } from "../../../src/scenarios/state/opening-state";
import { counted, pipelineOf } from "../../../src/scenarios/state/pipeline-state";
import type { ProjectionState } from "../../../src/scenarios/state/projection-state";
import { BASELINE } from "../../../src/scenarios/scenario";
import { assumed, held } from "../../fixtures/made-up";
import { officeOf, type Office } from "../../fixtures/office";

const EVENTS: NonNullable<Office["assessments"]> = [
  { event: "Before", date: "2019-06-19", booked: 99, used: 90, passed: 0 },
  { event: "March", date: "2022-03-10", booked: 60, used: 50, passed: 30 },
  { event: "April", date: "2022-04-10", booked: 60, used: 40, passed: 26 },
  { event: "Few", date: "2022-05-10", booked: 10, used: 10, passed: 4 },
  { event: "Not told", date: "2022-05-20", booked: 60, used: 50 },
  { event: "To come", date: "2022-07-10", booked: 60, used: 60, passed: 60 },
];

function officeWith(conversion: number, more: Office = {}) {
  return officeOf({
    assumptions: assumed(),
    posts: [held(1, "2018-01-01", { type: "Police officer" })],
    assessments: EVENTS,
    cohorts: [{ cohort: "A", route: "PCDA", intake: "2022-09-05", places: 90, confirmed: 2 }],
    pipeline: [
      { stage: "Application", candidates: 100, conversion: 0.5, days: 60 },
      { stage: "Assessment centre", candidates: 30, conversion, days: 40 },
      { stage: "Vetting", candidates: 5, conversion: 0.9, days: 20 },
    ],
    ...more,
  });
}

const countsOf = (office: ReturnType<typeof officeWith>) =>
  assessedOf(office, pipelineOf(office), office.asAt);

function stateOf(office: ReturnType<typeof officeWith>): ProjectionState {
  const state = openingState(office);
  if (!state.ok) throw new Error(state.error);
  return state.value;
}

test("who attended and who passed, of three years up to the opening; a range of the events of twenty and more", () => {
  const counts = countsOf(officeWith(0.6));
  expect(counts).toEqual({
    stage: "Assessment centre",
    used: 100,
    passed: 60,
    agrees: true,
    range: {
      lever: "conversion",
      type: null,
      stage: "Assessment centre",
      low: 0.6,
      high: 0.65,
      evidence: "30 of 50 passed (March); 26 of 40 passed (April)",
    },
  });
});

test("draws take the stage's share as seen on those, the others as before", () => {
  const state = stateOf(officeWith(0.6));
  expect(state.pipeline.map(({ seen }) => seen)).toEqual([undefined, 100, undefined]);
  expect(state.taken).toContain(
    "The share who pass a stage is the sheet's. Of “Assessment centre” draws take it as seen on those assessed (60 of 100 who attended passed); of the others, of which no sheet says on how many, as seen on the candidates now at the stage, and on at least 20: an assumption."
  );
});

test("counts that do not bear the sheet's share out are told and not leant on", () => {
  const office = officeWith(0.8);
  const counts = countsOf(office);
  // Wilson at 60 of 100: 50.2% to 69.1%.
  expect(counts?.agrees).toBe(false);
  expect(countsOf(officeWith(0.69))?.agrees).toBe(true);
  expect(countsOf(officeWith(0.7))?.agrees).toBe(false);
  expect(counted(pipelineOf(office), counts).every(({ seen }) => seen === undefined)).toBe(true);
  expect(stateOf(office).taken.join(" ")).toContain(
    "What was counted of “Assessment centre” (60 of 100 who attended passed) does not bear it out"
  );
});

test("two stages that could be it, or no counts: nothing is known", () => {
  const two = officeWith(0.6, {
    pipeline: [
      { stage: "Assessment centre", candidates: 30, conversion: 0.6, days: 40 },
      { stage: "Second AC", candidates: 30, conversion: 0.6, days: 30 },
    ],
  });
  expect(countsOf(two)).toBeNull();
  const untold = EVENTS.map(({ event, date, booked, used }) => ({ event, date, booked, used }));
  expect(countsOf(officeWith(0.6, { assessments: untold as typeof EVENTS }))).toBeNull();
});

test("the range is the stage's own: of another none is known, and its ends move that stage alone", () => {
  const state = stateOf(officeWith(0.6));
  expect(rangeOf(state, { lever: "conversion", stage: "Assessment centre" })?.low).toBe(0.6);
  expect(rangeOf(state, { lever: "conversion", stage: "Vetting" })).toBeUndefined();
  const month = state.first + 5;
  const found = sensitivity(state, BASELINE, 6, { kind: "joiners", type: null, month });
  if (!found.ok) throw new Error(found.error);
  const bar = found.value.bars.find(({ range }) => range.lever === "conversion");
  expect(bar?.name).toBe("Conversion, Assessment centre");
  // 100 × 0.5 × c × 0.9 + 30 × c × 0.9 + 5 × 0.9 starters and 2 confirmed; 90 places.
  const starters = (c: number): number => 2 + 45 * c + 27 * c + 4.5;
  expect(bar?.atLow).toBeCloseTo(starters(0.6), 6);
  expect((bar?.atHigh ?? 0) - (bar?.atLow ?? 0)).toBeCloseTo(starters(0.65) - starters(0.6), 6);
});
