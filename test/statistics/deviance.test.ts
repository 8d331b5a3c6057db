import fc from "fast-check";
import { deviance } from "../../src/statistics/deviance";

const positive = fc.double({ min: 1e-3, max: 1e5, noNaN: true });

test("a count exactly as expected has none", () => {
  expect(deviance(7, 7)).toBe(0);
});

test("a count of zero where m was expected is m", () => {
  expect(deviance(0, 3.5)).toBe(3.5);
});

test("near the expected value nothing cancels: 1,000,001 against 1,000,000 is 5.0e-7", () => {
  // (x − m)² ÷ 2m, less (x − m)³ ÷ 6m² and on.
  expect(deviance(1000001, 1000000)).toBeCloseTo(4.99999833333e-7, 18);
});

test("both ways of reckoning agree where they meet", () => {
  fc.assert(
    fc.property(positive, fc.double({ min: 0.3, max: 3, noNaN: true }), (m, share) => {
      const x = m * share;
      const plain = x * Math.log(x / m) + m - x;
      expect(Math.abs(deviance(x, m) - plain)).toBeLessThan(1e-14 * (x + m) * 4);
    })
  );
});

test("never below zero", () => {
  fc.assert(
    fc.property(positive, positive, (x, m) => {
      expect(deviance(x, m)).toBeGreaterThanOrEqual(0);
    })
  );
});
