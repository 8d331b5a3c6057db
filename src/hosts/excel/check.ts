import { cellName } from "../../workbook/address";
import type { CellValue } from "../../workbook/grid";
import type { ExpectedSheet } from "./compose/expected";
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

const ERROR = /^#[A-Z][A-Z0-9_/]*[!?]?$/;

/** Asks back what the sheets came to. */
export function askCheck(
  context: Excel.RequestContext,
  expected: readonly ExpectedSheet[]
): () => Checked {
  const asked = expected.map((sheet) => {
    const range = context.workbook.worksheets
      .getItem(sheet.name)
      .getRangeByIndexes(0, 0, sheet.height, sheet.width);
    range.load("values");
    return { sheet, range };
  });
  return () => {
    const parts = asked.map(({ sheet, range }) => compare(sheet, range.values as unknown[][]));
    return {
      checked: parts.reduce((sum, part) => sum + part.checked, 0),
      differing: parts.flatMap((part) => part.differing),
      errors: parts.flatMap((part) => part.errors),
    };
  };
}

function compare(
  { name, formulas }: ExpectedSheet,
  values: readonly (readonly unknown[])[]
): Checked {
  const differing: string[] = [];
  const errors: string[] = [];
  for (let at = 0; at < formulas.length; at += 3) {
    const [row, column] = [Number(formulas[at]), Number(formulas[at + 1])];
    const found = values[row]?.[column];
    if (agree(found, formulas[at + 2])) continue;
    const isError = typeof found === "string" && ERROR.test(found);
    (isError ? errors : differing).push(cellName(name, row, column));
  }
  return { checked: formulas.length / 3, differing, errors };
}

function agree(found: unknown, planned: CellValue | undefined): boolean {
  if (typeof found === "number" && typeof planned === "number")
    return Math.abs(found - planned) <= 1e-6 * Math.max(1, Math.abs(planned));
  return (found ?? "") === (planned ?? "");
}
