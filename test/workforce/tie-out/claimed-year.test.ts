import type { CellValue } from "../../../src/workbook/grid";

import { assumptions, leavers, workforceOf } from "../reading";
import { found } from "./tied";

describe("V-11: days inside the year that the sheet claims", () => {
  const gone = (left: string): CellValue[] => [
    "E9",
    "Clerk",
    "A",
    "2015-01-01",
    left,
    "Resigned",
    1,
    "Yes",
    null,
  ];
  const named = (name: string, ...left: string[]) =>
    found(
      workforceOf([assumptions(), { ...leavers(...left.map(gone)), sheet: name }]).issues,
      "V-11"
    );

  test("a leaver of May 2021 on a sheet “Leavers 22-23”", () => {
    const [issue] = named("Leavers 22-23", "2022-05-01", "2021-05-01");
    expect(issue).toMatchObject({ severity: "decide", cell: "E3", columns: ["people.leave_date"] });
    expect(issue?.expected).toBe("a day in 2022/23, which the sheet says it is about");
  });

  test("the last day of the year is in it", () => {
    expect(named("Leavers 2021-22", "2022-03-31", "2021-04-01")).toEqual([]);
  });

  test("history on a sheet that claims no year is no issue", () => {
    expect(named("Leavers", "2019-05-01")).toEqual([]);
    expect(named("Leavers as at 20-06-2022", "2019-05-01")).toEqual([]);
  });
});
