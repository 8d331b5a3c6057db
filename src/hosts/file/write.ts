import { writeXlsx, type WriteSheet } from "hucre/xlsx";
import type { SheetPlan, WorkbookPlan } from "../../workbook/sheet-plan";
import { sheetChart } from "./charts";
import { finishPackage } from "./finish-package";
import { markProperties } from "./marks";
import { checkPlan } from "./plan-check";
import { pageSetup, printNames } from "./print-setup";
import { sheetCells } from "./sheet-cells";
import { tableDefinition, withHeadings } from "./table-plans";

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

const sheetOf = (plan: SheetPlan): WriteSheet => ({
  name: plan.name,
  ...sheetCells(withHeadings(plan)),
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
  rowDefs: new Map([...(plan.rowHeights ?? [])].map(([row, height]) => [row, { height }])),
  hidden: plan.hidden === true,
  view: { showGridLines: plan.role === "copy" },
});

/**
 * A plan as the bytes of an .xlsx file. The same plan gives the same bytes. Throws only where the
 * plan itself is a bug: a name twice, a figure that is not a number.
 */
export async function writeWorkbook(plan: WorkbookPlan): Promise<Uint8Array> {
  checkPlan(plan);
  const dated = new Date(EPOCH + plan.dated * MS_PER_DAY);
  const products = plan.sheets.filter(({ role }) => role === "product").map(({ name }) => name);
  const bytes = await writeXlsx({
    sheets: plan.sheets.map(sheetOf),
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
  });
  return finishPackage(bytes);
}
