import { onCost } from "../../src/functions/on-cost";
import { dayOf } from "../../src/units/day";
import { faultOf, valueOf } from "./answers";

const IN_2025 = dayOf(2025, 6, 1);

test("an officer's pension is the police scheme's, and changes with it", () => {
  const pension = (year: number): number =>
    valueOf(onCost(40_000, 1, dayOf(year, 6, 1), "Police officer", null));
  expect(pension(2024) - pension(2023)).toBeCloseTo(40_000 * (0.353 - 0.31), 6);
});

test("a rate of one's own stands for officers too", () => {
  const usual = valueOf(onCost(40_000, 1, IN_2025, "Police officer", null));
  const given = valueOf(onCost(40_000, 1, IN_2025, "Police officer", 0.4));
  expect(given - usual).toBeCloseTo(40_000 * (0.4 - 0.353), 6);
});

test("worker types as sheets write them", () => {
  const officer = valueOf(onCost(40_000, 1, IN_2025, "Police officer", null));
  for (const type of ["officer", "POLICE OFFICER ", "Constable"])
    expect(valueOf(onCost(40_000, 1, IN_2025, type, null))).toBe(officer);
});

test("staff need their employer's rate; an empty cell, which comes as 0, is none", () => {
  for (const blank of [undefined, null, 0, ""])
    expect(faultOf(onCost(30_000, 1, IN_2025, "Police staff", blank))).toMatch(
      /^value pensionRate: is needed for Police staff: your employer's rate, such as 0.18/
    );
});

test("what cannot be says which argument", () => {
  expect(faultOf(onCost("x", 1, IN_2025, "PCSO", 0.18))).toMatch(/^value salary: /);
  expect(faultOf(onCost(30_000, "x", IN_2025, "PCSO", 0.18))).toMatch(/^value fte: /);
  expect(faultOf(onCost(30_000, 1, "x", "PCSO", 0.18))).toMatch(/^value date: /);
  expect(faultOf(onCost(30_000, 1, IN_2025, "wizard", 0.18))).toMatch(
    /^value type: "wizard" is not a worker type. Give one of Police officer, Police staff/
  );
  expect(faultOf(onCost(30_000, 1, IN_2025, "PCSO", 18))).toMatch(
    /^value pensionRate: 18 is not a share. Give a number from 0 to 1, such as 0.18 or 18%/
  );
  expect(faultOf(onCost(30_000, 1, dayOf(2030, 1, 1), "PCSO", 0.18))).toMatch(/^missing date: /);
});
