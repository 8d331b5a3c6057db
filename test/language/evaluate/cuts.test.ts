import fc from "fast-check";
import { Cuts } from "../../../src/language/evaluate/cuts";

const MISSING = 99;

function placed(cuts: readonly number[], days: readonly number[]): number[] {
  const out = new Int32Array(days.length);
  new Cuts(cuts).place(Float64Array.from(days), out, MISSING);
  return [...out];
}

test("each day is told by how many cuts are not after it", () => {
  expect(placed([100, 110], [99, 100, 109, 110, 111])).toEqual([0, 1, 1, 2, 2]);
});

test("a day that is missing is in no stretch", () => {
  expect(placed([100, 110], [NaN, 105])).toEqual([MISSING, 1]);
  expect(placed([], [NaN, 105])).toEqual([MISSING, 0]);
});

test("a cut before all days and one after all days", () => {
  expect(placed([-Infinity, 100, Infinity], [99, 100, 2958465])).toEqual([1, 2, 2]);
});

test("any cuts, any days: the same as counting", () => {
  const day = fc.integer({ min: 0, max: 60 });
  const cut = fc.oneof(day, fc.constantFrom(-Infinity, Infinity));
  fc.assert(
    fc.property(fc.array(cut, { maxLength: 12 }), fc.array(day), (cuts, days) => {
      const sorted = [...cuts].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      const counted = days.map((one) => sorted.filter((limit) => limit <= one).length);
      expect(placed(sorted, days)).toEqual(counted);
    })
  );
});
