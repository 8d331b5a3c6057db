import fc from "fast-check";
import { gammaQuantile } from "../../src/statistics/gamma-quantile";
import { gammaTails } from "../../src/statistics/incomplete-gamma";
import { relativeError } from "./reference";

const shape = fc.double({ min: 0.05, max: 3000, noNaN: true });
const share = fc.double({ min: 1e-9, max: 0.5, noNaN: true });

test("the quantile of a lower tail has that lower tail", () => {
  fc.assert(
    fc.property(shape, share, (a, lower) => {
      const x = gammaQuantile({ lower, upper: 1 - lower }, a);
      fc.pre(x > 1e-290);
      // What one unit in the last place of x moves the tail by is the best that can be asked.
      expect(relativeError(gammaTails(a, x).lower, lower)).toBeLessThan(2e-12);
    }),
    { numRuns: 500 }
  );
});

test("the quantile of an upper tail has that upper tail", () => {
  fc.assert(
    fc.property(shape, share, (a, upper) => {
      const x = gammaQuantile({ lower: 1 - upper, upper }, a);
      const back = gammaTails(a, x);
      expect(relativeError(back.upper, upper)).toBeLessThan(2e-12);
    }),
    { numRuns: 500 }
  );
});

test("the ends of the scale", () => {
  expect(gammaQuantile({ lower: 0, upper: 1 }, 2)).toBe(0);
  expect(gammaQuantile({ lower: 1, upper: 0 }, 2)).toBe(Infinity);
  expect(gammaQuantile({ lower: 0.5, upper: 0.5 }, 0)).toBeNaN();
  expect(gammaQuantile({ lower: -0.1, upper: 1.1 }, 2)).toBeNaN();
});
