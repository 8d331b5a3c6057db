import fc from "fast-check";
import { normalQuantile, reachOf } from "../../src/statistics/normal-quantile";
import { reference, relativeError } from "./reference";

test.each(reference.normal)("p %p", (p, x) => {
  expect(relativeError(normalQuantile(p), x)).toBeLessThan(1e-13);
});

test("the middle and the ends", () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0)).toBe(-Infinity);
  expect(normalQuantile(1)).toBe(Infinity);
  expect(normalQuantile(1.2)).toBeNaN();
  expect(normalQuantile(Number.NaN)).toBeNaN();
});

test("symmetric about a half", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 511 }), (n) => {
      // Sixty-fourths and such: 1 − p is exact.
      expect(normalQuantile(n / 1024)).toBe(-normalQuantile(1 - n / 1024));
    })
  );
});

test("the reaches of funnel limits: 1.959964 and 3.090232", () => {
  expect(reachOf(0.95)).toBeCloseTo(1.959964, 6);
  expect(reachOf(0.998)).toBeCloseTo(3.090232, 6);
});
