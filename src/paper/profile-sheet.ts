import { profileOf } from "../workforce/drift/profile-of";
import { PROFILE_HEADINGS, PROFILE_SHEET, profileRows } from "../workforce/drift/profile-table";
import type { Workforce } from "../workforce/workforce";
import type { SheetPlan } from "../workbook/sheet-plan";
import { heading, Sheet, text, value } from "./cells";
import type { CopyName } from "./copied-sheets";

const FIRST = 4;
const DAY = PROFILE_HEADINGS.indexOf("Day");
const WIDTHS = [14, 20, 16, 34, 20, 8, 14, 40];

/** What the sheets looked like this time, hidden: next time is held against it. */
export function profileSheet(workforce: Workforce, copyName: CopyName): SheetPlan {
  const sheet = new Sheet();
  sheet.put(0, 0, text("Profile", "title"));
  sheet.put(
    1,
    0,
    text(
      "What the sheets looked like when this was written; Muster compares the next extract with it. People are known by a mark, not by their number.",
      "note"
    )
  );
  PROFILE_HEADINGS.forEach((name, column) => {
    sheet.put(FIRST - 1, column, heading(name));
  });
  const rows = profileRows(profileOf(workforce), copyName);
  rows.forEach((cells, i) => {
    cells.forEach((content, column) => {
      if (content === null || content === "") return;
      const format = typeof content === "string" ? "text" : column === DAY ? "date" : "whole";
      sheet.put(FIRST + i, column, value(content, format));
    });
  });
  const bottom = FIRST + rows.length - 1;
  const right = PROFILE_HEADINGS.length - 1;
  return {
    name: PROFILE_SHEET,
    rows: sheet.rows,
    widths: WIDTHS,
    tables: [
      { name: "Profile", top: FIRST - 1, left: 0, bottom, right, headings: [...PROFILE_HEADINGS] },
    ],
    charts: [],
    freeze: { rows: FIRST, columns: 0 },
    print: { landscape: true, fit: [1, 0], bottom, right },
    hidden: true,
    role: "product",
  };
}
