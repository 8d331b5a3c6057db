import fc from "fast-check";
import { countQuantile, poissonBinomial } from "../../src/statistics/poisson-binomial";

const chance = fc.double({ min: 0, max: 1, noNaN: true });

/** Every outcome of a few events, one by one. */
function counted(chances: readonly number[]): number[] {
  const mass = new Array<number>(chances.length + 1).fill(0);
  for (let outcome = 0; outcome < 2 ** chances.length; outcome++) {
    let happened = 0;
    let likely = 1;
    chances.forEach((p, i) => {
      const does = (outcome >> i) % 2 === 1;
      happened += does ? 1 : 0;
      likely *= does ? p : 1 - p;
    });
    mass[happened]! += likely;
  }
  return mass;
}

test("it is what counting every outcome comes to", () => {
  fc.assert(
    fc.property(fc.array(chance, { maxLength: 9 }), (chances) => {
      const mass = poissonBinomial(chances);
      counted(chances).forEach((expected, k) => {
        expect(mass[k]).toBeCloseTo(expected, 12);
      });
    })
  );
});

test("mean and variance are the sums of the events' own, for a force's worth of people", () => {
  const chances = Array.from({ length: 3000 }, (_, i) => (i % 97) / 120);
  const mass = poissonBinomial(chances);
  const mean = mass.reduce((sum, p, k) => sum + p * k, 0);
  const spread = mass.reduce((sum, p, k) => sum + p * (k - mean) ** 2, 0);
  expect(mass.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 10);
  expect(mean).toBeCloseTo(
    chances.reduce((a, b) => a + b, 0),
    7
  );
  expect(spread).toBeCloseTo(
    chances.reduce((sum, p) => sum + p * (1 - p), 0),
    6
  );
});

test("the tenth and ninetieth of 100 of twenty even chances are 7 and 13", () => {
  // pbinom(6, 20, 0.5) = 0.0577, pbinom(7, …) = 0.1316; pbinom(12, …) = 0.8684, pbinom(13, …) = 0.9423.
  const mass = poissonBinomial(new Array<number>(20).fill(0.5));
  expect([countQuantile(mass, 0.1), countQuantile(mass, 0.9)]).toEqual([7, 13]);
});

test("a share that is met to the digit is met, and who is certain is counted", () => {
  expect(countQuantile(poissonBinomial([0.1]), 0.9)).toBe(0);
  expect(countQuantile(poissonBinomial([0.7 + 0.2]), 0.1)).toBe(0);
  const certain = poissonBinomial([1, 1, 0]);
  expect([countQuantile(certain, 0.1), countQuantile(certain, 0.9)]).toEqual([2, 2]);
  expect(countQuantile(poissonBinomial([]), 0.9)).toBe(0);
});
