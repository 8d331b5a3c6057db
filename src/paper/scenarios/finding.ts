import { lastDayOf } from "../../units/month";
import { longDay } from "../../units/day";
import { yearLabel } from "../../units/financial-year";
import type { Compared } from "../../scenarios/study/compared";
import type { CellPlan } from "../../workbook/sheet-plan";
import { formula } from "../cells";
import type { Live } from "./live";

interface Name {
  /** The cell that holds the scenario's name. */
  readonly source: string;
  readonly words: string;
}

const quoted = (words: string): string => `"${words.replaceAll('"', '""')}"`;

/** What a scenario comes to in its first figure, as a sentence that follows the figure. */
export function finding({ figure, words, unit }: Compared, cell: Live, name: Name): CellPlan {
  const pounds = unit === "GBP";
  const [code, digits] = pounds ? ["#,##0", 0] : ["#,##0.0", 1];
  const shown = `${pounds ? '"£"&' : ""}TEXT(ABS(${cell.source}),"${code}")`;
  const said = `${pounds ? "£" : ""}${Math.abs(cell.value).toLocaleString("en-GB", { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
  const either = (good: boolean, test: string, yes: string, no: string): CellPlan =>
    formula(
      `${name.source}&": "&${shown}&IF(${cell.source}${test}0,${quoted(yes)},${quoted(no)})`,
      `${name.words}: ${said}${good ? yes : no}`,
      "text",
      "headline"
    );
  if (figure.kind === "gap") {
    const day = longDay(lastDayOf(figure.month));
    return either(
      cell.value <= 0,
      "<=",
      ` officers above the uplift target on ${day}.`,
      ` officers short of the uplift target on ${day}.`
    );
  }
  if (figure.kind === "surplus") {
    const year = yearLabel(figure.year);
    return either(cell.value >= 0, ">=", ` left over in ${year}.`, ` overspent in ${year}.`);
  }
  return formula(
    `${name.source}&": "&${shown}&${quoted(`, ${words}.`)}`,
    `${name.words}: ${said}, ${words}.`,
    "text",
    "headline"
  );
}
