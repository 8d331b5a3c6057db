import { sampleDay } from "../../../src/samples/sample-day";
import { reasonOf } from "../../../src/workforce/reason-text";
import { asAt, held, leavers, ofType } from "./made-force";
import { number, text } from "../records";

test("numbers distinct from each other and from everyone in post", () => {
  const numbers = [...leavers, ...held].map((row) => row["Payroll No"]);
  expect(new Set(numbers).size).toBe(numbers.length);
});

test("in order, within the records, after the start of service", () => {
  const days = leavers.map((row) => number(row, "Last Day of Service"));
  expect(days).toEqual([...days].sort((a, b) => a - b));
  expect(days[0]).toBeGreaterThanOrEqual(sampleDay("2020-04-01"));
  expect(days.at(-1)).toBeLessThanOrEqual(asAt);
  for (const row of leavers) {
    expect(number(row, "Appointment Date")).toBeLessThan(number(row, "Last Day of Service"));
  }
});

test("every reason is understood, none is unknown, and there are many kinds", () => {
  const kinds = new Set<string>();
  for (const reason of new Set(leavers.map((row) => text(row, "Leaving Reason")))) {
    const found = reasonOf(reason);
    expect([reason, found.understood, found.saysUnknown]).toEqual([reason, true, false]);
    expect([reason, found.reason.leaver]).toEqual([reason, true]);
    kinds.add(found.reason.id);
  }
  expect([...kinds].sort()).toEqual([
    "death",
    "dismissal",
    "early_other_retirement",
    "end_of_contract",
    "medical_retirement",
    "normal_retirement",
    "probation_discharge",
    "redundancy",
    "transfer_out",
    "voluntary_resignation",
  ]);
});

test("officers, who cannot be made redundant, are not", () => {
  const officers = ofType(leavers, "Police Officer").map((row) => text(row, "Leaving Reason"));
  expect(officers.filter((reason) => /redundan/i.test(reason))).toEqual([]);
});

test("numbers follow the order of joining", () => {
  const joined = [
    ...leavers.map((row) => [text(row, "Payroll No"), number(row, "Appointment Date")] as const),
    ...held.map((row) => [text(row, "Payroll No"), number(row, "Date of Appointment")] as const),
  ];
  const days = joined.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});
