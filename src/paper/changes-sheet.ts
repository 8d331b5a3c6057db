import type { CellValue } from "../workbook/grid";
import type { CellPlan, SheetPlan } from "../workbook/sheet-plan";
import { heading, Sheet, text, value } from "./cells";
import type { Change } from "./change";
import { rowHeights } from "./row-heights";
import { SHEETS } from "./sheet-names";

export const CHANGES_HEADINGS = [
  "When",
  "Sheet",
  "Cell",
  "Heading",
  "Was",
  "Now",
  "Rule",
  "Format before",
  "State",
] as const;
const FIRST = 4;
const WIDTHS = [14, 20, 10, 26, 28, 28, 48, 16, 12];

/** Every cell that was mended: what it held, what it holds, by which rule. It is what undoing goes by. */
export function changesSheet(changes: readonly Change[], name: string = SHEETS.changes): SheetPlan {
  const sheet = new Sheet();
  sheet.put(0, 0, text("Changes", "title"));
  sheet.put(1, 0, text(NOTE, "note"));
  CHANGES_HEADINGS.forEach((words, column) => {
    sheet.put(FIRST - 1, column, heading(words));
  });
  changes.forEach((change, i) => {
    const cells: (CellPlan | null)[] = [
      value(change.when, "date"),
      text(change.sheet),
      text(change.cell),
      text(change.heading, "plain", true),
      held(change.from, change.wasDate),
      held(change.to, change.isDate),
      text(change.rule, "note", true),
      text(change.format, "note"),
      text(change.state),
    ];
    cells.forEach((cell, column) => {
      if (cell !== null) sheet.put(FIRST + i, column, cell);
    });
  });
  const bottom = FIRST + Math.max(1, changes.length) - 1;
  const right = CHANGES_HEADINGS.length - 1;
  return {
    name,
    rows: sheet.rows,
    widths: WIDTHS,
    rowHeights: rowHeights(sheet.rows, WIDTHS),
    tables: [
      {
        name: "Changes",
        top: FIRST - 1,
        left: 0,
        bottom,
        right,
        headings: [...CHANGES_HEADINGS],
      },
    ],
    charts: [],
    freeze: { rows: FIRST, columns: 0 },
    print: { landscape: true, fit: [1, 0], repeatRows: [FIRST - 1, FIRST - 1], bottom, right },
    role: "product",
  };
}

const NOTE =
  "Cells that were mended because there was only one way to read them. Muster can put them back: keep this sheet as it is.";

/** A value exactly as the cell held it: text stays text, a day shows as a day. */
function held(content: CellValue, isDate: boolean): CellPlan | null {
  if (content === null) return null;
  if (typeof content === "string") return text(content);
  return value(content, isDate && typeof content === "number" ? "date" : "general");
}
