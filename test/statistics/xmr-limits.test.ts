import fc from "fast-check";
import { xmrLimits } from "../../src/statistics/xmr-limits";
import { within, worked } from "./reference";

test("twelve months whose last, 14, is just inside: worked case X01", () => {
  const { inputs, expected, tolerance } = worked<
    { x: number[] },
    { mean: number; amr: number; lpl: number; upl: number; flag_last: boolean }
  >("X01");
  const limits = xmrLimits(inputs.x);
  within(tolerance, limits.mean, expected.mean);
  within(tolerance, limits.meanMovingRange, expected.amr);
  within(tolerance, limits.low, expected.lpl);
  within(tolerance, limits.high, expected.upl);
  expect((inputs.x.at(-1) ?? 0) > limits.high).toBe(expected.flag_last);
});

test("the same every month: no width", () => {
  expect(xmrLimits([4, 4, 4])).toEqual({ mean: 4, meanMovingRange: 0, low: 4, high: 4 });
});

test("one month has no limits", () => {
  expect(xmrLimits([4]).high).toBeNaN();
});

test("moves with the counts, and is the same read backwards", () => {
  const months = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(months, (values) => {
      const limits = xmrLimits(values);
      const shifted = xmrLimits(values.map((value) => value + 10));
      expect(shifted.high - limits.high).toBeCloseTo(10, 9);
      expect(xmrLimits([...values].reverse()).low).toBeCloseTo(limits.low, 9);
    })
  );
});
