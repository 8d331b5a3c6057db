import fc from "fast-check";
import {
  applicationsNeeded,
  applicationsOnAverage,
} from "../../src/statistics/applications-needed";
import { binomialTail } from "../../src/statistics/binomial-tail";
import { worked } from "./reference";

describe("24 places through six stages: worked case F01", () => {
  const { inputs, expected } = worked<
    { stages: number[]; places: number },
    { p: number; expected_n: number; n50: number; n80: number; n90: number; n95: number }
  >("F01");
  const p = inputs.stages.reduce((product, stage) => product * stage, 1);

  test("the share of applications that become a start", () => {
    expect(p).toBeCloseTo(expected.p, 7);
  });

  test("on average", () => {
    expect(applicationsOnAverage(inputs.places, p)).toBe(expected.expected_n);
  });

  test.each([
    [0.5, expected.n50],
    [0.8, expected.n80],
    [0.9, expected.n90],
    [0.95, expected.n95],
  ])("with confidence %p", (confidence, n) => {
    expect(applicationsNeeded(inputs.places, p, confidence)).toBe(n);
  });
});

test("no places need nobody; nobody passing is never enough; all passing is just enough", () => {
  expect(applicationsNeeded(0, 0.2, 0.9)).toBe(0);
  expect(applicationsNeeded(5, 0, 0.9)).toBe(Infinity);
  expect(applicationsNeeded(5, 1, 0.9)).toBe(5);
  expect(applicationsOnAverage(0, 0)).toBe(0);
  expect(applicationsOnAverage(5, 0)).toBe(Infinity);
});

test("certainty cannot be asked for, nor half a place", () => {
  expect(applicationsNeeded(5, 0.5, 1)).toBeNaN();
  expect(applicationsNeeded(2.5, 0.5, 0.9)).toBeNaN();
  expect(applicationsNeeded(5, 1.5, 0.9)).toBeNaN();
});

test("is enough, and one fewer is not", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 120 }),
      fc.double({ min: 0.02, max: 0.95, noNaN: true }),
      fc.double({ min: 0.1, max: 0.99, noNaN: true }),
      (places, p, confidence) => {
        const n = applicationsNeeded(places, p, confidence);
        expect(binomialTail(places, n, p)).toBeGreaterThanOrEqual(confidence);
        expect(binomialTail(places, n - 1, p)).toBeLessThan(confidence);
      }
    )
  );
});
