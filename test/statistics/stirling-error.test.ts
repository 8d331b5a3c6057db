import fc from "fast-check";
import { logGamma, stirlingError } from "../../src/statistics/stirling-error";
import { reference } from "./reference";

describe("ln Γ", () => {
  test.each(reference.log_gamma)("at %p", (x, value) => {
    const scale = Math.max(Math.abs(value), 1);
    expect(Math.abs(logGamma(x) - value)).toBeLessThan(2e-14 * scale);
  });

  test("factorials: Γ(11) is 10!", () => {
    expect(Math.exp(logGamma(11))).toBeCloseTo(3628800, 5);
  });

  test("no value at zero and below", () => {
    expect(logGamma(0)).toBeNaN();
    expect(logGamma(-1.5)).toBeNaN();
  });

  test("Γ(x + 1) = x Γ(x), also across the place where the series takes over", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 400, noNaN: true }), (x) => {
        const gap = logGamma(x + 1) - logGamma(x) - Math.log(x);
        expect(Math.abs(gap)).toBeLessThan(1e-12);
      })
    );
  });
});

test("Stirling's error falls as x grows and stays below 1 ÷ 12x", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 1e6, noNaN: true }), (x) => {
      expect(stirlingError(x)).toBeGreaterThan(0);
      expect(stirlingError(x)).toBeLessThanOrEqual((1 / 12 / x) * (1 + 1e-12));
      expect(stirlingError(2 * x)).toBeLessThan(stirlingError(x));
    })
  );
});
