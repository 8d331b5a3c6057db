import type { CellValue } from "../../src/workbook/grid";
import { gridOf, valueIn, withCells, withRows, withTables } from "../fixtures/tampered";
import { contentOfFile, counted, writtenFrom, type Written } from "../fixtures/written";

let written: Written;

beforeAll(async () => {
  written = await writtenFrom(await contentOfFile("test/data/opcc-2022.xlsx"));
});

describe("an input that was changed", () => {
  /** The cell below a heading in the row that holds a key: how a person would find it. */
  function cellOf(sheet: string, key: CellValue, heading: string): string {
    const { rows } = gridOf(written.content, sheet);
    const top = rows.findIndex((cells) => cells.includes(heading));
    const row = rows.findIndex((cells, r) => r > top && cells.includes(key));
    const column = rows[top]?.indexOf(heading) ?? -1;
    if (top < 0 || row < 0 || column < 0) throw new Error(`no ${heading} of ${String(key)}`);
    return `${String.fromCharCode(65 + column)}${row + 1}`;
  }

  test.each<
    [what: string, sheet: string, key: CellValue, heading: string, value: CellValue, id: string]
  >([
    ["a salary", "Establishment", "P04", "Salary", 52_001, "vacancy.pay_bill"],
    ["a vacant post's salary", "Establishment", "P07", "Salary", 1, "vacancy.saving"],
    [
      "an establishment FTE",
      "Establishment",
      "P04",
      "Establishment FTE",
      0.9,
      "vacancy.establishment_fte",
    ],
    ["an FTE in post", "Establishment", "P04", "In Post FTE", 0.9, "vacancy.in_post_fte"],
    ["a holder", "Establishment", "P04", "Employee Number", "VACANT", "vacancy.posts_vacant"],
    ["a start date", "Establishment", "P02", "Start Date", 44_200, "churn.opening"],
    ["a team", "Establishment", "P03", "Team", "Elsewhere", "resilience.in_team"],
    [
      "a contract",
      "Establishment",
      "P01",
      "Contract Type",
      "Permanent",
      "resilience.statutory_interim",
    ],
    ["a statutory post", "Establishment", "P01", "Statutory Post", "No", "resilience.statutory"],
    ["a leave date", "Leavers", "E010", "Leaving Date", 44_700, "churn.leavers"],
    ["a leaver's start", "Leavers", "E010", "Start Date", 41_000, "churn.years_of_service_lost"],
    ["a reason", "Leavers", "E011", "Reason for Leaving", "Redundancy", "churn.redundancies"],
    ["a leaver's FTE", "Leavers", "E011", "FTE", 0.5, "churn.leavers_fte"],
    ["vacant from", "Vacancies", "V1", "Vacant From", 44_700, "vacancy.days"],
    ["an expected start", "Vacancies", "V1", "Expected Start", 44_810, "vacancy.days"],
    ["a vacancy's FTE", "Vacancies", "V1", "FTE", 0.5, "vacancy.saving"],
    ["the cost of cover", "Vacancies", "V2", "Cover Cost per Month", 2_901, "vacancy.cover"],
    ["the cost of a course", "Training", "Public accounts update", "Cost", 321, "training.paid"],
    [
      "the status of a course",
      "Training",
      "Public accounts update",
      "Status",
      "Planned",
      "training.planned",
    ],
    [
      "the date of a course",
      "Training",
      "Public accounts update",
      "Course Date",
      44_200,
      "training.paid",
    ],
    ["the vacancy factor", "Assumptions", "Vacancy factor", "Value", 0.03, "vacancy.factor"],
    [
      "the pension rate",
      "Assumptions",
      "Employer pension rate (staff)",
      "Value",
      0.19,
      "vacancy.saving",
    ],
    ["the as-at date", "Assumptions", "As-at date", "Value", 44_731, "churn.person_years"],
    [
      "the day of taking office",
      "Assumptions",
      "Commissioner took office",
      "Value",
      44_000,
      "churn.opening",
    ],
    ["the training budget", "Assumptions", "Training budget", "Value", 9_000, "training.variance"],
    [
      "the reserve",
      "Assumptions",
      "Earmarked reserve for training",
      "Value",
      1,
      "training.reserve_after",
    ],
    ["the phasing", "Assumptions", "Vacancy phasing", "Value", "whole month", "vacancy.saving"],
  ])("%s", (_what, sheet, key, heading, value, id) => {
    const cell = cellOf(sheet, key, heading);
    expect(valueIn(written.content, sheet, cell)).not.toBe(value);
    const { figures, agree, differences } = counted(
      withCells(written.content, [{ sheet, cell, value }])
    );
    expect(agree).toBeLessThan(figures);
    expect(differences.map((one) => one.id)).toContain(id);
    expect(differences.some((one) => one.what === "value" && one.id === id)).toBe(true);
  });

  test("an exit interview", () => {
    const rows = gridOf(written.content, "Leavers").rows;
    const last = rows.length;
    const now = valueIn(written.content, "Leavers", `H${last}`);
    const value = now === "Yes" ? "No" : "Yes";
    const changed = withCells(written.content, [{ sheet: "Leavers", cell: `H${last}`, value }]);
    const { differences } = counted(changed);
    expect(differences.map(({ id }) => id)).toContain("churn.exit_interviews");
  });

  test("a dated rate", () => {
    const rows = gridOf(written.content, "Rates").rows;
    const row =
      rows.findIndex((cells) => cells[0] === "employer_ni_rate" && cells[3] === 0.1505) + 1;
    const changed = withCells(written.content, [{ sheet: "Rates", cell: `D${row}`, value: 0.16 }]);
    expect(counted(changed).differences.map(({ id }) => id)).toContain("vacancy.saving");
  });

  test("a leaver more", () => {
    const row = gridOf(written.content, "Leavers").rows.length;
    const more = withRows(written.content, "Leavers", (rows) => [
      ...rows,
      ["E999", "Made up", "Policy", 43_000, 44_700, "Resigned", 1, "No"],
    ]);
    const { agree, figures, differences } = counted(withTables(more, "Leavers", row));
    expect(agree).toBeLessThan(figures);
    expect(differences.map(({ id }) => id)).toContain("churn.leavers");
  });

  test("a leaver typed below the table is not passed over in silence", () => {
    const more = withRows(written.content, "Leavers", (rows) => [
      ...rows,
      ["E999", "Made up", "Policy", 43_000, 44_700, "Resigned", 1, "No"],
    ]);
    expect(counted(more).differences).not.toEqual([]);
  });

  test("a leaver less", () => {
    const less = withRows(written.content, "Leavers", (rows) => rows.slice(0, -1));
    const { agree, figures } = counted(less);
    expect(agree).toBeLessThan(figures);
  });
});
