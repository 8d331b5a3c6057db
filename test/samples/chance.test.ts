import fc from "fast-check";
import { chance } from "../../src/samples/chance";

test("the same seed draws the same, another seed does not", () => {
  const draws = (seed: number): number[] => {
    const { share } = chance(seed);
    return Array.from({ length: 20 }, share);
  };
  expect(draws(7)).toEqual(draws(7));
  expect(draws(7)).not.toEqual(draws(8));
});

test("the first draws of seed 1 are those of mulberry32", () => {
  const { share } = chance(1);
  expect([share(), share(), share()].map((draw) => Math.floor(draw * 4294967296))).toEqual([
    2693262067, 11749833, 2265367787,
  ]);
});

test("whole numbers stay in their range and reach both ends", () => {
  const { whole } = chance(3);
  const draws = Array.from({ length: 500 }, () => whole(2, 5));
  expect(new Set(draws)).toEqual(new Set([2, 3, 4, 5]));
});

test("weights are followed, and a weight of nought is never drawn", () => {
  const { weighted } = chance(4);
  const draws = Array.from({ length: 4000 }, () => weighted([1, 0, 3]));
  const last = draws.filter((draw) => draw === 2).length / draws.length;
  expect(draws).not.toContain(1);
  expect(last).toBeGreaterThan(0.72);
  expect(last).toBeLessThan(0.78);
});

test("shuffling keeps every item", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const sorted = (list: number[]): number[] => [...list].sort((a, b) => a - b);
      expect(sorted(chance(seed).shuffled(items))).toEqual(sorted(items));
    })
  );
});

test("nothing to pick from is a bug", () => {
  expect(() => chance(1).pick([])).toThrow("nothing to pick from");
});
