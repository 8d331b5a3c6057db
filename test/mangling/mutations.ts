import fc from "fast-check";
import { isoDay } from "../../src/units/day";
import { cellKey, type CellValue, type Grid, type WorkbookContent } from "../../src/workbook/grid";
import {
  withCell,
  withColumns,
  withColumnsSwapped,
  withGrid,
  withRows,
  type Place,
} from "./edit-grid";

/** Something done to a good workbook. */
export interface Mutation {
  readonly says: string;
  /** Null where nothing was destroyed, and every figure must stay as it was. */
  readonly damaged: Place | null;
  readonly content: WorkbookContent;
}

/** Text that must do nothing but be text. */
export const HOSTILE = [
  "=1+1",
  "@SUM(A1:A9)",
  "+44 1234",
  "<img src=x onerror=alert(1)>",
  "__proto__",
  "constructor",
  "\u202e0001\u202c",
  "\u0000\u0007",
  "x".repeat(32767),
  "(((((((((((((((((((((((((",
  "-".repeat(5000),
  "1".repeat(400),
  "9e999",
  '{"a":1}',
  "'; DROP TABLE people; --",
];
const MARKERS = ["*", "..", "N/A", "[z]", "?"];
const ERRORS = ["#REF!", "#N/A", "#VALUE!", "#DIV/0!"];

const asText = (value: number, isDate: boolean): string =>
  isDate ? isoDay(value).split("-").reverse().join("/") : ` ${value} `;

type Change = (content: WorkbookContent, place: Place, pick: number) => Mutation | null;

const gridOf = (content: WorkbookContent, { sheet }: Place): [number, Grid] => {
  const index = content.grids.findIndex((grid) => grid.sheet === sheet);
  return [index, content.grids[index]!];
};

const edited = (
  content: WorkbookContent,
  place: Place,
  says: string,
  damaged: boolean,
  edit: (grid: Grid, held: CellValue) => Grid | null
): Mutation | null => {
  const [index, grid] = gridOf(content, place);
  const made = edit(grid, grid.rows[place.row]?.[place.column] ?? null);
  if (made === null) return null;
  return { says, damaged: damaged ? place : null, content: withGrid(content, index, made) };
};

/** Where nothing in the cell is an answer of its own. */
const BLANK_MEANS_NO = /expected start|anticipated start|exit interview|statutory|interim|cover/i;
/** Where any text is as good as another, and no reader can know better. */
const ANY_TEXT = /team|department|contract|employment|title|employee number|course$|stage|event/i;

/** The heading over a cell of a data row, the sheets used here having theirs in the first row; else "". */
const headingOver = (content: WorkbookContent, place: Place): string =>
  place.row === 0 ? "" : String(gridOf(content, place)[1].rows[0]?.[place.column] ?? "");

const replaced =
  (name: string, values: readonly string[]): Change =>
  (content, place, pick) => {
    if (ANY_TEXT.test(headingOver(content, place))) return null;
    const text = values[pick % values.length]!;
    return edited(content, place, `${name} ${JSON.stringify(text.slice(0, 30))}`, true, (grid) =>
      withCell(grid, place, text)
    );
  };

/** What can be done to a cell, or to the sheet around it. */
export const CHANGES: Readonly<Record<string, Change>> = {
  hostile: replaced("hostile text", HOSTILE),
  marker: replaced("marker", MARKERS),
  blank: (content, place) =>
    BLANK_MEANS_NO.test(headingOver(content, place))
      ? null
      : edited(content, place, "cell emptied", true, (grid, held) =>
          held === null ? null : withCell(grid, place, null)
        ),
  error: (content, place, pick) =>
    edited(content, place, "error in the cell", true, (grid) =>
      withCell(grid, place, null, ERRORS[pick % ERRORS.length])
    ),
  text: (content, place) =>
    edited(content, place, "number or date as text", false, (grid, held) =>
      typeof held === "number"
        ? withCell(grid, place, asText(held, grid.dates.has(cellKey(place.row, place.column))))
        : null
    ),
  spaces: (content, place) =>
    edited(content, place, "odd spaces round the text", false, (grid, held) =>
      typeof held === "string" && held !== ""
        ? withCell(grid, place, `\u00a0 ${held}\u200b `)
        : null
    ),
  rowsAbove: (content, place, pick) =>
    edited(content, place, "title lines above", false, (grid) => {
      const lower = withRows(grid, 0, 1 + (pick % 3));
      return withCell(lower, { ...place, row: 0, column: 0 }, "Made up: workforce extract");
    }),
  blankRow: (content, place) =>
    edited(content, place, "blank row inserted", false, (grid) =>
      place.row < 2 ? null : withRows(grid, place.row, 1)
    ),
  blankColumn: (content, place) =>
    edited(content, place, "blank column in front", false, (grid) => withColumns(grid, 0, 1)),
  swap: (content, place, pick) =>
    edited(content, place, "two columns swapped", false, (grid) => {
      const width = grid.rows[0]?.length ?? 1;
      return withColumnsSwapped(grid, place.column, pick % width);
    }),
  shouting: (content, place) =>
    edited(content, place, "sheet renamed", false, (grid) => ({
      ...grid,
      sheet: `${grid.sheet.toUpperCase()} x1`,
    })),
};

/** A change, where it is made, and which of its values is taken: the rest follows from the workbook. */
export const drawn = fc.record({
  change: fc.constantFrom(...Object.keys(CHANGES)),
  sheet: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  pick: fc.nat(),
});

export function mutate(
  content: WorkbookContent,
  {
    change,
    sheet,
    row,
    column,
    pick,
  }: { change: string; sheet: number; row: number; column: number; pick: number }
): Mutation | null {
  const grids = content.grids.filter((grid) => grid.rows.length > 0);
  const grid = grids[sheet % grids.length]!;
  const place = {
    sheet: grid.sheet,
    row: row % grid.rows.length,
    column: column % Math.max(1, grid.rows[row % grid.rows.length]!.length),
  };
  return CHANGES[change]!(content, place, pick);
}
