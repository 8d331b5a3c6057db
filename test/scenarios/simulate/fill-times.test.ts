import { planOf } from "../../../src/scenarios/plan/plan-of";
import type { LeverSetting } from "../../../src/scenarios/scenario";
import { FillTimes } from "../../../src/scenarios/simulate/fill-times";
import { madeUpState, madeUpType } from "../made-up-state";

const STEPS = 24;

function fillTimes(standardError: number, settings: readonly LeverSetting[] = []): FillTimes {
  const staff = madeUpType("Police staff", [10, 20], {
    filledBy: "refill",
    timeToFill: { months: 3.25, standardError, evidence: "made up" },
  });
  const plan = planOf(madeUpState([staff]), { name: "made up", settings }, STEPS);
  const [type] = plan.ok ? plan.value.types : [];
  if (type === undefined) throw new Error("not planned");
  return new FillTimes(type, 0);
}

const chains = Array.from({ length: 4_000 }, (_, chain) => chain);

test("three and a quarter months: one post in four waits four, the others three", () => {
  const times = fillTimes(0);
  times.draw(7, 0, false);
  const starts = chains.map((chain) => times.startAfter(2, chain));
  expect(new Set(starts)).toEqual(new Set([5, 6]));
  const late = starts.filter((start) => start === 6).length / starts.length;
  expect(Math.abs(late - 0.25)).toBeLessThan(4 * Math.sqrt((0.25 * 0.75) / starts.length));
});

test("a post that would be filled after the last month is filled in none", () => {
  const times = fillTimes(0);
  times.draw(7, 0, false);
  expect(times.startAfter(STEPS - 3, 1)).toBe(-1);
});

test("an estimated time has the draw's error, one that is set has none, a sure one neither", () => {
  const starts = (times: FillTimes, sure: boolean): Set<number> =>
    new Set(
      chains.slice(0, 200).map((draw) => {
        times.draw(7, draw, sure);
        return times.startAfter(0, 1);
      })
    );
  expect(starts(fillTimes(2), false).size).toBeGreaterThan(5);
  expect(starts(fillTimes(2), true).size).toBe(2);
  const set = fillTimes(2, [{ lever: "time_to_fill", value: 5 }]);
  expect(starts(set, false)).toEqual(new Set([5]));
});
