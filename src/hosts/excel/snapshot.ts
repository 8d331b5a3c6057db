import { ok, type Result } from "../../units/result";
import type { Entered } from "./compose/entered";
import { enteredText } from "./compose/entered";
import type { SheetScript, WorkbookScript } from "./compose/script";
import { rectanglesByKey } from "./compose/spans";
import { same } from "./enter/enter-tables";
import type { ExcelFault } from "./excel-fault";
import type { Piece, PieceKind } from "./pieces";
import { readPieces } from "./read-pieces";
import type { Wait } from "./run-batch";
import { readSizes, type SheetSize } from "./sizes";
import type { Standing } from "./standing";

type Cells = (readonly unknown[])[];

/**
 * Sheets of Muster's that stand in the workbook without a script of them being kept, as a file that
 * Muster wrote has them: their values, formulas, number formats, tables and names, so that these can be
 * put back. How they are dressed, and their charts, is not read.
 */
export async function snapshot(
  sheets: readonly string[],
  { look, tables }: Standing,
  wait: Wait
): Promise<Result<WorkbookScript, ExcelFault>> {
  const sizes = await readSizes({ ...look, tables: [] }, sheets, wait);
  if (!sizes.ok) return sizes;
  const found = new Map<string, Cells>();
  const pieces = sizes.value.sheets.flatMap(({ sheet, used }): Piece[] =>
    used === null
      ? []
      : (["values", "formulas", "numberFormat"] as const).map((kind) => ({
          sheet,
          kind,
          area: used,
          bytesACell: kind === "formulas" ? 60 : 16,
        }))
  );
  const read = await readPieces(
    pieces,
    ({ sheet, kind, area }, cells) => {
      const rows = at(found, sheet, kind);
      cells.forEach((row, r) => {
        const target = [...(rows[area.top + r] ?? [])];
        row.forEach((cell, c) => (target[area.left + c] = cell));
        rows[area.top + r] = target;
      });
    },
    {},
    wait
  );
  if (!read.ok) return read;
  return ok({
    version: 1,
    looks: [],
    names: [...look.names]
      .filter(([, refersTo]) => sheets.some((sheet) => same(sheetIn(refersTo), sheet)))
      .map(([name, refersTo]) => ({ name, refersTo })),
    sheets: sizes.value.sheets.map((size) => ({
      ...scriptOf(size, (kind) => at(found, size.sheet, kind)),
      hidden: look.sheets.some(({ name, visible }) => name === size.sheet && !visible),
      tables: tables
        .filter(({ sheet }) => sheet === size.sheet)
        .flatMap(({ name, area }) => {
          const headings = look.tables.find((table) => same(table.name, name))?.headings ?? [];
          return area === null ? [] : [{ name, area, headings }];
        }),
    })),
  });
}

function at(found: Map<string, Cells>, sheet: string, kind: PieceKind): Cells {
  const key = `${kind}!${sheet}`;
  const rows = found.get(key) ?? [];
  found.set(key, rows);
  return rows;
}

const sheetIn = (refersTo: string): string =>
  refersTo
    .slice(0, refersTo.lastIndexOf("!"))
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");

function scriptOf(
  { sheet, used, merges }: SheetSize,
  cells: (kind: PieceKind) => Cells
): SheetScript {
  const [values, formulas, formats] = [cells("values"), cells("formulas"), cells("numberFormat")];
  const height = used === null ? 0 : used.bottom + 1;
  const width = used === null ? 0 : used.right + 1;
  const codes = rectanglesByKey(height, width, (row, column) => {
    const code = formats[row]?.[column];
    return typeof code === "string" && code !== "General" ? code : null;
  });
  return {
    name: sheet,
    hidden: false,
    height,
    width,
    tables: [],
    blocks:
      used === null
        ? []
        : [
            {
              top: used.top,
              left: used.left,
              cells: Array.from({ length: height - used.top }, (_, r) =>
                Array.from({ length: width - used.left }, (__, c) =>
                  enteredAgain(
                    values[used.top + r]?.[used.left + c],
                    formulas[used.top + r]?.[used.left + c]
                  )
                )
              ),
            },
          ],
    fills: [],
    blanks: [],
    formats: [...codes].map(([code, areas]) => ({ code, areas })),
    columnFormats: [],
    looks: [],
    widths: [],
    heights: [],
    merges,
    links: [],
    charts: [],
    freeze: { rows: 0, columns: 0 },
    print: { landscape: true, fit: [1, 0], bottom: Math.max(0, height - 1), right: Math.max(0, width - 1) }, // prettier-ignore
  };
}

/** A text that begins like a formula is its own value; a formula is not. */
function enteredAgain(value: unknown, formula: unknown): Entered {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  if (typeof value === "string") return value === "" ? null : enteredText(value);
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
