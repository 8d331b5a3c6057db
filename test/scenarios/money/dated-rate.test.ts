import { rateUsed } from "../../../src/scenarios/money/dated-rate";
import { dayOf, FAR_DAY } from "../../../src/units/day";

const rate = (from: number, to: number, value: number) =>
  ({ rate: "employer_ni_rate", from, to, value, status: "made up" }) as const;
const MARCH = dayOf(2022, 3, 31);
const used = (rates: readonly ReturnType<typeof rate>[], day: number) => {
  const found = rateUsed(rates, "employer_ni_rate", day);
  return found === null ? null : [found.rate.value, found.carried];
};

test("a rate holds on its last day, and is carried from the day after", () => {
  const rates = [rate(0, dayOf(2021, 3, 31), 0.1), rate(dayOf(2021, 4, 1), MARCH, 0.2)];
  expect(used(rates, MARCH)).toEqual([0.2, false]);
  expect(used(rates, MARCH + 1)).toEqual([0.2, true]);
});

test("the last one known is the latest to end, whatever the order", () => {
  expect(used([rate(10, 30, 0.2), rate(0, 9, 0.1)], 40)).toEqual([0.2, true]);
});

test("before the first rate there is none; a rate to come is not used early", () => {
  expect(used([rate(10, FAR_DAY, 0.2)], 9)).toBeNull();
});
