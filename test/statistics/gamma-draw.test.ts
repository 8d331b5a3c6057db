import { streamKey } from "../../src/statistics/counter-random";
import { betaDraw, gammaDraw } from "../../src/statistics/gamma-draw";
import { gammaTails } from "../../src/statistics/incomplete-gamma";

const DRAWS = 20_000;

test.each([0.5, 1, 3.3, 40, 900])("draws of shape %d have the gamma distribution", (shape) => {
  const drawn = Float64Array.from({ length: DRAWS }, (_, i) =>
    gammaDraw(shape, streamKey(5, i, 1))
  ).sort();
  let widest = 0;
  drawn.forEach((x, i) => {
    widest = Math.max(widest, Math.abs(gammaTails(shape, x).lower - (i + 0.5) / DRAWS));
  });
  // Kolmogorov and Smirnov: 1.95 ÷ √n is passed once in a thousand times.
  expect(widest).toBeLessThan(1.95 / Math.sqrt(DRAWS));
});

test("a shape of 0 gives 0", () => {
  expect(gammaDraw(0, streamKey(1, 1, 1))).toBe(0);
});

test("a share seen 30 times for and 10 against: mean three quarters, variance a b ÷ (n² (n + 1))", () => {
  const drawn = Array.from({ length: DRAWS }, (_, i) =>
    betaDraw(30, 10, streamKey(5, i, 1), streamKey(5, i, 2))
  );
  const mean = drawn.reduce((a, b) => a + b, 0) / DRAWS;
  const variance = drawn.reduce((sum, x) => sum + (x - mean) ** 2, 0) / DRAWS;
  expect(mean).toBeCloseTo(0.75, 2);
  expect(variance / (300 / (1600 * 41))).toBeCloseTo(1, 1);
});
