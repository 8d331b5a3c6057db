import type { CellValue } from "../../src/workbook/grid";
import { gridFrom } from "../sheets/grid-from";
import { assumptions, faultsOf, issueOf, rowsOf, workforceOf } from "./reading";

const HEADINGS = [
  "Budget Line",
  "Original Budget",
  "Revised Budget",
  "Actual",
  "Committed",
  "Forecast",
];
const read = (headings: string[], rows: CellValue[][], ...more: CellValue[][]) =>
  workforceOf([assumptions(...more), gridFrom("Training Budget", [headings, ...rows])]);
const costs = (result: ReturnType<typeof read>) =>
  rowsOf(result, "courses").map(({ course, status, cost }) => [course, status, cost]);

test("a budget line is what is paid, committed and planned for the rest of its forecast", () => {
  const result = read(HEADINGS, [["Leadership", 10000, 9000, 4000, 1500, 8000]]);
  expect(costs(result)).toEqual([
    ["Leadership", "Paid", 4000],
    ["Leadership", "Committed", 1500],
    ["Leadership", "Planned", 2500],
  ]);
});

test("the training budget is the revised, else the original, of all lines", () => {
  const result = read(HEADINGS, [
    ["Leadership", 10000, 9000, 4000, 1500, 8000],
    ["Driving", 5000, null, 0, 0, 5000],
  ]);
  expect(result.assumptions.get("training_budget")).toMatchObject({
    value: 14000,
    cell: "'Training Budget'!A2:F3",
    status: "claimed",
  });
});

test("the assumption stands, and a total of the lines that differs is to be decided", () => {
  const result = read(
    HEADINGS,
    [["Leadership", 10000, 9000, 4000, 1500, 8000]],
    ["Training budget", 12000, "GBP", "Made up"]
  );
  expect(result.assumptions.get("training_budget")?.value).toBe(12000);
  expect(faultsOf(result)).toContain("decide training-budget-twice Assumptions!B4");
});

test("budget lines without a forecast count what is paid and committed, to be decided", () => {
  const result = read(
    ["Budget Line", "Budget", "Actual", "Committed"],
    [["Driving", 5000, 100, 50]]
  );
  expect(costs(result)).toEqual([
    ["Driving", "Paid", 100],
    ["Driving", "Committed", 50],
  ]);
  expect(issueOf(result, "training-by-budget-line").severity).toBe("decide");
});

test("a forecast below what is spent is kept, and to be decided", () => {
  const result = read(HEADINGS, [["Driving", 5000, 5000, 4000, 500, 4200]]);
  expect(costs(result)[2]).toEqual(["Driving", "Planned", -300]);
  expect(issueOf(result, "forecast-below-spent")).toMatchObject({ severity: "decide", cell: "F2" });
});

test("a suppressed amount is withheld, never zero", () => {
  const result = read(HEADINGS, [["Driving", 5000, 5000, "*", 500, 4200]]);
  expect(costs(result)[0]).toEqual(["Driving", "Paid", NaN]);
});

test("a line with no forecast whose spend is not available leaves what is planned in doubt", () => {
  const result = read(HEADINGS, [
    ["Leadership", 10000, 9000, 4000, 1500, 8000],
    ["Levy", "-", "..", "n/a", null, null],
  ]);
  expect(faultsOf(result)).toContain(
    "decide forecast-missing 'Training Budget'!F3".replace(/'/g, "")
  );
  expect(issueOf(result, "forecast-missing").columns).toContain("courses.cost");
});

test("a line that is spent needs no forecast", () => {
  const result = read(HEADINGS, [["Leadership", 4000, null, 4000, 0, null]]);
  expect(faultsOf(result)).toEqual([]);
});
