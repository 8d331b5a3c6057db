import { a1 } from "../../workbook/address";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { widthOf } from "./sheet-data";

/** A sheet part as the library wrote it without cells, with its cells. */
export function finishSheet(xml: string, plan: SheetPlan, data: string): string {
  const start = xml.indexOf("<sheetData");
  const closing = "</sheetData>";
  const end = xml.indexOf(closing, start);
  const after = end < 0 ? xml.indexOf("/>", start) + 2 : end + closing.length;
  const last = a1(Math.max(plan.rows.length, 1) - 1, Math.max(widthOf(plan), 1) - 1);
  const before = xml
    .slice(0, start)
    .replace(/<dimension [^>]*>/, `<dimension ref="${last === "A1" ? last : `A1:${last}`}"/>`);
  return before + data + withBreaks(xml.slice(after), plan);
}

/** New pages stand behind the footer in a sheet part; the library writes none. */
function withBreaks(xml: string, { print: { pagesFrom = [] } }: SheetPlan): string {
  if (pagesFrom.length === 0) return xml;
  const breaks = pagesFrom.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return xml.replace(
    "</headerFooter>",
    `</headerFooter><rowBreaks count="${pagesFrom.length}" manualBreakCount="${pagesFrom.length}">${breaks}</rowBreaks>`
  );
}
