import type { Rectangle } from "../../../workbook/grid";
import { addressOf } from "../address";
import type { SheetScript, TableScript } from "../compose/script";
import { enteredText } from "../compose/entered";
import { excelHas } from "../requirement";

/** A table of Muster's that stands in the workbook, and where. */
export interface StandingTable {
  readonly name: string;
  readonly sheet: string;
  /** Null where it was not asked for. */
  readonly area: Rectangle | null;
}

const fits = (table: TableScript, standing: readonly StandingTable[]): boolean =>
  standing.some(({ name, area }) => same(name, table.name) && mayBecome(area, table.area));

/** Takes tables off a sheet that the script has no place for, or another place; their cells stay. */
export function takeOffTables(
  sheet: Excel.Worksheet,
  script: SheetScript,
  standing: readonly StandingTable[]
): void {
  for (const { name } of standing)
    if (!script.tables.some((table) => same(table.name, name) && fits(table, standing)))
      sheet.tables.getItem(name).convertToRange();
}

/**
 * The tables of one sheet, before any formula is entered that names them. A table that was there is made
 * larger or smaller where this Excel can (1.13), so that a user's formulas that name it go on doing so;
 * else it was taken off and is put on again, and Excel made plain references of theirs.
 */
export function putOnTables(
  sheet: Excel.Worksheet,
  script: SheetScript,
  standing: readonly StandingTable[]
): void {
  for (const table of script.tables) {
    enterHeadings(sheet, table);
    if (fits(table, standing)) {
      sheet.tables.getItem(table.name).resize(addressOf(table.area));
      continue;
    }
    const made = sheet.tables.add(addressOf(table.area), true);
    made.name = table.name;
    made.style = "TableStyleLight1";
    made.showBandedRows = false;
    made.showFilterButton = false;
  }
}

/** Excel resizes a table only where its headings stay in their row. */
const mayBecome = (stands: Rectangle | null, wanted: Rectangle): boolean =>
  excelHas("1.13") &&
  stands !== null &&
  stands.top === wanted.top &&
  stands.left <= wanted.right &&
  wanted.left <= stands.right;

export const same = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();

function enterHeadings(sheet: Excel.Worksheet, { area, headings }: TableScript): void {
  const row = addressOf({ ...area, bottom: area.top });
  sheet.getRange(row).values = [headings.map(enteredText)];
}
