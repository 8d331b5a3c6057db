import { noMoney } from "../../../src/scenarios/state/money-state";
import { openingState } from "../../../src/scenarios/state/opening-state";
import { partFilled } from "../../../src/scenarios/state/part-filled";
import { assumed, empty, held } from "../../fixtures/made-up";
import { officeOf } from "../../fixtures/office";

const office = officeOf({
  assumptions: assumed({ "Vacancy factor": 0.02 }),
  posts: [
    held(1, "2018-01-01", { held: 0.6 }),
    held(2, "2018-01-01", { held: 0.75 }),
    held(3, "2018-01-01", { fte: 0.8, held: 1 }),
    empty("E"),
  ],
});

test("the residue of posts held part-time: none of what is above a post, none of one without a holder", () => {
  const state = openingState(office);
  if (!state.ok) throw new Error(state.error);
  const said = state.value.taken.filter((text) => text.includes("residue"));
  expect(said).toEqual([
    "Posts held for less than their FTE count as filled in pounds, as in the vacancy figures: their part-time residue of 0.65 FTE saves nothing (conventions 12, 14).",
  ]);
  expect(partFilled(office, state.value.money)).toEqual(said);
});

test("without pounds, or without residue, nothing is said", () => {
  expect(partFilled(office, noMoney("no salaries", office.asAt))).toEqual([]);
  const whole = officeOf({ assumptions: assumed(), posts: [held(1, "2018-01-01")] });
  const state = openingState(whole);
  expect(state.ok && state.value.taken.some((text) => text.includes("residue"))).toBe(false);
});
