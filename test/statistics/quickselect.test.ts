import fc from "fast-check";
import { drawnQuantile, quickselect } from "../../src/statistics/quickselect";

test("the kth smallest is what sorting puts there", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }),
      fc.nat(),
      (numbers, at) => {
        const k = at % numbers.length;
        const sorted = [...numbers].sort((a, b) => a - b);
        expect(quickselect(Float64Array.from(numbers), k)).toBe(sorted[k]);
      }
    )
  );
});

test("of ten draws one in ten is the smallest, nine in ten the ninth, half the fifth", () => {
  const ten = () => Int32Array.from([10, 1, 9, 2, 8, 3, 7, 4, 6, 5]);
  expect([0.1, 0.5, 0.9].map((share) => drawnQuantile(ten(), share))).toEqual([1, 5, 9]);
});
