import { cellName } from "../../workbook/address";
import type { CellValue } from "../../workbook/grid";
import type { SheetPlan, WorkbookPlan } from "../../workbook/sheet-plan";
import type { WorkbookScript } from "./compose/script";
import { ownFault, type ExcelFault } from "./excel-fault";

/** What Excel's own calculation came to, held against the plan. */
export interface Checked {
  readonly checked: number;
  readonly differing: readonly string[];
  /** Cells that came to an error where none was planned. */
  readonly errors: readonly string[];
}

/** Why what was built must not be seen; null: it may. */
export function notAsPlanned({ errors }: Checked): ExcelFault | null {
  const [first] = errors;
  if (first === undefined) return null;
  return ownFault({
    code: "not-as-checked",
    message: `${errors.length === 1 ? "A formula" : `${errors.length} formulas`} came to an error in Excel, the first in ${first}.`,
    advice: "Read the workbook again and write once more; if it comes back, report the cell.",
  });
}

/** Values of so many bytes are asked back at most: figures before rows. */
const BUDGET = 1_500_000;

const ERROR = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

interface Asked {
  readonly plan: SheetPlan;
  readonly range: Excel.Range;
}

/**
 * Asks back what the sheets came to, the small ones with the figures first; the large ones hold a row a
 * person or post, and what goes wrong there goes wrong in their totals too.
 */
export function askCheck(
  context: Excel.RequestContext,
  script: WorkbookScript,
  plan: WorkbookPlan
): () => Checked {
  const asked: Asked[] = [];
  let room = BUDGET;
  const sheets = plan.sheets
    .filter(({ role, rows }) => role === "product" && rows.length > 0)
    .map((sheet) => ({ sheet, bytes: bytesOf(sheet) }))
    .sort((a, b) => a.bytes - b.bytes);
  for (const { sheet, bytes } of sheets) {
    room -= bytes;
    const size = script.sheets.find(({ name }) => name === sheet.name);
    if (room < 0 || size === undefined || size.width === 0) break;
    const range = context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(0, 0, size.height, size.width);
    range.load("values");
    asked.push({ plan: sheet, range });
  }
  return () => {
    const parts = asked.map(({ plan: sheet, range }) =>
      compare(sheet, range.values as unknown[][])
    );
    return {
      checked: parts.reduce((sum, part) => sum + part.checked, 0),
      differing: parts.flatMap((part) => part.differing),
      errors: parts.flatMap((part) => part.errors),
    };
  };
}

const NUMBER_BYTES = 12;

/** About what the values of a sheet take in an answer. */
const bytesOf = ({ rows }: SheetPlan): number =>
  rows.reduce(
    (sum, row) =>
      row.reduce((more, cell) => {
        const value = cell?.value;
        return more + (typeof value === "string" ? 3 * value.length + 3 : NUMBER_BYTES);
      }, sum),
    0
  );

function compare({ name, rows }: SheetPlan, values: readonly (readonly unknown[])[]): Checked {
  let checked = 0;
  const differing: string[] = [];
  const errors: string[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined) return;
      checked++;
      const found = values[row]?.[column];
      if (agree(found, cell.value)) return;
      const isError = typeof found === "string" && ERROR.test(found);
      (isError ? errors : differing).push(cellName(name, row, column));
    });
  });
  return { checked, differing, errors };
}

function agree(found: unknown, planned: CellValue): boolean {
  if (typeof found === "number" && typeof planned === "number")
    return Math.abs(found - planned) <= 1e-6 * Math.max(1, Math.abs(planned));
  return (found ?? "") === (planned ?? "");
}
