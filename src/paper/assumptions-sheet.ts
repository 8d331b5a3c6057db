import { ASSUMPTIONS } from "../workforce/assumption-list";
import type { AssumptionSpec } from "../workforce/assumptions";
import type { Workforce } from "../workforce/workforce";
import type { NamePlan, NumberFormat, SheetPlan } from "../workbook/sheet-plan";
import { absoluteA1 } from "../workbook/address";
import { heading, Sheet, text, value } from "./cells";
import { assumptionName } from "./names";
import { rowHeights } from "./row-heights";
import { SHEETS } from "./sheet-names";

const HEADINGS = ["Name", "Value", "Unit", "Source", "Status", "What it is"];
const FIRST = 4;
const WIDTHS = [36, 16, 10, 34, 24, 74];
const STATUS = {
  given: "given in the workbook",
  claimed: "said by the title of a sheet",
  option: "asked for when the paper was made",
  default: "default of Muster",
} as const;

/** Every assumption with its value, where it comes from and whether it is the user's or a default. */
export function assumptionsSheet(workforce: Workforce): SheetPlan {
  const sheet = new Sheet();
  sheet.put(0, 0, text("Assumptions", "title"));
  sheet.put(1, 0, text("Change a value here and every figure that rests on it changes.", "note"));
  HEADINGS.forEach((name, column) => {
    sheet.put(FIRST - 1, column, heading(name));
  });
  ASSUMPTIONS.forEach((spec, i) => {
    const row = FIRST + i;
    const given = workforce.assumptions.get(spec.id);
    sheet.put(row, 0, text(spec.name, "label"));
    sheet.put(row, 1, value(given?.value ?? "", formatOf(spec), "input"));
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
