import { planOf } from "../../../src/scenarios/plan/plan-of";
import { flatRates } from "../../../src/scenarios/state/cell-rates";
import { projectTeams } from "../../../src/scenarios/teams/project-teams";
import { madeUpState, madeUpType } from "../made-up-state";

/** Twelve months with no joiners: nobody is counted but those in post at the opening. */
function line(tenures: readonly number[], annual: number) {
  const type = madeUpType("Police officer", tenures, { rates: flatRates([0, annual]) });
  const plan = planOf(madeUpState([type]), { name: "made up", settings: [] }, 12);
  if (!plan.ok) throw new Error(plan.error);
  const [found] = projectTeams(plan.value);
  if (found === undefined) throw new Error("no line");
  return found;
}

test("of forty who go with one chance in five, by chance alone 5 to 11 do: a binomial", () => {
  // pbinom(4, 40, 0.2) = 0.0759, pbinom(5, …) = 0.1613; pbinom(10, …) = 0.8392, pbinom(11, …) = 0.9125.
  const { gone } = line(new Array<number>(40).fill(30), -Math.log(0.8));
  expect(gone.expected).toBeCloseTo(8, 9);
  expect([gone.low, gone.high]).toEqual([5, 11]);
});

test("without joiners who is gone is who leaves, from every band of service, past 50 years too", () => {
  const tenures = [0, 6, 11, 12, 23, 59, 119, 355, 595, 600];
  const type = madeUpType("Police officer", tenures);
  const annual = type.rates.annual.slice();
  annual.forEach((_, cell) => (annual[cell] = 0.02 * (1 + (cell % 11))));
  const state = madeUpState([{ ...type, rates: { ...type.rates, annual } }]);
  const plan = planOf(state, { name: "made up", settings: [] }, 30);
  if (!plan.ok) throw new Error(plan.error);
  const [found] = projectTeams(plan.value);
  expect(found!.gone.expected).toBeCloseTo(tenures.length - found!.heads.at(-1)!, 9);
});

test("nobody leaves: nobody is gone, whatever chance does", () => {
  expect(line([1, 2, 3], 0).gone).toEqual({ expected: 0, low: 0, high: 0 });
});
