import { employerNi } from "../../src/functions/employer-ni";
import { dayOf } from "../../src/units/day";
import { faultOf, valueOf } from "./answers";

const IN_2025 = dayOf(2025, 6, 1);

test("the month takes the rates of its last day", () => {
  expect(valueOf(employerNi(30_000, dayOf(2022, 10, 31), 1))).toBeCloseTo(3145.45, 6);
  expect(valueOf(employerNi(30_000, dayOf(2022, 11, 1), 1))).toBeCloseTo(2884.2, 6);
  expect(valueOf(employerNi(30_000, dayOf(2025, 4, 1), 1))).toBeCloseTo(3750, 6);
});

test("pay up to the threshold costs nothing; the threshold is not less for part-time work", () => {
  expect(valueOf(employerNi(5000, IN_2025, 1))).toBe(0);
  expect(valueOf(employerNi(30_000, IN_2025, 0.5))).toBeCloseTo(0.15 * 10_000, 6);
});

test("a pooled line is whole posts and the rest, each with a threshold", () => {
  expect(valueOf(employerNi(30_000, IN_2025, 2.5))).toBeCloseTo(0.15 * (50_000 + 10_000), 6);
});

test("no FTE is none; FTE left out is one", () => {
  expect(valueOf(employerNi(30_000, IN_2025, 0))).toBe(0);
  expect(valueOf(employerNi(30_000, IN_2025, undefined))).toBeCloseTo(3750, 6);
});

test("a month whose rate Muster has not got is not available, with the days it has", () => {
  expect(faultOf(employerNi(30_000, dayOf(2018, 5, 1), 1))).toBe(
    "missing date: Muster has no employer NI rate for May 2018. It has them from 6 April 2019 to 5 April 2027."
  );
});

test("what cannot be says which argument", () => {
  expect(faultOf(employerNi(-1, IN_2025, 1))).toMatch(/^value pay: -1 is not pay in pounds/);
  expect(faultOf(employerNi("£30k", IN_2025, 1))).toMatch(/^value pay: "£30k" is not/);
  expect(faultOf(employerNi(30_000, "June", 1))).toMatch(/^value date: "June" is not a date/);
  expect(faultOf(employerNi(30_000, IN_2025, -0.5))).toMatch(/^value fte: -0.5 is not an FTE/);
});
