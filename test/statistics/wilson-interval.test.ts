import fc from "fast-check";
import { reachOf } from "../../src/statistics/normal-quantile";
import { wilsonHigh, wilsonInterval, wilsonLow } from "../../src/statistics/wilson-interval";
import { within, worked } from "./reference";

test.each(["W01", "W02", "W03"])("worked case %s", (id) => {
  const { inputs, expected } = worked<{ x: number; n: number }, { ci: [number, number] }>(id);
  within(5e-7, wilsonLow(inputs.x, inputs.n), expected.ci[0]);
  within(5e-7, wilsonHigh(inputs.x, inputs.n), expected.ci[1]);
});

test("2,567 of 28,173 uplift recruits: worked case P14", () => {
  const { inputs, expected } = worked<
    { leavers: number; recruits: number },
    { wilson95: [number, number] }
  >("P14");
  within(0.005, 100 * wilsonLow(inputs.leavers, inputs.recruits), expected.wilson95[0]);
  within(0.005, 100 * wilsonHigh(inputs.leavers, inputs.recruits), expected.wilson95[1]);
});

test("160 of 200 assessment places used: worked case F02", () => {
  const { inputs, expected } = worked<
    { used: number; booked: number },
    { wilson95: [number, number] }
  >("F02");
  within(5e-7, wilsonLow(inputs.used, inputs.booked), expected.wilson95[0]);
  within(5e-7, wilsonHigh(inputs.used, inputs.booked), expected.wilson95[1]);
});

test("nobody of twenty, and all of twenty", () => {
  expect(wilsonLow(0, 20)).toBe(0);
  expect(wilsonHigh(20, 20)).toBe(1);
  expect(wilsonHigh(0, 20)).toBeCloseTo(1 - wilsonLow(20, 20), 15);
});

test("a share of nobody, or more than all, has no interval", () => {
  expect(wilsonInterval(0, 0)).toEqual([Number.NaN, Number.NaN]);
  expect(wilsonInterval(21, 20)).toEqual([Number.NaN, Number.NaN]);
  expect(wilsonInterval(-1, 20)).toEqual([Number.NaN, Number.NaN]);
});

const share = fc
  .integer({ min: 1, max: 30000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
const level = fc.constantFrom(0.8, 0.95, 0.998);

test("holds the share, within nought and one", () => {
  fc.assert(
    fc.property(share, level, ([x, n], at) => {
      const [low, high] = wilsonInterval(x, n, at);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(low).toBeLessThanOrEqual(x / n);
      expect(high).toBeGreaterThanOrEqual(x / n);
      expect(high).toBeLessThanOrEqual(1);
    })
  );
});

test("those who left and those who stayed mirror each other", () => {
  fc.assert(
    fc.property(share, level, ([x, n], at) => {
      expect(Math.abs(wilsonLow(x, n, at) + wilsonHigh(n - x, n, at) - 1)).toBeLessThan(1e-15 * 4);
    })
  );
});

test("each end is where the score test is just not rejected", () => {
  fc.assert(
    fc.property(share, level, ([x, n], at) => {
      fc.pre(x > 0 && x < n);
      for (const end of wilsonInterval(x, n, at)) {
        const score = Math.abs(x / n - end) / Math.sqrt((end * (1 - end)) / n);
        expect(score / reachOf(at)).toBeCloseTo(1, 9);
      }
    })
  );
});

test("one more leaver of the same number moves both ends up", () => {
  fc.assert(
    fc.property(share, ([x, n]) => {
      fc.pre(x < n);
      expect(wilsonLow(x + 1, n)).toBeGreaterThan(wilsonLow(x, n));
      expect(wilsonHigh(x + 1, n)).toBeGreaterThan(wilsonHigh(x, n));
    })
  );
});
