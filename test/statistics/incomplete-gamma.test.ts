import fc from "fast-check";
import { gammaTails, poissonMass } from "../../src/statistics/incomplete-gamma";
import { reference, relativeError } from "./reference";

test.each(reference.gamma_tails)("shape %p at %p", (a, x, lower, upper) => {
  const tails = gammaTails(a, x);
  const [small, expected] = lower < upper ? [tails.lower, lower] : [tails.upper, upper];
  expect(relativeError(small, expected)).toBeLessThan(1e-12);
  expect(tails.lower + tails.upper).toBeCloseTo(1, 14);
});

test("at zero and without end", () => {
  expect(gammaTails(3, 0)).toEqual({ lower: 0, upper: 1 });
  expect(gammaTails(3, Infinity)).toEqual({ lower: 1, upper: 0 });
});

test("no value for a shape of zero or an x below zero", () => {
  expect(gammaTails(0, 1).lower).toBeNaN();
  expect(gammaTails(1, -1).upper).toBeNaN();
});

test("shape 1 is the exponential distribution", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 100, noNaN: true }), (x) => {
      expect(relativeError(gammaTails(1, x).lower, -Math.expm1(-x))).toBeLessThan(1e-13);
    })
  );
});

test("the chance of at most two leavers where three are expected is the sum of its three parts", () => {
  const parts = Math.exp(-3) + poissonMass(1, 3) + poissonMass(2, 3);
  expect(gammaTails(3, 3).upper).toBeCloseTo(parts, 14);
});
