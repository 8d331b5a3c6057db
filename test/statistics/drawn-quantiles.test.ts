import fc from "fast-check";
import { drawnQuantiles } from "../../src/statistics/drawn-quantiles";

const SHARES = [0.1, 0.5, 0.9];

/** The smallest that at least that share do not exceed, by sorting. */
function bySorting(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * values.length) - 1)];
}

test("of ten draws one in ten is the smallest, nine in ten the ninth, half the fifth", () => {
  const ten = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5];
  expect(drawnQuantiles(Float64Array.from(ten), SHARES)).toEqual([1, 5, 9]);
});

test.each([
  ["whole people, below nought too", fc.integer({ min: -30, max: 30 })],
  ["whole numbers far apart", fc.integer()],
  ["pounds and pence", fc.double({ noNaN: true, min: -1e6, max: 1e6 })],
])("%s: what sorting gives", (_, value) => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 60 }), (values) => {
      // Minus nought is no other number than nought.
      const drawn = drawnQuantiles(Float64Array.from(values), SHARES).map((each) => each + 0);
      expect(drawn).toEqual(SHARES.map((share) => (bySorting(values, share) ?? 0) + 0));
    })
  );
});

test("of no draws there is no quantile", () => {
  expect(drawnQuantiles(new Float64Array(0), SHARES)).toEqual([NaN, NaN, NaN]);
});
