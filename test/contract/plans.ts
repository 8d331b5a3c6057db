import { readFileSync } from "node:fs";
import { readWorkbook } from "../../src/hosts/file/read";
import { planWorkbook } from "../../src/paper/workbook-plan";
import type { WorkbookContent } from "../../src/workbook/grid";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/workbook/sheet-plan";
import { readWorkforce } from "../../src/workforce/read";
import { valueOf } from "./hosts";

export const SAMPLES = [
  "test/data/opcc-2022.xlsx",
  "samples/office.xlsx",
  "samples/force.xlsx",
] as const;

export const contentOfSample = async (path: string): Promise<WorkbookContent> =>
  valueOf(await readWorkbook(path.split("/").at(-1) ?? path, readFileSync(path)));

/** The product's own plan for a workbook, as it is written beside the user's sheets. */
export const planFor = (content: WorkbookContent): WorkbookPlan =>
  planWorkbook(valueOf(readWorkforce(content, {})), content, { besideYours: true }).plan;

/** A small plan of one sheet, made up. */
export function smallPlan(
  rows: readonly (readonly (CellPlan | null)[])[],
  more: Partial<SheetPlan> = {},
  names: WorkbookPlan["names"] = []
): WorkbookPlan {
  const sheet: SheetPlan = {
    name: "Muster figures",
    rows,
    widths: [20, 12],
    tables: [],
    charts: [],
    print: { landscape: false, fit: [1, 0], bottom: rows.length - 1, right: 1 },
    role: "product",
    ...more,
  };
  return { title: "Made up", sheets: [sheet], names, dated: 44732 };
}
