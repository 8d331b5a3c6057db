import { printNames } from "../../../src/hosts/file/print-setup";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { smallPlan } from "../../contract/plans";

function titles(print: Partial<SheetPlan["print"]>): string | undefined {
  const [sheet] = smallPlan([[{ value: 1 }]]).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const names = printNames({ ...sheet, print: { ...sheet.print, ...print } });
  return names.find(({ name }) => name === "_xlnm.Print_Titles")?.refersTo;
}

test("columns and rows that every page repeats stand in one name, columns first", () => {
  expect(titles({ repeatRows: [3, 3], repeatColumns: [0, 1] })).toBe(
    "'Muster figures'!$A:$B,'Muster figures'!$4:$4"
  );
  expect(titles({ repeatColumns: [0, 0] })).toBe("'Muster figures'!$A:$A");
  expect(titles({ repeatRows: [0, 1] })).toBe("'Muster figures'!$1:$2");
});

test("a sheet that repeats nothing has no such name", () => {
  expect(titles({})).toBeUndefined();
});
