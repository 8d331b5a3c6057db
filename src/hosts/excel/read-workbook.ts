import { err, ok, type Result } from "../../units/result";
import type { GridTable, Rectangle, WorkbookContent } from "../../workbook/grid";
import { withOwnLinksAsTexts } from "../../workbook/link-formula";
import type { ReadAsked } from "../../workbook/port";
import { columnKinds, formatPieces, valueBytes } from "./column-kinds";
import { withOutcome, type ExcelFault } from "./excel-fault";
import { askLook, lookFrom } from "./ask-look";
import type { Look, TableLook } from "./look";
import { KEEPING_SHEET, NO_FIGURE } from "./own-marks";
import type { Piece } from "./pieces";
import { readPieces } from "./read-pieces";
import { runReading, type Wait } from "./run-batch";
import { SheetCells } from "./sheet-cells";
import { readSizes, type SheetSize, type Sizes } from "./sizes";

const FORMULA_BYTES = 80;

/**
 * Reads the whole workbook in three round trips where it is of ordinary size: what there is, how far it
 * reaches, and the cells. `values` of everything; number formats only of columns that hold dates,
 * formulas only where there are any. A fourth trip settles what only the cells could show: texts that
 * look like errors, and numbers that may be days below a head without numbers.
 */
export async function readExcel(
  asked: ReadAsked,
  wait: Wait
): Promise<Result<WorkbookContent, ExcelFault>> {
  const content = await read(asked, wait);
  return content.ok ? content : err(withOutcome(content.error, "Nothing was read or changed."));
}

async function read(asked: ReadAsked, wait: Wait): Promise<Result<WorkbookContent, ExcelFault>> {
  const look = await runReading(async (context) => {
    const asked = askLook(context);
    await context.sync();
    return lookFrom(asked);
  }, wait);
  if (!look.ok) return look;
  const { productSheets } = look.value;
  const wanted = look.value.sheets
    .map(({ name }) => name)
    .filter((name) => name !== KEEPING_SHEET)
    .filter((name) => !productSheets.includes(name) || asked.leaveOut?.(name) !== true);
  const sizes = await readSizes(look.value, wanted, wait);
  if (!sizes.ok) return sizes;
  const cells = new Map(sizes.value.sheets.map((size) => [size.sheet, new SheetCells(size)]));
  const take = (piece: Piece, found: readonly (readonly unknown[])[]): void => {
    cells.get(piece.sheet)?.take(piece, found);
  };
  const main = await readPieces(sizes.value.sheets.flatMap(piecesOf), take, asked, wait);
  if (!main.ok) return main;
  const doubts = sizes.value.sheets.flatMap(
    (size) => cells.get(size.sheet)?.doubts(columnKinds(size)) ?? []
  );
  const { signal } = asked;
  const settled = await readPieces(doubts, take, signal === undefined ? {} : { signal }, wait);
  if (!settled.ok) return settled;
  return ok(contentOf(look.value, sizes.value, cells));
}

function piecesOf(size: SheetSize): Piece[] {
  const { used, sheet } = size;
  if (used === null) return [];
  const formulas = size.formulas.map((area): Piece => ({ sheet, area, kind: "formulas", bytesACell: FORMULA_BYTES })); // prettier-ignore
  return [
    { sheet, area: used, kind: "values", bytesACell: valueBytes(size) },
    ...formatPieces(size),
    ...formulas,
    ...(size.struck === false
      ? []
      : [{ sheet, area: used, kind: "struck" as const, bytesACell: 52 }]),
    ...(size.rowsHidden === null
      ? [{ sheet, area: { ...used, right: used.left }, kind: "rowHidden" as const, bytesACell: 20 }]
      : []),
  ];
}

function contentOf(
  look: Look,
  sizes: Sizes,
  cells: ReadonlyMap<string, SheetCells>
): WorkbookContent {
  const emptied = new Set(
    sizes.sheets.flatMap(({ sheet, used }) => {
      const facts = look.sheets.find(({ name }) => name === sheet);
      // Emptied by a put-back and kept for what refers to it: not there, for whoever reads.
      return used === null && facts?.visible === false && look.productSheets.includes(sheet)
        ? [sheet]
        : [];
    })
  );
  const grids = look.sheets.flatMap(({ name, visible }) => {
    const sheet = emptied.has(name) ? undefined : cells.get(name);
    if (sheet === undefined) return [];
    const tables = look.tables
      .filter((table) => table.sheet === name && table.hasHeadings)
      .flatMap((table) => tableOf(table, sizes.tables.get(table.name)) ?? []);
    return [sheet.grid({ hidden: !visible, tables }, look.dateSystem)];
  });
  return withOwnLinksAsTexts({
    name: look.name,
    grids,
    dateSystem: look.dateSystem,
    productSheets: look.productSheets.filter((name) => !emptied.has(name)),
    names: new Map(
      [...look.names].filter(([name, to]) => to !== NO_FIGURE || !look.ownNames.has(name))
    ),
  });
}

/** A table's records: a row of totals holds sums and is left out. */
function tableOf(
  { name, headings, hasTotals }: TableLook,
  area: Rectangle | undefined
): GridTable | null {
  if (area === undefined) return null;
  const { top, left, right } = area;
  const bottom = hasTotals ? area.bottom - 1 : area.bottom;
  return { name, top, left, bottom, right, headings };
}
