import { notesOf } from "../measures/rest-notes";
import { longPeriod } from "../units/period";
import { a1, sheetRef } from "../workbook/address";
import type { SheetPlan } from "../workbook/sheet-plan";
import { capital } from "./capital";
import { formula, heading, Sheet, text, value } from "./cells";
import { figureFormat } from "./figure-cells";
import { refTo } from "./figure-places";
import type { Layout, PlacedFigure } from "./place-tables";
import { rowHeights } from "./row-heights";
import type { ScenarioFigure } from "./scenarios/scenario-figures";
import { SHEETS } from "./sheet-names";

export const REGISTER_HEADINGS = [
  "Figure",
  "Id",
  "Period",
  "Dates",
  "Group",
  "Value",
  "As written",
  "Unit",
  "What it is",
  "Where its formula is",
  "Notes",
] as const;
export const REGISTER_FIRST = 5;
const WIDTHS = [44, 36, 38, 38, 26, 13, 13, 14, 80, 26, 70];

/** How a group is named in the register. */
export const groupLabel = (entry: PlacedFigure): string =>
  Object.values(entry.figure.group ?? {}).join(", ");

/**
 * Every figure of the workbook: its value now, its value when it was written, what it is in words and
 * where it stands. The two values differ when an input was changed since.
 */
export function registerSheet(
  layout: Layout,
  source: string,
  projected: readonly ScenarioFigure[] = []
): SheetPlan {
  const sheet = new Sheet();
  sheet.put(0, 0, text("Register of figures", "title"));
  sheet.put(
    1,
    0,
    text(
      "Value follows the workbook; “as written” does not. Where they differ, something was changed since.",
      "note"
    )
  );
  sheet.put(2, 0, text("Made from", "label"));
  sheet.put(2, 1, text(source));
  REGISTER_HEADINGS.forEach((name, column) => {
    sheet.put(REGISTER_FIRST - 1, column, heading(name));
  });
  layout.placed.forEach((entry, i) => {
    writeEntry(sheet, entry, REGISTER_FIRST + i);
  });
  projected.forEach((figure, i) => {
    writeProjected(sheet, figure, REGISTER_FIRST + layout.placed.length + i);
  });
  const bottom = REGISTER_FIRST + Math.max(1, layout.placed.length + projected.length) - 1;
  const right = REGISTER_HEADINGS.length - 1;
  return {
    name: SHEETS.register,
    rows: sheet.rows,
    widths: WIDTHS,
    rowHeights: rowHeights(sheet.rows, WIDTHS),
    tables: [
      {
        name: "Register",
        top: REGISTER_FIRST - 1,
        left: 0,
        bottom,
        right,
        headings: [...REGISTER_HEADINGS],
      },
    ],
    charts: [],
    freeze: { rows: REGISTER_FIRST, columns: 1 },
    print: {
      landscape: true,
      fit: [1, 0],
      repeatRows: [REGISTER_FIRST - 1, REGISTER_FIRST - 1],
      bottom,
      right,
    },
    role: "product",
  };
}

function writeEntry(sheet: Sheet, entry: PlacedFigure, row: number): void {
  const { figure, place } = entry;
  const where = `${sheetRef(place.sheet)}!${a1(place.row, place.column)}`;
  const format = figureFormat(entry);
  sheet.put(row, 0, text(figure.name));
  sheet.put(row, 1, text(figure.id, "note"));
  sheet.put(row, 2, text(capital(figure.periodLabel)));
  sheet.put(row, 3, text(longPeriod(figure.period)));
  sheet.put(row, 4, text(groupLabel(entry)));
  if (figure.value === null) {
    sheet.put(row, 5, { ...text("withheld", "note"), align: "right" });
    sheet.put(row, 6, { ...text("withheld", "note"), align: "right" });
  } else {
    sheet.put(row, 5, formula(refTo(place, SHEETS.register, false), figure.value, format));
    sheet.put(row, 6, value(figure.value, format));
  }
  sheet.put(row, 7, text(figure.unit));
  sheet.put(row, 8, text(capital(figure.definition), "plain", true));
  sheet.put(row, 9, { ...text(where, "link"), goto: where });
  sheet.put(row, 10, text(notesOf(figure).join(" "), "note", true));
}

/** A figure of a scenario: its group is the scenario, its period what is projected. */
function writeProjected(sheet: Sheet, figure: ScenarioFigure, row: number): void {
  const { place } = figure;
  const where = `${sheetRef(place.sheet)}!${a1(place.row, place.column)}`;
  const format = figure.unit === "GBP" ? "pounds" : "years";
  sheet.put(row, 0, text(capital(figure.name)));
  sheet.put(row, 1, text(figure.id, "note"));
  sheet.put(row, 2, text("Projected"));
  sheet.put(row, 3, text(figure.dates));
  sheet.put(row, 4, text(figure.scenario));
  sheet.put(row, 5, formula(refTo(place, SHEETS.register, false), figure.value, format));
  sheet.put(row, 6, value(figure.value, format));
  sheet.put(row, 7, text(figure.unit));
  sheet.put(row, 8, text(capital(figure.definition), "plain", true));
  sheet.put(row, 9, { ...text(where, "link"), goto: where });
  sheet.put(row, 10, text("", "note"));
}
