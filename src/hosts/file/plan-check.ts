import { cellName } from "../../workbook/address";
import type { SheetPlan, TablePlan, WorkbookPlan } from "../../workbook/sheet-plan";

const LONGEST_FORMULA = 8192;

function bug(where: string, what: string): never {
  throw new Error(`${where}: ${what}`);
}

function checkCells(sheet: SheetPlan): void {
  sheet.rows.forEach((row, r) => {
    row.forEach((cell, c) => {
      if (cell === null) return;
      if (typeof cell.value === "number" && !Number.isFinite(cell.value)) {
        bug(cellName(sheet.name, r, c), `${cell.value} is not a number that a cell can hold`);
      }
      if ((cell.formula?.length ?? 0) > LONGEST_FORMULA) {
        bug(
          cellName(sheet.name, r, c),
          `the formula is longer than Excel's ${LONGEST_FORMULA} characters`
        );
      }
    });
  });
}

function checkTable(sheet: SheetPlan, table: TablePlan, taken: Set<string>): void {
  const where = `Table ${table.name} on sheet ${sheet.name}`;
  if (!/^[A-Za-z_\\][\w.\\]*$/.test(table.name) || /^([A-Za-z]{1,3}\d+|[RrCc])$/.test(table.name)) {
    bug(where, "Excel does not allow this name");
  }
  if (taken.has(table.name.toLowerCase())) bug(where, "the name is used twice");
  taken.add(table.name.toLowerCase());
  if (table.headings.length !== table.right - table.left + 1) {
    bug(where, `${table.headings.length} headings for ${table.right - table.left + 1} columns`);
  }
  const seen = new Set<string>();
  for (const heading of table.headings) {
    if (heading.trim() === "") bug(where, "a heading is empty");
    if (seen.has(heading.toLowerCase())) bug(where, `the heading “${heading}” stands twice`);
    seen.add(heading.toLowerCase());
  }
}

/**
 * Throws where a plan would make a file that Excel has to repair: a figure that is not finite, a
 * formula too long, a table or name that Excel refuses. Such a plan is a bug of whoever made it.
 */
export function checkPlan(plan: WorkbookPlan): void {
  const taken = new Set<string>();
  for (const { name } of plan.names) {
    if (taken.has(name.toLowerCase())) bug(`Name ${name}`, "the name is used twice");
    taken.add(name.toLowerCase());
  }
  for (const sheet of plan.sheets) {
    checkCells(sheet);
    for (const table of sheet.tables) checkTable(sheet, table, taken);
  }
  if (!plan.sheets.some((sheet) => sheet.hidden !== true)) bug(plan.title, "every sheet is hidden");
}
