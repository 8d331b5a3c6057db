import type { CellPlan } from "../../workbook/sheet-plan";
import { formula } from "../cells";
import type { Live, LiveRange } from "./live";

const ADDS_UP = "The lines add up to the projection.";
const DOES_NOT =
  "The lines no longer add up to the projection: something was changed since they were computed. Write the workbook again.";
const NEAR = "0.000001";

/** Whether sums of lines are the projection's numbers, pair by pair, as a sentence that follows them. */
export function addUpCell(pairs: readonly (readonly [sum: Live, whole: Live])[]): CellPlan {
  const off = pairs.map(([sum, whole]) => `ABS(${sum.source}-(${whole.source}))`).join("+");
  return sentence(
    off,
    pairs.reduce((all, [sum, whole]) => all + Math.abs(sum.value - whole.value), 0)
  );
}

/** The same for months next to one another. */
export const rangesAddUpCell = (sums: LiveRange, whole: LiveRange): CellPlan =>
  sentence(
    `SUMPRODUCT(ABS(${sums.source}-${whole.source}))`,
    sums.values.reduce((all, sum, i) => all + Math.abs(sum - (whole.values[i] ?? Number.NaN)), 0)
  );

const sentence = (off: string, by: number): CellPlan =>
  formula(
    `IF(${off}<${NEAR},"${ADDS_UP}","${DOES_NOT}")`,
    by < Number(NEAR) ? ADDS_UP : DOES_NOT,
    "text",
    "note"
  );
