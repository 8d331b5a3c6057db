import type { Catalogue } from "../measures/catalogue";
import type { Figure } from "../measures/figure";
import type { Family, FigureUnit } from "../measures/measure";
import { ratioOf } from "../measures/ratio";
import { capital } from "../paper/capital";
import { sameUnit } from "../units/unit";
import { amount } from "../measures/amount";
import { boundsText, figureText, intervalText, restMark } from "./figure-text";
import { nameAndValue } from "./text-layout";

export const FAMILY_TITLES: Readonly<Record<Family, string>> = {
  churn: "Who left",
  vacancy: "Vacancies and the pay budget",
  training: "Training",
  uplift: "Uplift",
  resilience: "Resilience",
};

/** Units whose figures are plain counts and say so. */
const NAMED: readonly FigureUnit[] = ["FTE", "days", "years", "person-years"];

/** Figures of a family: period by period, counts before rates, limits and what was divided in brackets. */
export function headlineLines(
  figures: readonly Figure[],
  catalogue: Catalogue,
  width: number
): string[] {
  const lines: string[] = [];
  const periods = new Map<string, Figure[]>();
  for (const figure of figures)
    periods.set(figure.periodLabel, [...(periods.get(figure.periodLabel) ?? []), figure]);
  for (const [label, mine] of periods) {
    lines.push(`  ${capital(label)}`);
    const counts = mine.filter((figure) => !isRate(figure));
    for (const figure of [...counts, ...mine.filter(isRate)])
      lines.push(...nameAndValue(figure.name, valueText(figure, catalogue), width, 4));
    lines.push("");
  }
  return lines;
}

const isRate = ({ unit }: Figure): boolean => unit.startsWith("percent");

function valueText(figure: Figure, catalogue: Catalogue): string {
  const bounds = boundsText(figure);
  const open = bounds === "" ? "" : `; ${bounds} with reasons known`;
  const text = shownText(figure, catalogue);
  const whole = text.endsWith(")")
    ? `${text.slice(0, -1)}${open})`
    : `${text}${open === "" ? "" : ` (${open.slice(2)})`}`;
  return whole + restMark(figure);
}

function shownText(figure: Figure, catalogue: Catalogue): string {
  const text = figureText(figure);
  if (figure.value === null) return text;
  if (isRate(figure)) {
    const limits = intervalText(figure);
    const inside = limits === "" ? partsText(figure, catalogue) : limits;
    return inside === "" ? text : `${text} (${inside})`;
  }
  const said = figure.name.includes(figure.unit) || !NAMED.includes(figure.unit);
  const named = said ? text : `${text} ${figure.unit}`;
  return figure.id === "resilience.teams_of_one" && figure.value > 0 && figure.notes.length > 0
    ? `${named} (${figure.notes.join(", ")})`
    : named;
}

/** "7 of 18": what a share is of; "" for a rate of unlike things. */
export function partsText(figure: Figure, catalogue: Catalogue): string {
  const term = catalogue.measures.get(figure.id)?.term;
  const ratio = term === undefined ? null : ratioOf(term);
  if (ratio === null || figure.numerator === null || figure.denominator === null) return "";
  const { unit } = ratio.below.type;
  if (!sameUnit(ratio.above.type.unit, unit)) return "";
  const printed = unit.fte === 1 ? "FTE" : unit.GBP === 1 ? "GBP" : "people";
  const words = `${amount(figure.numerator, printed)} of ${amount(figure.denominator, printed)}`;
  return printed === "FTE" ? `${words} FTE` : words;
}
