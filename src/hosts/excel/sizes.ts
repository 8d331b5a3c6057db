import type { Result } from "../../units/result";
import type { Rectangle } from "../../workbook/grid";
import { parseArea, parseAreas } from "./address";
import type { ExcelFault } from "./excel-fault";
import type { Look } from "./look";
import { excelHas } from "./requirement";
import { runReading, type Wait } from "./run-batch";

/** How far a sheet reaches, and what its first rows look like. */
export interface SheetSize {
  readonly sheet: string;
  /** Null for a sheet without anything on it. */
  readonly used: Rectangle | null;
  readonly formulas: readonly Rectangle[];
  readonly merges: readonly Rectangle[];
  /** Null where some rows are hidden and others not. */
  readonly rowsHidden: boolean | null;
  /** True where the text of every cell is struck through, null where that of some is. */
  readonly struck: boolean | null;
  /** First rows of the used range; empty where they were not asked for. */
  readonly headValues: readonly (readonly unknown[])[];
  readonly headFormats: readonly (readonly unknown[])[];
}

export interface Sizes {
  readonly sheets: readonly SheetSize[];
  /** The rectangle of each table, its row of totals included. */
  readonly tables: ReadonlyMap<string, Rectangle>;
}

/** Rows by which the kind of each column is told. */
const HEAD_ROWS = 24;

/** Asks how far sheets and tables reach: one round trip, whatever their number. */
export async function readSizes(
  look: Look,
  sheets: readonly string[],
  wait: Wait
): Promise<Result<Sizes, ExcelFault>> {
  const read = (ask: AskSize): Promise<Result<Sizes, ExcelFault>> =>
    runReading(async (context) => {
      const asked = sheets.map((sheet) => ask(context, sheet));
      const tables = look.tables.map(({ name }) => {
        const range = context.workbook.tables.getItem(name).getRange();
        range.load("address");
        return { name, range };
      });
      await context.sync();
      const areas = tables.flatMap(({ name, range }): [string, Rectangle][] => {
        const area = parseArea(range.address);
        return area === null ? [] : [[name, area]];
      });
      return { sheets: asked.map(sizeFrom), tables: new Map(areas) };
    }, wait);
  const sizes = await read(askAll);
  // Thousands of columns, hundreds of merged ranges, protected cells: Excel may refuse to tell more than
  // how far a sheet reaches, and what is in it tells the rest.
  return sizes.ok ? sizes : read(askLittle);
}

type AskSize = (context: Excel.RequestContext, sheet: string) => AskedSize;

interface AskedSize {
  readonly sheet: string;
  readonly used: Excel.Range;
  /** Null where it was not asked for. */
  readonly more: {
    readonly head: Excel.Range;
    readonly formulas: Excel.RangeAreas;
    /** Merged areas can be asked for from ExcelApi 1.13 on; before that they stay unknown. */
    readonly merged: Excel.RangeAreas | null;
  } | null;
}

function askLittle(context: Excel.RequestContext, sheet: string): AskedSize {
  const used = context.workbook.worksheets.getItem(sheet).getUsedRangeOrNullObject(true);
  used.load("address,rowHidden,format/font/strikethrough");
  return { sheet, used, more: null };
}

function askAll(context: Excel.RequestContext, sheet: string): AskedSize {
  const little = askLittle(context, sheet);
  const { used } = little;
  const head = used.getRow(0).getResizedRange(HEAD_ROWS - 1, 0);
  head.load("values,numberFormat");
  const formulas = used.getSpecialCellsOrNullObject("Formulas");
  formulas.load("address");
  const merged = excelHas("1.13") ? used.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  return { ...little, more: { head, formulas, merged } };
}

const BLANK = {
  used: null,
  formulas: [],
  merges: [],
  rowsHidden: false,
  struck: false,
  headValues: [],
  headFormats: [],
} as const;

function sizeFrom({ sheet, used, more }: AskedSize): SheetSize {
  const area = used.isNullObject ? null : parseArea(used.address);
  if (area === null) return { sheet, ...BLANK };
  const listed = (areas: Excel.RangeAreas | null | undefined): Rectangle[] =>
    areas === null || areas === undefined || areas.isNullObject ? [] : parseAreas(areas.address);
  return {
    sheet,
    used: area,
    formulas: more === null ? [area] : listed(more.formulas),
    merges: listed(more?.merged),
    rowsHidden: used.rowHidden,
    struck: used.format.font.strikethrough,
    headValues: (more?.head.values ?? []) as unknown[][],
    headFormats: (more?.head.numberFormat ?? []) as unknown[][],
  };
}
