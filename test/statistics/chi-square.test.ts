import fc from "fast-check";
import { chiSquareQuantile, chiSquareUpperQuantile } from "../../src/statistics/chi-square";
import { reference, relativeError } from "./reference";

const { p: probabilities, df: degrees, x: table } = reference.chi_square;

test.each(degrees.map((df, i) => [df, table[i] ?? []] as const))(
  "%p degrees of freedom, from one in a thousand to 999",
  (df, row) => {
    row.forEach((x, j) => {
      expect(relativeError(chiSquareQuantile(probabilities[j]!, df), x)).toBeLessThan(1e-12);
    });
    expect(row).toHaveLength(11);
  }
);

test.each(reference.chi_square_large)("a large force: df %p, p %p", (df, p, x) => {
  expect(relativeError(chiSquareQuantile(p, df), x)).toBeLessThan(1e-12);
});

test.each(reference.chi_square_upper)("far in the upper tail: df %p, q %p", (df, q, x) => {
  expect(relativeError(chiSquareUpperQuantile(q, df), x)).toBeLessThan(1e-12);
});

test("two degrees of freedom have a closed form", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.999999, noNaN: true }), (p) => {
      expect(relativeError(chiSquareQuantile(p, 2), -2 * Math.log1p(-p))).toBeLessThan(1e-12);
    })
  );
});

test("rises with the probability and with the degrees of freedom", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.99, noNaN: true }),
      fc.integer({ min: 1, max: 400 }),
      (p, df) => {
        expect(chiSquareQuantile(p + 0.005, df)).toBeGreaterThan(chiSquareQuantile(p, df));
        expect(chiSquareQuantile(p, df + 1)).toBeGreaterThan(chiSquareQuantile(p, df));
      }
    )
  );
});
