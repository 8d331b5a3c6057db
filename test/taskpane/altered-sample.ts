import { officeSample } from "../../src/samples/office/office-sample";
import { sampleDay } from "../../src/samples/sample-day";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/workbook/sheet-plan";

/** The made-up office without some of its sheets. */
export const sampleWithout = (...names: readonly string[]): WorkbookPlan => {
  const plan = officeSample();
  return { ...plan, sheets: plan.sheets.filter(({ name }) => !names.includes(name)) };
};

/** The made-up office with the cells of one sheet changed. */
export const sampleWith = (
  sheet: string,
  change: (cell: CellPlan | null, row: number, column: number) => CellPlan | null
): WorkbookPlan => {
  const plan = officeSample();
  const altered = (one: SheetPlan): SheetPlan => ({
    ...one,
    rows: one.rows.map((cells, row) => cells.map((cell, column) => change(cell, row, column))),
  });
  return { ...plan, sheets: plan.sheets.map((one) => (one.name === sheet ? altered(one) : one)) };
};

/** The made-up office with a leaving reason nobody knows and a leave date that is no date. */
export const doubtfulSample = (): WorkbookPlan =>
  sampleWith("Leavers", (cell, row, column) => {
    if (cell?.value === "Redundancy") return { ...cell, value: "Went to sea" };
    return row > 0 && column === 4 && cell?.value === sampleDay("2025-07-04")
      ? { value: "early July" }
      : cell;
  });
