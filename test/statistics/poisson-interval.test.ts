import fc from "fast-check";
import { gammaTails } from "../../src/statistics/incomplete-gamma";
import { poissonHigh, poissonInterval, poissonLow } from "../../src/statistics/poisson-interval";
import { reference, relativeError, within, worked } from "./reference";

test.each(["PO00", "PO01", "PO05", "PO07"])("worked case %s", (id) => {
  const { inputs, expected, tolerance } = worked<{ count: number }, { exact: [number, number] }>(
    id
  );
  const [low, high] = poissonInterval(inputs.count);
  within(tolerance, low, expected.exact[0]);
  within(tolerance, high, expected.exact[1]);
});

test("seven leavers over 404 days, headcount 20, 22 and 25: worked case H02", () => {
  const { inputs, expected, tolerance } = worked<
    { headcounts: number[]; days: number },
    { poisson95_annualised: [number, number][] }
  >("H02");
  inputs.headcounts.forEach((headcount, i) => {
    const years = (headcount * inputs.days) / 365;
    within(tolerance, (100 * poissonLow(7)) / years, expected.poisson95_annualised[i]![0]);
    within(tolerance, (100 * poissonHigh(7)) / years, expected.poisson95_annualised[i]![1]);
  });
});

test.each(reference.poisson)("count %p at level %p", (count, level, low, high) => {
  const [a, b] = poissonInterval(count, level);
  expect(relativeError(a, low)).toBeLessThan(1e-12);
  expect(relativeError(b, high)).toBeLessThan(1e-12);
});

test("no leavers at all: from nought to the rule of three", () => {
  expect(poissonLow(0)).toBe(0);
  expect(poissonHigh(0, 0.9)).toBeCloseTo(-Math.log(0.05), 12);
});

test("less than nobody, or a level of 0 or 1, has no interval", () => {
  expect(poissonInterval(-1)).toEqual([Number.NaN, Number.NaN]);
  expect(poissonInterval(5, 1)).toEqual([Number.NaN, Number.NaN]);
  expect(poissonInterval(5, 0)).toEqual([Number.NaN, Number.NaN]);
});

const counts = fc.integer({ min: 0, max: 3000 });

test("holds its count, and both ends rise with it", () => {
  fc.assert(
    fc.property(counts, (count) => {
      const [low, high] = poissonInterval(count);
      const [nextLow, nextHigh] = poissonInterval(count + 1);
      expect(low).toBeLessThanOrEqual(count);
      expect(high).toBeGreaterThan(count);
      expect(nextLow).toBeGreaterThan(low);
      expect(nextHigh).toBeGreaterThan(high);
    })
  );
});

test("a higher level is wider", () => {
  fc.assert(
    fc.property(counts, (count) => {
      expect(poissonHigh(count, 0.998)).toBeGreaterThan(poissonHigh(count, 0.95));
      expect(poissonLow(count, 0.998)).toBeLessThanOrEqual(poissonLow(count, 0.95));
    })
  );
});

test("each end leaves a fortieth outside: what makes it exact", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3000 }), (count) => {
      const [low, high] = poissonInterval(count);
      // P(X ≥ count | low) and P(X ≤ count | high).
      expect(gammaTails(count, low).lower).toBeCloseTo(0.025, 13);
      expect(gammaTails(count + 1, high).upper).toBeCloseTo(0.025, 13);
    })
  );
});

test("covers at least 95 times in 100, whatever the true mean", () => {
  const intervals = Array.from({ length: 200 }, (_, count) => poissonInterval(count));
  fc.assert(
    fc.property(fc.double({ min: 0.2, max: 60, noNaN: true }), (mean) => {
      let mass = Math.exp(-mean);
      let covered = 0;
      intervals.forEach(([low, high], count) => {
        if (low <= mean && mean <= high) covered += mass;
        mass *= mean / (count + 1);
      });
      expect(covered).toBeGreaterThanOrEqual(0.95 - 1e-9);
    })
  );
});
