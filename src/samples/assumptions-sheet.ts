import type { CellValue } from "../workbook/grid";
import type { CellPlan, NumberFormat, SheetPlan } from "../workbook/sheet-plan";
import { dataSheet } from "./data-sheet";

export interface GivenAssumption {
  readonly name: string;
  readonly value: CellValue;
  readonly unit: "date" | "text" | "rate" | "GBP" | "people";
  readonly source: string;
}

const FORMATS: Readonly<Record<GivenAssumption["unit"], NumberFormat>> = {
  date: "date",
  text: "general",
  rate: "fraction",
  GBP: "pounds",
  people: "whole",
};

/** Names and values: the one sheet whose column of values holds dates, rates and pounds together. */
export function assumptionsSheet(given: readonly GivenAssumption[]): SheetPlan {
  const sheet = dataSheet({
    name: "Assumptions",
    table: "Assumptions",
    columns: [
      { heading: "Name", width: 34 },
      { heading: "Value", width: 14 },
      { heading: "Unit", width: 10 },
      { heading: "Source", width: 44 },
    ],
    rows: given.map(({ name, value, unit, source }) => [name, value, unit, source]),
  });
  const dressed = sheet.rows.map((row, r) =>
    row.map((cell, c): CellPlan | null => {
      const unit = given[r - 1]?.unit;
      return cell === null || c !== 1 || unit === undefined
        ? cell
        : { ...cell, format: FORMATS[unit], align: "right" };
    })
  );
  return { ...sheet, rows: dressed };
}
