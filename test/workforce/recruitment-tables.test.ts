import { day, gridFrom } from "../sheets/grid-from";
import { assumptions, column, faultsOf, issueOf, rowsOf, workforceOf } from "./reading";

test("cohorts are put in order of intake date", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Cohorts", [
      ["Cohort", "Entry Route", "Intake Date", "Places", "Confirmed"],
      ["C2", "DHEP", "2022-11-07", 20, 4],
      ["C1", "PCDA", "2022-09-05", 24, 20],
    ]),
  ]);
  expect(rowsOf(read, "cohorts")).toEqual([
    { cohort: "C1", route: "PCDA", intake_date: day("2022-09-05"), places: 24, confirmed: 20 },
    { cohort: "C2", route: "DHEP", intake_date: day("2022-11-07"), places: 20, confirmed: 4 },
  ]);
});

test("more confirmed than places is to be decided", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Cohorts", [
      ["Cohort", "Intake Date", "Places", "Confirmed"],
      ["C1", "2022-09-05", 20, 22],
    ]),
  ]);
  expect(faultsOf(read)).toEqual(["decide V-09 Cohorts!D2"]);
  expect(issueOf(read, "V-09").done).toBe(
    "Places filled stop at the places; confirmed and expected are shown as given."
  );
});

test.each([
  ["fractions", [0.6, 1]],
  ["percents", [60, 100]],
  ["text", ["60%", "100%"]],
  ["text and percents", ["60%", 100]],
])("conversions as %s are fractions, stages in the sheet's order", (_, [first, second]) => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Pipeline", [
      ["Stage", "Candidates", "Conversion", "Days to Start"],
      ["Assessment", 120, first!, 200],
      ["Vetting", 60, second!, 90],
    ]),
  ]);
  expect(rowsOf(read, "pipeline")).toEqual([
    { stage: "Assessment", candidates: 120, conversion: 0.6, days_to_start: 200 },
    { stage: "Vetting", candidates: 60, conversion: 1, days_to_start: 90 },
  ]);
});

test("weeks to start are days", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Pipeline", [
      ["Stage", "Number", "Pass Rate", "Weeks to Start"],
      ["Vetting", 60, 0.8, 12],
    ]),
  ]);
  expect(column(read, "pipeline", "days_to_start")).toEqual([84]);
});

test("assessment places by month", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Assessment centre", [
      ["Month", "Spaces Booked", "Spaces Used", "AC Passed"],
      ["2022-04-01", 40, 31, 20],
      ["May-22", 40, 44, null],
    ]),
  ]);
  expect(rowsOf(read, "assessments")).toEqual([
    { event: "April 2022", date: day("2022-04-01"), booked: 40, used: 31, passed: 20 },
    { event: "May 2022", date: day("2022-05-01"), booked: 40, used: 44, passed: Number.NaN },
  ]);
  expect(faultsOf(read)).toEqual(["decide assessment-used-over-booked Assessment centre!C3"]);
});
