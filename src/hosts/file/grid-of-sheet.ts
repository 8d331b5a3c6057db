import type { Sheet } from "hucre/xlsx";
import { cellKey, type CellValue, type Grid, type GridTable } from "../../workbook/grid";
import { isoSerial } from "./iso-dates";
import { moveFormula } from "./shared-formula";

const MS_PER_DAY = 86_400_000;
const BEFORE_1900 = Date.UTC(1899, 11, 30);

/** What Excel shows in a cell whose number no calendar reaches. */
const NO_SUCH_DAY = "#####";

/** A date of the library as a serial of the 1900 system, time kept as the fraction; null beyond the calendar. */
function serial(date: Date): number | null {
  const ms = date.getTime();
  if (Number.isNaN(ms)) return null;
  const days = (ms - BEFORE_1900) / MS_PER_DAY;
  // The 1900 system counts a 29 February 1900 that never was.
  return Math.round((days < 61 ? days - 1 : days) * 1e8) / 1e8;
}

function errorsAndFormulas(sheet: Sheet): {
  errors: Map<number, string>;
  formulas: Map<number, string>;
  uncalculated: Set<number>;
} {
  const errors = new Map<number, string>();
  const formulas = new Map<number, string>();
  const uncalculated = new Set<number>();
  const masters = new Map<number, { row: number; column: number; formula: string }>();
  for (const [place, cell] of sheet.cells ?? []) {
    const [row = 0, column = 0] = place.split(",").map(Number);
    if (cell.type === "error") errors.set(cellKey(row, column), String(cell.value));
    if (cell.formula === undefined) continue;
    // A result that is an empty text is "", and blank as it shows; none at all was never worked out.
    if (cell.type !== "error" && cell.value === null) uncalculated.add(cellKey(row, column));
    const shared = cell.formulaType === "shared" ? cell.formulaSharedIndex : undefined;
    const master = shared === undefined ? undefined : masters.get(shared);
    let formula = cell.formula;
    if (formula === "" && master !== undefined) {
      formula = moveFormula(master.formula, row - master.row, column - master.column);
    } else if (shared !== undefined && formula !== "") {
      masters.set(shared, { row, column, formula });
    }
    formulas.set(cellKey(row, column), formula === "" ? "(shared)" : formula);
  }
  return { errors, formulas, uncalculated };
}

/** Rows and columns that hold something; a sheet's formatting often reaches much further. */
function extent(
  rows: readonly (readonly CellValue[])[],
  errors: ReadonlyMap<number, string>
): [number, number] {
  let [height, width] = [0, 0];
  rows.forEach((row, r) => {
    const last = row.findLastIndex((value, c) => value !== null || errors.has(cellKey(r, c)));
    if (last === -1) return;
    height = r + 1;
    width = Math.max(width, last + 1);
  });
  return [height, width];
}

export interface SheetFacts {
  readonly name: string;
  readonly hidden: boolean;
  readonly tables: readonly GridTable[];
  /** Cells that the file stores as ISO text dates. */
  readonly isoDates: ReadonlySet<number>;
  /** Cells whose text is struck through. */
  readonly struck: ReadonlySet<number>;
}

/** A sheet as the library read it, as a grid. The library's rows are given up as they are converted. */
export function gridOfSheet(sheet: Sheet, facts: SheetFacts): Grid {
  const { errors, formulas, uncalculated } = errorsAndFormulas(sheet);
  const dates = new Set<number>();
  const rows: CellValue[][] = [];
  for (let r = 0; r < sheet.rows.length; r++) {
    rows.push(
      (sheet.rows[r] ?? []).map((value, c) => {
        const key = cellKey(r, c);
        // A formula that gives an empty text: blank, as it shows.
        if (errors.has(key) || value === "") return null;
        if (value instanceof Date) {
          const day = serial(value);
          if (day === null) errors.set(key, NO_SUCH_DAY);
          else dates.add(key);
          return day;
        }
        if (typeof value !== "string" || !facts.isoDates.has(key)) return value;
        const day = isoSerial(value);
        if (day !== null) dates.add(key);
        return day ?? value;
      })
    );
    sheet.rows[r] = [];
  }
  const [height, width] = extent(rows, errors);
  rows.length = height;
  for (const row of rows) {
    while (row.length < width) row.push(null);
    row.length = width;
  }
  const hiddenRows = new Set<number>();
  for (const [row, facts] of sheet.rowDefs ?? []) if (facts.hidden === true) hiddenRows.add(row);
  return {
    sheet: facts.name,
    rows,
    errors,
    formulas,
    dates,
    tables: facts.tables,
    merges: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      top: startRow,
      left: startCol,
      bottom: endRow,
      right: endCol,
    })),
    hidden: facts.hidden,
    hiddenRows,
    ...(uncalculated.size === 0 ? {} : { uncalculated }),
    ...(facts.struck.size === 0 ? {} : { struck: facts.struck }),
  };
}
