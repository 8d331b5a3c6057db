import fc from "fast-check";
import { quickselect } from "../../src/statistics/quickselect";

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

test("the kth smallest when it is known which values come before", () => {
  const values = Float64Array.from([5, 3, 9, 1, 7, 2, 8]);
  expect(quickselect(values, 2)).toBe(3);
  expect(quickselect(values, 5, 3)).toBe(8);
});
