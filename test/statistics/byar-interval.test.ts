import fc from "fast-check";
import { byarInterval } from "../../src/statistics/byar-interval";
import { poissonInterval } from "../../src/statistics/poisson-interval";
import { within, worked } from "./reference";

test.each(["PO00", "PO01", "PO05", "PO07"])("worked case %s", (id) => {
  const { inputs, expected, tolerance } = worked<{ count: number }, { byar: [number, number] }>(id);
  const [low, high] = byarInterval(inputs.count);
  within(tolerance, low, expected.byar[0]);
  within(tolerance, high, expected.byar[1]);
});

test("within two hundredths of the exact interval from five leavers on", () => {
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 2000 }), (count) => {
      const [low, high] = byarInterval(count);
      const [exactLow, exactHigh] = poissonInterval(count);
      expect(Math.abs(low - exactLow)).toBeLessThan(0.02);
      expect(Math.abs(high - exactHigh)).toBeLessThan(0.02);
    })
  );
});

test("never below nought, even at a level where one leaver's low end would be", () => {
  expect(byarInterval(1, 0.9999)[0]).toBe(0);
});

test("less than nobody has no interval", () => {
  expect(byarInterval(-2)).toEqual([Number.NaN, Number.NaN]);
});
