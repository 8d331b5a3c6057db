import { ASSUMPTIONS } from "../workforce/assumption-list";
import type { Assumption, AssumptionSpec } from "../workforce/assumptions";
import type { Workforce } from "../workforce/workforce";
import type { NamePlan, NumberFormat, SheetPlan } from "../workbook/sheet-plan";
import { a1, absoluteA1, cellPlace, sheetRef } from "../workbook/address";
import type { WorkbookContent } from "../workbook/grid";
import { formula, heading, Sheet, text, value } from "./cells";
import { assumptionName } from "./names";
import { rowHeights } from "./row-heights";
import { SHEETS } from "./sheet-names";
import { yourSheet } from "./your-sheet";

const HEADINGS = ["Name", "Value", "Unit", "Source", "Status", "What it is"];
const FIRST = 4;
const WIDTHS = [36, 16, 10, 34, 24, 74];
const STATUS = {
  given: "given in the workbook",
  claimed: "said by the title of a sheet",
  option: "asked for when the paper was made",
  default: "default of Muster",
} as const;

/**
 * Every assumption with its value, where it comes from and whether it is the user's or a default. Where
 * the user's own sheets stand in the same workbook (`beside`), a value given there is a link to it.
 */
export function assumptionsSheet(
  workforce: Workforce,
  beside: WorkbookContent | null = null
): SheetPlan {
  const sheet = new Sheet();
  const links = new Map(
    [...workforce.assumptions.values()].flatMap((given) => {
      const link = beside === null ? null : linkTo(given, beside);
      return link === null ? [] : [[given.spec.id, link] as const];
    })
  );
  sheet.put(0, 0, text("Assumptions", "title"));
  sheet.put(1, 0, text(links.size > 0 ? LINKED : HERE, "note"));
  HEADINGS.forEach((name, column) => {
    sheet.put(FIRST - 1, column, heading(name));
  });
  ASSUMPTIONS.forEach((spec, i) => {
    const row = FIRST + i;
    const given = workforce.assumptions.get(spec.id);
    sheet.put(row, 0, text(spec.name, "label"));
    const link = links.get(spec.id);
    const content = given?.value ?? "";
    const cell =
      link === undefined
        ? value(content, formatOf(spec), "input")
        : formula(link, content, formatOf(spec), "input");
    sheet.put(row, 1, cell);
    sheet.put(row, 2, text(spec.unitLabel));
    sheet.put(row, 3, text(given?.source ?? "", "plain", true));
    sheet.put(row, 4, text(given === undefined ? "not given" : STATUS[given.status]));
    sheet.put(row, 5, text(spec.note, "note", true));
  });
  const bottom = FIRST + ASSUMPTIONS.length - 1;
  return {
    name: SHEETS.assumptions,
    rows: sheet.rows,
    widths: WIDTHS,
    rowHeights: rowHeights(sheet.rows, WIDTHS),
    tables: [
      { name: "Assumptions", top: FIRST - 1, left: 0, bottom, right: 5, headings: HEADINGS },
    ],
    charts: [],
    freeze: { rows: FIRST, columns: 1 },
    print: { landscape: true, fit: [1, 0], bottom, right: 5 },
    role: "product",
  };
}

const HERE = "Change a value here and every figure that rests on it changes.";
const LINKED =
  "Values given on a sheet of yours are linked to it: change them there and every figure that rests on them changes.";

/** The cell of the user's that holds an assumption as it is used; null where there is none. */
function linkTo(
  { cell, value: used, status }: Assumption,
  content: WorkbookContent
): string | null {
  const sheet = cell.slice(0, cell.lastIndexOf("!"));
  const place = cellPlace(cell.slice(cell.lastIndexOf("!") + 1));
  const grid = content.grids.find((one) => one.sheet === sheet);
  if (status !== "given" || place === null || content.productSheets.includes(sheet)) return null;
  return grid?.rows[place.row]?.[place.column] === used
    ? `${sheetRef(yourSheet(sheet))}!${a1(place.row, place.column)}`
    : null;
}

/** A defined name for each assumption's value. */
export const assumptionNames = (): NamePlan[] =>
  ASSUMPTIONS.map((spec, i) => ({
    name: assumptionName(spec.id),
    refersTo: `${SHEETS.assumptions}!${absoluteA1(FIRST + i, 1)}`,
  }));

function formatOf(spec: AssumptionSpec): NumberFormat {
  if (spec.kind === "date") return "date";
  if (spec.kind === "text") return "text";
  if (spec.unit.GBP !== undefined) return "pounds";
  return spec.unit.head !== undefined ? "whole" : "fraction";
}
