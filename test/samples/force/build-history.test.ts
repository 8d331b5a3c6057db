import { sampleDay } from "../../../src/samples/sample-day";
import { leavers, ofType, strength } from "./made-force";
import { number } from "../records";

/** Leavers of a financial year as a percentage of its opening strength. */
const leaverRate = (type: string, year: number): number => {
  const from = sampleDay(`${year}-04-01`);
  const to = sampleDay(`${year + 1}-03-31`);
  const left = ofType(leavers, type).map((row) => number(row, "Last Day of Service"));
  const inYear = left.filter((day) => day >= from && day <= to).length;
  return (100 * inYear) / strength(type, `${year}-03-31`);
};

test("officers grew from 2,150 in 2020 to 2,405", () => {
  expect(strength("Police Officer", "2020-03-31")).toBe(2150);
  expect(strength("Police Officer", "2025-03-31")).toBe(2340);
  expect(strength("Police Officer", "2025-09-30")).toBe(2405);
});

test.each([2020, 2021, 2022, 2023, 2024])("officers left at 6% to 7% in %p", (year) => {
  expect(leaverRate("Police Officer", year)).toBeGreaterThan(5.9);
  expect(leaverRate("Police Officer", year)).toBeLessThan(7);
});

test.each([2020, 2021, 2022, 2023, 2024])("staff left at 10% to 12% in %p", (year) => {
  expect(leaverRate("Police Staff", year)).toBeGreaterThan(9.9);
  expect(leaverRate("Police Staff", year)).toBeLessThan(12);
});
