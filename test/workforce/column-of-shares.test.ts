import type { CellValue } from "../../src/workbook/grid";
import { gridFrom } from "../sheets/grid-from";
import { assumptions, codesOf, column, faultsOf, leavers, workforceOf } from "./reading";

const read = (...conversions: CellValue[]) =>
  workforceOf([
    assumptions(),
    leavers(),
    gridFrom("Pipeline", [
      ["Stage", "Candidates", "Conversion"],
      ...conversions.map((value, i): CellValue[] => [`Stage ${i}`, 10, value]),
    ]),
  ]);
const shares = (...conversions: CellValue[]) =>
  column(read(...conversions), "pipeline", "conversion");

test("fractions, percentages and percent signs are the same shares", () => {
  expect(shares(0.5, 0.9)).toEqual([0.5, 0.9]);
  expect(shares(50, 90)).toEqual([0.5, 0.9]);
  expect(shares("50%", "90 %")).toEqual([0.5, 0.9]);
  expect(faultsOf(read(50, 90))).toEqual([]);
});

test("both in one column: each as it looks, to be decided", () => {
  const result = read(0.58, 65, "80%");
  expect(column(result, "pipeline", "conversion")).toEqual([0.58, 0.65, 0.8]);
  expect(codesOf(result)).toContain("DQ-19-mixed");
});

test("1 among percentages is one per cent or all of them: to be decided", () => {
  expect(codesOf(read(1, 65))).toContain("DQ-19-mixed");
});

test("a share of 0 says nothing of the others", () => {
  expect(shares(0, 65)).toEqual([0, 0.65]);
});
