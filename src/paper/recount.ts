import { err, ok, type Result } from "../units/result";
import { a1 } from "../workbook/address";
import { cellKey, type CellValue, type Grid, type WorkbookContent } from "../workbook/grid";
import type { CellPlan, SheetPlan, TablePlan } from "../workbook/sheet-plan";
import { readWorkforce } from "../workforce/read";
import { isFootnote, isMarkOnly } from "./panel-footnotes";
import { registeredOf, type Registered } from "./registered";
import { REGISTER_FIRST, REGISTER_HEADINGS } from "./register-sheet";
import { NOT_COUNTED, OF_THEIR_TIME } from "./recounted-sheets";
import { writtenScenarios } from "./scenarios/written-scenarios";
import { SHEETS } from "./sheet-names";
import type { PlannedWorkbook } from "./planned-workbook";
import { planWorkbook } from "./workbook-plan";

/** One thing that is not as it should be. */
export interface Difference {
  /** The figure's id; empty for a row of workings or of prepared data. */
  readonly id: string;
  readonly name: string;
  readonly period: string;
  readonly group: string;
  readonly what: "value" | "formula" | "register" | "input";
  readonly sheet: string;
  readonly cell: string;
  readonly found: string;
  readonly expected: string;
}

export interface Recount {
  /** Figures counted again. */
  readonly figures: number;
  /** Those whose value, formula and entry in the register all stand. */
  readonly agree: number;
  /** Empty where everything agrees, workings and prepared rows included. */
  readonly differences: readonly Difference[];
}

/**
 * Counts every figure of a written workbook again, from the sheets and assumptions in it, and holds
 * against it the value in the cell, the formula in the cell, and what the register says. Fails where
 * the workbook is none that Muster wrote, or its sheets can no longer be read. What was drawn of its
 * scenarios is drawn again with the seed and the number of draws that stand there; `drawing` is told of
 * each scenario before that.
 */
export function recount(
  content: WorkbookContent,
  drawing: (name: string, draws: number) => void = () => undefined
): Result<Recount, { readonly message: string; readonly advice: string }> {
  const register = gridOf(content, SHEETS.register);
  if (register === undefined || !content.productSheets.includes(SHEETS.register))
    return err({
      message: `${content.name} is not a workbook that Muster wrote: it has no register of figures.`,
      advice: "Choose a workbook that muster paper or the add-in has written.",
    });
  if (holdsNoResults(register))
    return err({
      message: `The formulas of ${content.name} hold no results: they were not stored when it was saved.`,
      advice: "Open it in Excel, save it, and count it again.",
    });
  const source = { ...content, name: shown(register.rows[2]?.[1] ?? null) };
  const workforce = readWorkforce(source, {});
  if (!workforce.ok) return err(workforce.error);
  const planned = planWorkbook(
    workforce.value,
    source,
    writtenScenarios(workforce.value, source, drawing)
  );
  return ok(compare(planned, content, register));
}

/** True where a program saved the formulas of the register and not one of their results. */
function holdsNoResults({ rows, formulas }: Grid): boolean {
  const column = REGISTER_HEADINGS.indexOf("Value");
  const ours = rows.flatMap((cells, row) =>
    row >= REGISTER_FIRST && formulas.has(cellKey(row, column)) ? [cells[column] ?? null] : []
  );
  return ours.length > 0 && ours.every((value) => value === null);
}

/** What a workbook should hold, against what it holds. */
export function compare(
  planned: PlannedWorkbook,
  content: WorkbookContent,
  register: Grid | undefined = gridOf(content, SHEETS.register)
): Recount {
  const differences = [
    ...registeredOf(planned).flatMap((entry, i) => ofFigure(entry, i, planned, content)),
    ...(register === undefined ? [] : extraEntries(register, planned)),
    ...ofRows(planned, content),
    ...ofNames(planned, content),
    ...ofTables(planned, content),
  ];
  const touched = new Set(differences.filter(({ id }) => id !== "").map(keyOf));
  const registered = registeredOf(planned);
  const agree = registered.filter(({ named }) => !touched.has(keyOf(named))).length;
  return { figures: registered.length, agree, differences };
}

const keyOf = ({ id, period, group }: Pick<Difference, "id" | "period" | "group">): string =>
  `${id}|${period}|${group}`;

const gridOf = (content: WorkbookContent, sheet: string): Grid | undefined =>
  content.grids.find((grid) => grid.sheet === sheet);

const shown = (value: CellValue): string => (value === null ? "" : String(value));

/** Equal to 1e-9, relative or absolute; blank and empty text are one. */
function same(found: CellValue, expected: CellValue): boolean {
  if (typeof found === "number" && typeof expected === "number")
    return Math.abs(found - expected) <= 1e-9 * Math.max(1, Math.abs(found), Math.abs(expected));
  return shown(found) === shown(expected);
}

type Seen = Pick<Difference, "what" | "sheet" | "cell" | "found" | "expected">;

/** A planned cell held against the one that stands there. */
function ofCell(
  cell: CellPlan | null | undefined,
  sheet: string,
  row: number,
  column: number,
  grid: Grid | undefined
): Seen[] {
  const seen: Seen[] = [];
  const place = { sheet, cell: a1(row, column) };
  const value = grid?.rows[row]?.[column] ?? null;
  const formula = grid?.formulas.get(cellKey(row, column)) ?? "";
  const error = grid?.errors.get(cellKey(row, column));
  if (formula !== (cell?.formula ?? ""))
    seen.push({
      what: "formula",
      ...place,
      found: `=${formula}`,
      expected: `=${cell?.formula ?? ""}`,
    });
  if (error !== undefined || !same(value, cell?.value ?? null))
    seen.push({
      what: "value",
      ...place,
      found: error ?? shown(value),
      expected: shown(cell?.value ?? null),
    });
  return seen;
}

function planOf({ plan }: PlannedWorkbook, sheet: string): SheetPlan {
  const found = plan.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`${sheet} is not planned`);
  return found;
}

function ofFigure(
  { named, cells }: Registered,
  index: number,
  planned: PlannedWorkbook,
  content: WorkbookContent
): Difference[] {
  const seen = cells.flatMap(({ sheet, row, column }) =>
    ofCell(planOf(planned, sheet).rows[row]?.[column], sheet, row, column, gridOf(content, sheet))
  );
  const row = REGISTER_FIRST + index;
  const registered = planOf(planned, SHEETS.register).rows[row] ?? [];
  const register = gridOf(content, SHEETS.register);
  const entries = REGISTER_HEADINGS.flatMap((heading, column) =>
    heading === NOT_HELD ? [] : ofCell(registered[column], SHEETS.register, row, column, register)
  );
  return [
    ...seen.map((one) => ({ ...named, ...one })),
    ...entries.map((one) => ({ ...named, ...one, what: "register" as const })),
  ];
}

/** Entries of the register that no figure stands behind. */
function extraEntries(register: Grid, planned: PlannedWorkbook): Difference[] {
  const first = REGISTER_FIRST + registeredOf(planned).length;
  return register.rows.slice(first).flatMap((cells, i): Difference[] => {
    const found = shown(cells[1] ?? null);
    if (found === "") return [];
    const [name, , period, , group] = cells.map(shown);
    return [
      {
        id: found,
        name: name ?? "",
        period: period ?? "",
        group: group ?? "",
        what: "register",
        sheet: SHEETS.register,
        cell: a1(first + i, 1),
        found,
        expected: "no such figure",
      },
    ];
  });
}

const notOfAFigure = (
  name: string,
  sheet: string,
  cell: string,
  found: string,
  expected: string
): Difference => ({
  id: "",
  name,
  period: "",
  group: "",
  what: "input",
  sheet,
  cell,
  found,
  expected,
});

/** What the names that formulas use refer to. */
function ofNames({ plan }: PlannedWorkbook, { names }: WorkbookContent): Difference[] {
  return plan.names.flatMap(({ name, refersTo }) => {
    const found = names.get(name) ?? "nothing";
    return found === refersTo ? [] : [notOfAFigure("defined name", "", name, found, refersTo)];
  });
}

const rangeOf = ({ top, left, bottom, right }: TablePlan): string =>
  `${a1(top, left)}:${a1(bottom, right)}`;

/** The rows and columns of the tables that formulas sum over. */
function ofTables({ plan }: PlannedWorkbook, content: WorkbookContent): Difference[] {
  return plan.sheets
    .filter(({ role, name }) => role === "product" && !OF_THEIR_TIME.includes(name))
    .flatMap(({ name, tables }) =>
      tables.flatMap((table) => {
        const other = gridOf(content, name)?.tables.find((one) => one.name === table.name);
        const found = other === undefined ? "no such table" : rangeOf(other);
        const expected = rangeOf(table);
        return found === expected ? [] : [notOfAFigure("table", name, table.name, found, expected)];
      })
    );
}

/** A cell of a sheet of Muster's that holds something where nothing was written. */
function strays(sheet: SheetPlan, grid: Grid | undefined): Difference[] {
  return (grid?.rows ?? []).flatMap((cells, row) =>
    cells.flatMap((found, column) => {
      if (sheet.name === SHEETS.panel && isFootnote(shown(found))) return [];
      if (found === null || found === "" || (sheet.rows[row]?.[column] ?? null) !== null) return [];
      return [notOfAFigure("typed in since", sheet.name, a1(row, column), shown(found), "nothing")];
    })
  );
}

/**
 * What was to be settled when it was written. The written assumptions are cleaner than the user's, so an
 * issue of theirs is gone when the workbook is read again: how many there were, what a figure rested on.
 */
const STANDING = { sheet: SHEETS.panel, row: 1 };
const NOT_HELD: (typeof REGISTER_HEADINGS)[number] = "Notes";

/** Everything else Muster wrote: panel lines, workings, prepared rows, lists. */
function ofRows(planned: PlannedWorkbook, content: WorkbookContent): Difference[] {
  const figures = new Set(
    registeredOf(planned).flatMap(({ cells }) =>
      cells.map(({ sheet, row, column }) => `${sheet}|${row}|${column}`)
    )
  );
  return planned.plan.sheets
    .filter((sheet) => sheet.role === "product" && !NOT_COUNTED.includes(sheet.name))
    .flatMap((sheet) => {
      const grid = gridOf(content, sheet.name);
      const seen = sheet.rows.flatMap((cells, row) =>
        cells.flatMap((cell, column): Difference[] =>
          cell === null ||
          figures.has(`${sheet.name}|${row}|${column}`) ||
          (sheet.name === STANDING.sheet && row === STANDING.row)
            ? []
            : ofCell(cell, sheet.name, row, column, grid)
                .filter((one) => sheet.name !== SHEETS.panel || !isMarkOnly(one))
                .map((one) => ({
                  id: "",
                  name: shown(cells[0]?.value ?? null),
                  period: "",
                  group: "",
                  ...one,
                  what: "input" as const,
                }))
        )
      );
      return [...seen, ...strays(sheet, grid)];
    });
}
