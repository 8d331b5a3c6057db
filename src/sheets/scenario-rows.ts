import { a1 } from "../workbook/address";
import { cellKey, type Grid, type WorkbookContent } from "../workbook/grid";
import { textAt } from "./block";

/** The sheet and table that scenarios are kept in, and its headings from left to right. */
export const SCENARIOS_SHEET = "Scenarios";
export const SCENARIOS_HEADINGS = ["Scenario", "Levers moved", "Months", "Note"] as const;

export type ScenarioHeading = (typeof SCENARIOS_HEADINGS)[number];

/** One row of a table of scenarios as it stands: texts, of formulas their results, each with the cell that holds it. */
export interface ScenarioRow {
  readonly sheet: string;
  readonly cells: Readonly<
    Record<ScenarioHeading, { readonly text: string; readonly cell: string }>
  >;
}

/** What stands for a cell whose formula's result was not saved; written, it is read so again. */
const WITHOUT_RESULT = "(a formula without its result)";
const ERROR = /^#(n\/a|null!|div\/0!|value!|ref!|name\?|num!|[a-z_]+!)$/i;

/** What is wrong with a text that stands for a formula which gave nothing; null where it is a text. */
export function formulaFault(text: string): string | null {
  if (text === WITHOUT_RESULT) return "a formula whose result was not saved";
  return ERROR.test(text) ? "a formula that gives an error" : null;
}

const DEEPEST_HEADING = 20;
const NEEDED: readonly ScenarioHeading[] = ["Scenario", "Levers moved"];

interface Place {
  readonly row: number;
  readonly columns: ReadonlyMap<ScenarioHeading, number>;
}

const isCalledSo = ({ sheet, tables }: Grid): boolean =>
  /^scenarios( \(muster\)\d*)?$/i.test(sheet.trim()) ||
  tables.some(({ name }) => name.toLowerCase() === SCENARIOS_SHEET.toLowerCase());

function headingsOf(grid: Grid): Place | null {
  for (let row = 0; row < Math.min(grid.rows.length, DEEPEST_HEADING); row++) {
    const texts = (grid.rows[row] ?? []).map((_, column) =>
      textAt(grid, row, column).toLowerCase()
    );
    const columns = new Map(
      SCENARIOS_HEADINGS.map((name) => [name, texts.indexOf(name.toLowerCase())] as const).filter(
        ([, at]) => at >= 0
      )
    );
    if (NEEDED.every((name) => columns.has(name))) return { row, columns };
  }
  return null;
}

/** True for a sheet that holds scenarios and nothing to be counted. */
export const holdsScenarios = (grid: Grid): boolean =>
  isCalledSo(grid) && headingsOf(grid) !== null;

/** Every row that holds something, of every table of scenarios, the user's own sheets first. */
export function scenarioRows({ grids, productSheets }: WorkbookContent): ScenarioRow[] {
  const yours = grids.filter(({ sheet }) => !productSheets.includes(sheet)).flatMap(rowsIn);
  const names = new Set(yours.map(({ cells }) => nameKey(cells.Scenario.text)));
  const ours = grids.filter(({ sheet }) => productSheets.includes(sheet)).flatMap(rowsIn);
  // Muster's sheet repeats the rows of the user's, where theirs stands beside it: theirs hold.
  return [...yours, ...ours.filter(({ cells }) => !names.has(nameKey(cells.Scenario.text)))];
}

/** Names that differ in capitals and spaces only are one. */
export const nameKey = (name: string): string => name.replace(/\s+/g, " ").trim().toLowerCase();

/** A formula that gave nothing is not blank: its error, or that there is no result. */
function heldAt(grid: Grid, row: number, column: number): string {
  const key = cellKey(row, column);
  if (grid.uncalculated?.has(key) === true) return WITHOUT_RESULT;
  return grid.errors.get(key) ?? textAt(grid, row, column);
}

function rowsIn(grid: Grid): ScenarioRow[] {
  const place = isCalledSo(grid) ? headingsOf(grid) : null;
  if (place === null) return [];
  const rows: ScenarioRow[] = [];
  for (let row = place.row + 1; row < grid.rows.length; row++) {
    const at = (name: ScenarioHeading): { text: string; cell: string } => {
      const column = place.columns.get(name);
      return column === undefined
        ? { text: "", cell: "" }
        : { text: heldAt(grid, row, column), cell: a1(row, column) };
    };
    const cells = {
      Scenario: at("Scenario"),
      "Levers moved": at("Levers moved"),
      Months: at("Months"),
      Note: at("Note"),
    };
    if (Object.values(cells).some(({ text }) => text !== ""))
      rows.push({ sheet: grid.sheet, cells });
  }
  return rows;
}
