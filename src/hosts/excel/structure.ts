import type { NamePlan } from "../../workbook/sheet-plan";
import type { SheetScript, WorkbookScript } from "./compose/script";
import { putOnTables, same, takeOffTables, type StandingTable } from "./enter/enter-tables";
import type { Look } from "./look";
import { KEEPING_SHEET, NAME_COMMENT, NO_FIGURE, SETTINGS, STAMP } from "./own-marks";
import type { Standing } from "./standing";

/**
 * Sheets, tables and names, before any value: formulas can then refer to all of them. From the first of
 * these steps on the workbook says that a write is under way, and own changes raise no events.
 */
export function enterStructure(
  context: Excel.RequestContext,
  script: WorkbookScript,
  standing: Standing
): void {
  const { workbook } = context;
  const { look } = standing;
  workbook.settings.add(SETTINGS.keeping, JSON.stringify({ ...look.keeping, writing: true }));
  context.runtime.enableEvents = false;
  enterSheets(workbook, script, standing);
  for (const { name, refersTo } of script.names) enterName(workbook, { name, refersTo }, look);
  for (const name of look.ownNames)
    if (!script.names.some((planned) => same(planned.name, name)))
      workbook.names.getItem(name).formula = `=${NO_FIGURE}`;
}

/**
 * Sheets with their tables. Sheets that were there are emptied in place and hidden until the last step,
 * so that nobody sees half of what is written.
 */
export function enterSheets(
  workbook: Excel.Workbook,
  script: WorkbookScript,
  { look, tables }: Standing
): void {
  if (!look.sheets.some(({ name }) => name === KEEPING_SHEET))
    workbook.worksheets.add(KEEPING_SHEET).visibility = "Hidden";
  const mayHide = sheetsToHide(script, look);
  for (const sheet of script.sheets) {
    const standing = look.sheets.find(({ name }) => same(name, sheet.name));
    if (standing === undefined) {
      addSheet(workbook, sheet);
      continue;
    }
    const target = workbook.worksheets.getItem(sheet.name);
    if (mayHide.has(standing.name)) target.visibility = "Hidden";
    for (const chart of standing.ownCharts) target.charts.getItem(chart).delete();
  }
  // A table may have moved here from a sheet that is not written any more.
  for (const { name, sheet } of tables)
    if (!script.sheets.some((one) => same(one.name, sheet)) && hasTable(script, name))
      workbook.worksheets.getItem(sheet).tables.getItem(name).convertToRange();
  const tablesOn = ({ name }: SheetScript): StandingTable[] =>
    tables.filter((table) => same(table.sheet, name));
  for (const sheet of script.sheets) {
    if (!look.sheets.some(({ name }) => same(name, sheet.name))) continue;
    const target = workbook.worksheets.getItem(sheet.name);
    takeOffTables(target, sheet, tablesOn(sheet));
    target.getRange().clear();
  }
  for (const sheet of script.sheets)
    putOnTables(workbook.worksheets.getItem(sheet.name), sheet, tablesOn(sheet));
}

/** True where a script has a table of that name. */
export const hasTable = ({ sheets }: WorkbookScript, table: string): boolean =>
  sheets.some(({ tables }) => tables.some(({ name }) => same(name, table)));

function addSheet(workbook: Excel.Workbook, { name }: SheetScript): void {
  const added = workbook.worksheets.add(name);
  added.visibility = "Hidden";
  stamp(added);
}

/** Marks a sheet as Muster's own, so that no sheet of the user's is ever taken for it. */
export function stamp(sheet: Excel.Worksheet): void {
  sheet.names.add(STAMP, "=TRUE").visible = false;
}

/** A name that is there keeps its place in the user's formulas: only what it refers to changes. */
function enterName(workbook: Excel.Workbook, { name, refersTo }: NamePlan, look: Look): void {
  const formula = `=${refersTo}`;
  const standing = [...look.names.keys()].find((known) => same(known, name));
  if (standing === undefined) {
    workbook.names.add(name, formula, NAME_COMMENT);
    return;
  }
  const item = workbook.names.getItem(standing);
  item.formula = formula;
  if (!look.ownNames.has(standing)) item.comment = NAME_COMMENT;
}

/** The output sheets that can be out of sight meanwhile: one sheet of a workbook must always be seen. */
function sheetsToHide({ sheets }: WorkbookScript, look: Look): Set<string> {
  const seen = look.sheets.filter(({ visible }) => visible);
  const written = seen.filter(({ name }) => sheets.some((sheet) => same(sheet.name, name)));
  const others = seen.length > written.length;
  return new Set((others ? written : written.slice(1)).map(({ name }) => name));
}
