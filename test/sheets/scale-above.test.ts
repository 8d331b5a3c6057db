import type { CellValue } from "../../src/workbook/grid";
import { assumptions, faultsOf, issueOf, workforceOf } from "../workforce/reading";
import { gridFrom } from "./grid-from";

const read = (above: CellValue, heading = "Cost") =>
  workforceOf([
    assumptions(),
    gridFrom("Training", [
      ["Training 2022/23", null, above],
      [null, null, null],
      ["Course Date", "Course", heading, "Status"],
      ["2022-05-01", "Law", 300, "Paid"],
    ]),
  ]);

test.each(["£k", "£000", "Figures in £'000"])(
  "%s above headings that give no unit is asked about at its cell",
  (text) => {
    const result = read(text);
    expect(faultsOf(result)).toEqual(["decide DQ-19-above Training!C1"]);
    expect(issueOf(result, "DQ-19-above").columns).toEqual(["courses.cost"]);
  }
);

test("other words above the headings are no unit", () => {
  expect(faultsOf(read("Draft"))).toEqual([]);
});

test("a heading that gives its unit is not asked about", () => {
  expect(faultsOf(read("£k", "Cost £k"))).toEqual([]);
});
