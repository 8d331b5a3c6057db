import { overlapDays } from "../../src/functions/overlap-days";
import { dayOf } from "../../src/units/day";
import { faultOf, valueOf } from "./answers";

const APRIL = dayOf(2022, 4, 1);
const MARCH = dayOf(2023, 3, 31);

test("both ends of span and period count", () => {
  expect(valueOf(overlapDays(APRIL, MARCH, APRIL, MARCH))).toBe(365);
  expect(valueOf(overlapDays(MARCH, MARCH, APRIL, MARCH))).toBe(1);
  expect(valueOf(overlapDays(MARCH + 1, MARCH + 9, APRIL, MARCH))).toBe(0);
});

test("a span that lasts still, left out, as an empty cell, or as empty text", () => {
  for (const blank of [undefined, null, 0, ""])
    expect(valueOf(overlapDays(dayOf(2022, 6, 1), blank, APRIL, MARCH))).toBe(304);
});

test("a period without an end takes the span's", () => {
  expect(valueOf(overlapDays(APRIL, APRIL + 9, APRIL + 5, 0))).toBe(5);
});

test("a span that ends before it begins has no days", () => {
  expect(valueOf(overlapDays(APRIL + 5, APRIL + 4, APRIL, MARCH))).toBe(0);
});

test("a time of day does not make a day", () => {
  expect(valueOf(overlapDays(APRIL + 0.9, APRIL + 1.1, APRIL, MARCH))).toBe(2);
});

test("what cannot be says which argument", () => {
  expect(faultOf(overlapDays(0, MARCH, APRIL, MARCH))).toMatch(/^value from: 0 is not a date/);
  expect(faultOf(overlapDays(APRIL, "soon", APRIL, MARCH))).toMatch(/^value to: "soon" is not/);
  expect(faultOf(overlapDays(APRIL, MARCH, 12, MARCH))).toMatch(/^value periodFrom: 12 is not/);
  expect(faultOf(overlapDays(APRIL, MARCH, APRIL, true))).toMatch(/^value periodTo: true is not/);
  expect(faultOf(overlapDays(APRIL, MARCH, MARCH, APRIL))).toBe(
    "value periodTo: is before periodFrom."
  );
  expect(faultOf(overlapDays(APRIL, 0, APRIL, 0))).toMatch(/^value periodTo: is blank, and so is/);
});
