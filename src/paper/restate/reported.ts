import { longPeriod } from "../../units/period";
import type { CellValue, Grid, WorkbookContent } from "../../workbook/grid";
import type { PlacedFigure } from "../place-tables";
import { groupLabel, REGISTER_FIRST, REGISTER_HEADINGS } from "../register-sheet";
import { SHEETS } from "../sheet-names";

/** The register of a workbook that Muster wrote; undefined for any other workbook. */
export const registerOf = (content: WorkbookContent): Grid | undefined =>
  content.productSheets.includes(SHEETS.register)
    ? content.grids.find(({ sheet }) => sheet === SHEETS.register)
    : undefined;

const AT = {
  id: REGISTER_HEADINGS.indexOf("Id"),
  dates: REGISTER_HEADINGS.indexOf("Dates"),
  group: REGISTER_HEADINGS.indexOf("Group"),
  written: REGISTER_HEADINGS.indexOf("As written"),
};

const keyOf = (id: string, dates: string, group: string): string =>
  JSON.stringify([id, dates, group.toLowerCase()]);

/**
 * What the register says was written for each figure, in their order: a number, null where it was
 * withheld, undefined where the register has no such figure. The register lists them in that order;
 * one that somebody has sorted is searched.
 */
export function reportedValues(
  register: Grid,
  placed: readonly PlacedFigure[]
): (number | null | undefined)[] {
  const rows = register.rows.slice(REGISTER_FIRST).map((cells) => {
    const words = (column: number): string => text(cells[column] ?? null);
    const written = cells[AT.written];
    return {
      key: keyOf(words(AT.id), words(AT.dates), words(AT.group)),
      value: typeof written === "number" ? written : null,
    };
  });
  const found = new Map(rows.toReversed().map(({ key, value }) => [key, value]));
  return placed.map((entry, i) => {
    const key = keyOf(entry.figure.id, longPeriod(entry.figure.period), groupLabel(entry));
    const row = rows[i];
    return row?.key === key ? row.value : found.get(key);
  });
}

const text = (value: CellValue): string => (value === null ? "" : String(value));
