import type { CellPlan, SheetPlan } from "../workbook/sheet-plan";

/** The sentence every sample opens with. */
export const MADE_UP =
  "Made-up data. No real person, post, office or police force is described, and none should be read into it.";

/** The first sheet of a sample: what it is, and that it is made up. */
export function readMeSheet(title: string, lines: readonly string[]): SheetPlan {
  const column: CellPlan[] = [
    { value: title, look: "title" },
    { value: MADE_UP, look: "warning", wrap: true },
    ...lines.map((value): CellPlan => ({ value, wrap: true })),
  ];
  return {
    name: "Read me",
    role: "copy",
    rows: column.map((cell) => [cell]),
    widths: [100],
    tables: [],
    charts: [],
    print: { landscape: false, fit: [1, 1], bottom: column.length - 1, right: 0 },
  };
}
