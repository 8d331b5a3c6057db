import type { CellValue } from "../../src/workbook/grid";
import { gridFrom } from "../sheets/grid-from";
import { assumptions, faultsOf, rowsOf, workforceOf } from "./reading";

const read = (...rows: CellValue[][]) =>
  workforceOf([
    assumptions(),
    gridFrom("Training", [["Course", "Course Date", "Cost", "Status"], ...rows]),
  ]);

test("two rows alike in every cell are both counted, and to be decided", () => {
  const result = read(
    ["Driving", "2022-05-03", 400, "Paid"],
    ["Law", "2022-05-04", 300, "Paid"],
    ["Driving", "2022-05-03", 400, "Paid"]
  );
  expect(rowsOf(result, "courses")).toHaveLength(3);
  expect(faultsOf(result)).toEqual(["decide DQ-17-repeated Training!A4"]);
});

test("rows that differ in one cell are not alike", () => {
  expect(
    faultsOf(read(["Driving", "2022-05-03", 400, "Paid"], ["Driving", "2022-05-04", 400, "Paid"]))
  ).toEqual([]);
});
