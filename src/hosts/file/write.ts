import { writeXlsx, type Cell, type CellStyle, type WriteSheet } from "hucre/xlsx";
import type { SheetPlan, WorkbookPlan } from "../../workbook/sheet-plan";
import { styleOf } from "./cell-styles";
import { sheetChart } from "./charts";
import { finishPackage, finishPart, partsOf, partText, type Finish } from "./finish-package";
import { finishSheet } from "./finish-sheet";
import { markProperties } from "./marks";
import { checkPlan } from "./plan-check";
import { pageSetup, printNames } from "./print-setup";
import { SharedTexts } from "./shared-texts";
import { sheetData } from "./sheet-data";
import { probeCells, probedNumbers } from "./style-probes";
import { tableDefinition, withHeadings } from "./table-plans";

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

type SheetStyles = readonly (readonly (CellStyle | null)[])[];

/** The column that a cell is dressed for; in a copy of the user's sheet nothing is moved. */
const stylesOf = ({ rows, role }: SheetPlan): SheetStyles =>
  rows.map((row) =>
    row.map((cell, column) => (cell === null ? null : styleOf(cell, role === "copy" ? 0 : column)))
  );

function linksOf({ rows }: SheetPlan): [string, Partial<Cell>][] {
  const links: [string, Partial<Cell>][] = [];
  rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell?.goto === undefined) return;
      links.push([`${r},${c}`, { hyperlink: { target: "", location: cell.goto } }]);
    });
  });
  return links;
}

/** A sheet for the library: everything but its values, formulas and styles. */
const sheetOf = (plan: SheetPlan, probes: readonly [string, Partial<Cell>][]): WriteSheet => ({
  name: plan.name,
  rows: [],
  cells: new Map([...linksOf(plan), ...probes]),
  columns: plan.widths.map((width) => ({ width })),
  ...pageSetup(plan),
  ...(plan.freeze === undefined ? {} : { freezePane: { ...plan.freeze } }),
  tables: plan.tables.map((table) => tableDefinition(table, plan.role)),
  charts: plan.charts.map(sheetChart),
  merges: (plan.merges ?? []).map(([startRow, startCol, endRow, endCol]) => ({
    startRow,
    startCol,
    endRow,
    endCol,
  })),
  hidden: plan.hidden === true,
  view: { showGridLines: plan.role === "copy" },
});

/**
 * A plan as the bytes of an .xlsx file. The same plan gives the same bytes. Throws only where the
 * plan itself is a bug: a name twice, a figure that is not a number.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  checkPlan(plan);
  const sheets = plan.sheets.map(withHeadings);
  const styles = sheets.map(stylesOf);
  const used = usedStyles(styles);
  const probeRow = sheets[0]?.rows.length ?? 0;
  const probes = probeCells(used, probeRow);
  const bytes = await writeXlsx({
    ...propertiesOf(plan),
    sheets: sheets.map((sheet, i) => sheetOf(sheet, i === 0 ? probes : [])),
  });
  const first = partsOf(bytes).find(({ name }) => name === partName(0));
  if (first === undefined) throw new Error("the library wrote no first sheet");
  const numbers = probedNumbers(await partText(bytes, first), used, probeRow);
  return finishPackage(bytes, finishing(sheets, styles, numbers));
}

function usedStyles(sheets: readonly SheetStyles[]): CellStyle[] {
  const used = new Set<CellStyle>();
  for (const sheet of sheets)
    for (const row of sheet) for (const style of row) if (style !== null) used.add(style);
  return [...used];
}

const partName = (sheet: number): string => `xl/worksheets/sheet${sheet + 1}.xml`;

function finishing(
  sheets: readonly SheetPlan[],
  styles: readonly SheetStyles[],
  numbers: ReadonlyMap<CellStyle, number>
): Finish {
  const texts = new SharedTexts();
  const numberOf = (style: CellStyle): number => numbers.get(style) ?? 0;
  const data = new Map(
    sheets.map((plan, i) => {
      const xml = sheetData(plan, { styles: styles[i] ?? [], numberOf, texts });
      return [partName(i), (part: string) => finishSheet(part, plan, xml)];
    })
  );
  return (name) => {
    if (name === "xl/sharedStrings.xml") return () => texts.xml();
    return data.get(name) ?? finishPart(name);
  };
}

function propertiesOf(plan: WorkbookPlan): Omit<Parameters<typeof writeXlsx>[0], "sheets"> {
  const dated = new Date(EPOCH + plan.dated * MS_PER_DAY);
  const products = plan.sheets.filter(({ role }) => role === "product").map(({ name }) => name);
  return {
    namedRanges: [
      ...plan.names.map(({ name, refersTo }) => ({ name, range: refersTo })),
      ...plan.sheets.flatMap(printNames).map(({ name, refersTo, scope }) => ({
        name,
        range: refersTo,
        scope,
      })),
    ],
    activeSheet: plan.sheets.findIndex(({ hidden }) => hidden !== true),
    defaultFont: { name: "Calibri", size: 11 },
    properties: {
      title: plan.title,
      creator: "Muster",
      created: dated,
      modified: dated,
      custom: markProperties(products),
    },
  };
}
