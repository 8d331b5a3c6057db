import { sampleDay } from "../../../src/samples/sample-day";
import { plan, asAt, vacancies, leavers, empty, ofType } from "./made-force";
import { number, rowsOf } from "../records";

test("one row for each of the 250 empty posts, with its title and FTE", () => {
  const sorted = (list: (readonly unknown[])[]): string[] => list.map(String).sort();
  expect(vacancies).toHaveLength(250);
  expect(
    sorted(vacancies.map((row) => [row["Position ID"], row["Vacancy Title"], row["WTE"]]))
  ).toEqual(
    sorted(empty.map((row) => [row["Position ID"], row["Designation"], row["Authorised FTE"]]))
  );
});

test("vacant by the as-at date; a start that is given comes after it", () => {
  for (const row of vacancies) {
    expect(number(row, "Vacant Since")).toBeLessThanOrEqual(asAt);
    if (row["Proposed Start"] !== null) {
      expect(number(row, "Proposed Start")).toBeGreaterThan(asAt);
    }
    if (row["Deadline"] !== null) {
      expect(number(row, "Deadline")).toBeGreaterThan(number(row, "Vacant Since"));
    }
  }
  const blank = vacancies.filter((row) => row["Proposed Start"] === null).length;
  expect(blank).toBeGreaterThan(5);
  expect(blank).toBeLessThan(60);
});

test("officers are expected on course dates only", () => {
  const courses = new Set(rowsOf(plan, "Intake Plan").map((row) => row["Attestation Date"]));
  const officers = new Set(ofType(empty, "Police Officer").map((row) => row["Position ID"]));
  for (const row of vacancies) {
    if (!officers.has(row["Position ID"] ?? "") || row["Proposed Start"] === null) continue;
    expect(courses.has(row["Proposed Start"] ?? 0)).toBe(true);
  }
});

test("no more officers are expected of an intake than it has places", () => {
  for (const intake of rowsOf(plan, "Intake Plan")) {
    const expected = vacancies.filter(
      (row) => row["Proposed Start"] === intake["Attestation Date"]
    );
    expect(expected.length).toBeLessThanOrEqual(number(intake, "Max Intake"));
  }
});

test("some are covered by agency, at a cost a month", () => {
  const covered = vacancies.filter((row) => row["Backfill"] === "Agency");
  expect(covered.length).toBeGreaterThanOrEqual(10);
  for (const row of vacancies) {
    expect(number(row, "Monthly Cover Cost") > 0).toBe(row["Backfill"] === "Agency");
  }
});

test("a post that somebody left fell vacant the day after, the others with the year", () => {
  const units = new Map(empty.map((row) => [row["Position ID"], row["Structure Unit"]]));
  const left = new Set(
    leavers.map((row) =>
      [row["Last Position"], row["Structure Unit"], number(row, "Last Day of Service") + 1].join()
    )
  );
  const newYear = sampleDay("2025-04-01");
  const replaced = vacancies.filter((row) => row["Vacant Since"] !== newYear);
  expect(replaced.length).toBeGreaterThan(100);
  expect(vacancies.length - replaced.length).toBeGreaterThanOrEqual(75);
  for (const row of replaced) {
    const unit = units.get(row["Position ID"] ?? null);
    const key = [row["Vacancy Title"], unit, row["Vacant Since"]].join();
    expect([key, left.has(key)]).toEqual([key, true]);
  }
});
