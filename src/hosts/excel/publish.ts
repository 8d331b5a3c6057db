import { markProperties } from "../file/marks";
import type { WorkbookScript } from "./compose/script";
import { same } from "./enter/enter-tables";
import type { Keeping } from "./keeping";
import { KEEPING_SHEET, SETTINGS } from "./own-marks";
import type { Standing } from "./standing";
import { hasTable, stamp } from "./structure";

/** Keys of the document properties that list Muster's sheets. */
const MARKS = /^muster(-sheets(-\d+)?)?$/;

/**
 * The last step of a write: what was built is shown, what is not part of it any more is emptied and put
 * out of sight (never deleted: the user's cells may refer to it), and the workbook says what it holds.
 */
export function publish(
  context: Excel.RequestContext,
  script: WorkbookScript,
  standing: Standing,
  keeping: Keeping
): void {
  const { look } = standing;
  show(context.workbook, script, standing);
  mark(context.workbook, look.properties, [
    ...look.productSheets,
    ...script.sheets.map(({ name }) => name),
  ]);
  commit(context, keeping);
}

/** Shows the sheets of a script, and puts away those of the last one that it has not. */
export function show(workbook: Excel.Workbook, script: WorkbookScript, standing: Standing): void {
  const { look } = standing;
  for (const { name, hidden } of script.sheets) {
    const sheet = workbook.worksheets.getItem(name);
    sheet.visibility = hidden ? "Hidden" : "Visible";
    const known = look.sheets.find((one) => same(one.name, name));
    if (known !== undefined && !known.stamped) stamp(sheet);
  }
  // A write that was broken off may have left sheets that no list names.
  const broken = look.keeping.writing ? look.sheets.filter(({ stamped }) => stamped) : [];
  for (const name of new Set([...look.keeping.sheets, ...broken.map((sheet) => sheet.name)]))
    if (!script.sheets.some((sheet) => same(sheet.name, name)))
      retire(workbook, name, script, standing);
  if (script.sheets.some(({ name, hidden }) => !hidden && same(name, look.activeSheet)))
    workbook.worksheets.getItem(look.activeSheet).activate();
}

/** From here on a write counts as done. */
export function commit({ runtime, workbook }: Excel.RequestContext, keeping: Keeping): void {
  runtime.enableEvents = true;
  workbook.settings.add(SETTINGS.keeping, JSON.stringify(keeping));
}

/** Empties a sheet that is not part of the output any more and puts it out of sight. */
function retire(
  workbook: Excel.Workbook,
  name: string,
  script: WorkbookScript,
  { look, tables }: Standing
): void {
  const known = look.sheets.find((sheet) => same(sheet.name, name));
  if (known === undefined || name === look.keeping.record) return;
  const sheet = workbook.worksheets.getItem(name);
  for (const table of tables)
    if (same(table.sheet, name) && !hasTable(script, table.name))
      sheet.tables.getItem(table.name).convertToRange();
  for (const chart of known.ownCharts) sheet.charts.getItem(chart).delete();
  sheet.getRange().clear();
  sheet.visibility = "Hidden";
}

/** Lists Muster's sheets in the document's properties, as the files do that Muster writes itself. */
export function mark(
  workbook: Excel.Workbook,
  standing: ReadonlySet<string>,
  productSheets: readonly string[]
): void {
  const properties =
    productSheets.length === 0
      ? {}
      : markProperties([...new Set([...productSheets, KEEPING_SHEET])]);
  for (const [key, value] of Object.entries(properties)) workbook.properties.custom.add(key, value);
  for (const key of standing)
    if (MARKS.test(key) && !(key in properties)) workbook.properties.custom.getItem(key).delete();
}
