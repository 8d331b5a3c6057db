import { cellKey, type CellValue, type Grid, type WorkbookContent } from "../workbook/grid";
import type { Change } from "./change";
import { CHANGES_HEADINGS } from "./changes-sheet";
import { SHEETS } from "./sheet-names";

/** The changes that a workbook of Muster's making carries, oldest first; none where it carries none. */
export function readChanges(content: WorkbookContent): Change[] {
  const grid = content.grids.find(
    (one) => content.productSheets.includes(one.sheet) && headingRow(one) !== -1
  );
  return grid === undefined ? [] : changesIn(grid);
}

/** The name of the sheet that holds them; null where there is none. */
export const changesSheetOf = (content: WorkbookContent): string | null =>
  content.grids.find(
    (grid) => content.productSheets.includes(grid.sheet) && headingRow(grid) !== -1
  )?.sheet ?? null;

const headingRow = ({ rows }: Grid): number =>
  rows.findIndex((cells) => CHANGES_HEADINGS.every((name, column) => cells[column] === name));

function changesIn(grid: Grid): Change[] {
  const changes: Change[] = [];
  const column = (name: (typeof CHANGES_HEADINGS)[number]): number =>
    CHANGES_HEADINGS.indexOf(name);
  for (let row = headingRow(grid) + 1; row < grid.rows.length; row++) {
    const value = (name: (typeof CHANGES_HEADINGS)[number]): CellValue =>
      grid.rows[row]?.[column(name)] ?? null;
    const words = (name: (typeof CHANGES_HEADINGS)[number]): string => String(value(name) ?? "");
    const isDate = (name: "Was" | "Now"): boolean => grid.dates.has(cellKey(row, column(name)));
    const when = value("When");
    if (words("Cell") === "") continue;
    changes.push({
      when: typeof when === "number" ? when : 0,
      sheet: words("Sheet"),
      cell: words("Cell"),
      heading: words("Heading"),
      from: value("Was"),
      to: value("Now"),
      wasDate: isDate("Was"),
      isDate: isDate("Now"),
      rule: words("Rule"),
      format: words("Format before"),
      state: words("State") === "put back" ? "put back" : "changed",
    });
  }
  return changes;
}

/** A name for a new sheet of changes that no sheet of the workbook has. */
export function freeChangesSheet({ grids }: WorkbookContent): string {
  const taken = new Set(grids.map(({ sheet }) => sheet.toLowerCase()));
  let name: string = SHEETS.changes;
  for (let n = 1; taken.has(name.toLowerCase()); n++)
    name = n === 1 ? `${SHEETS.changes} (Muster)` : `${SHEETS.changes} (Muster ${n})`;
  return name;
}
