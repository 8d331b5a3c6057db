import { finishSheet } from "../../../src/hosts/file/finish-sheet";
import { smallPlan } from "../../contract/plans";

const XML =
  '<worksheet><dimension ref="A1"/><sheetData/><pageSetup/><headerFooter><oddFooter/></headerFooter><drawing/></worksheet>';

const finished = (pagesFrom?: readonly number[]): string => {
  const [sheet] = smallPlan([[{ value: 1 }]]).sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const print = pagesFrom === undefined ? sheet.print : { ...sheet.print, pagesFrom };
  return finishSheet(XML, { ...sheet, print }, "<sheetData>…</sheetData>");
};

test("rows that begin a page stand after the footer and before the drawing", () => {
  expect(finished([21, 60])).toContain(
    '</headerFooter><rowBreaks count="2" manualBreakCount="2"><brk id="21" max="16383" man="1"/><brk id="60" max="16383" man="1"/></rowBreaks><drawing/>'
  );
});

test("a sheet that says nothing of pages has no breaks", () => {
  expect(finished()).not.toContain("rowBreaks");
  expect(finished([])).not.toContain("rowBreaks");
});
