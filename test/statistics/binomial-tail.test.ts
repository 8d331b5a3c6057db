import fc from "fast-check";
import { binomialMass, binomialTail } from "../../src/statistics/binomial-tail";
import { reference, relativeError } from "./reference";

test.each(reference.binomial_tail)("at least %p of %p at %p", (k, n, p, tail) => {
  expect(relativeError(binomialTail(k, n, p), tail)).toBeLessThan(1e-12);
});

test("what is certain and what cannot be", () => {
  expect(binomialTail(0, 10, 0.3)).toBe(1);
  expect(binomialTail(11, 10, 0.3)).toBe(0);
  expect(binomialTail(3, 10, 0)).toBe(0);
  expect(binomialTail(3, 10, 1)).toBe(1);
});

test("half a person, or a probability above one, has no value", () => {
  expect(binomialTail(1.5, 10, 0.3)).toBeNaN();
  expect(binomialTail(1, 10, 1.1)).toBeNaN();
});

const trial = fc
  .integer({ min: 1, max: 500 })
  .chain((n) =>
    fc.tuple(
      fc.integer({ min: 0, max: n }),
      fc.constant(n),
      fc.double({ min: 0.01, max: 0.99, noNaN: true })
    )
  );

test("the chances of every number add up to one", () => {
  fc.assert(
    fc.property(trial, ([, n, p]) => {
      let sum = 0;
      for (let k = 0; k <= n; k++) sum += binomialMass(k, n, p);
      expect(sum).toBeCloseTo(1, 12);
    })
  );
});

test("at least k and at most k − 1 make all; the latter is the mirror's tail", () => {
  fc.assert(
    fc.property(trial, ([k, n, p]) => {
      const mirror = binomialTail(n - k + 1, n, 1 - p);
      expect(binomialTail(k, n, p) + mirror).toBeCloseTo(1, 12);
    })
  );
});

test("falls as more are asked for", () => {
  fc.assert(
    fc.property(trial, ([k, n, p]) => {
      expect(binomialTail(k + 1, n, p)).toBeLessThanOrEqual(binomialTail(k, n, p));
    })
  );
});
