import { amount, places } from "../../measures/amount";
import type { Figure } from "../../measures/figure";
import type { MonthSeries } from "../engine/detail";

/** What a chart of months says, as its title; and the whole of it as a sentence for who does not see it. */
export interface MonthWords {
  readonly title: string;
  readonly sentence: string;
  /** What the limit means; "" where there is none. */
  readonly note: string;
}

/** What is most in a month, by measure. */
const MOST: Readonly<Record<string, string>> = {
  "churn.leavers": "Most left",
  "vacancy.net": "Most is saved after cover",
  "training.forecast": "Most is spent",
};

interface Given extends Figure {
  readonly value: number;
}

export function monthWords(series: MonthSeries): MonthWords {
  const { figures, lines, id, name } = series;
  const given = figures.filter((figure): figure is Given => figure.value !== null);
  const [first, last] = [given[0], given[given.length - 1]];
  if (first === undefined || last === undefined) return { title: name, sentence: name, note: "" };
  const title =
    id === "churn.closing"
      ? fromTo(first, last)
      : (overLimit(series, given) ?? most(id, name, given));
  const mean = lines.find((line) => line.name === "mean");
  const high = lines.find((line) => line.name === "usual at most");
  const span = `${name}, ${figures.length} months from ${first.periodLabel} to ${last.periodLabel}.`;
  const limits =
    mean === undefined || high === undefined
      ? ""
      : ` The mean is ${places(mean.value, 1)} a month, and usually at most ${places(high.value, 1)}.`;
  return {
    title,
    sentence: `${title}. ${span}${limits}`,
    note:
      high === undefined
        ? ""
        : `A month above ${places(high.value, 1)} would be more than the usual ups and downs.`,
  };
}

const said = ({ value, unit }: Given): string => amount(value, unit);

const fromTo = (first: Given, last: Given): string =>
  `In post: ${said(first)} at the end of ${first.periodLabel}, ${said(last)} at the end of ${last.periodLabel}`;

/** "Most left in May 2021: 2"; where months tie, how many. */
function most(id: string, name: string, given: readonly Given[]): string {
  const top = Math.max(...given.map(({ value }) => value));
  const tied = given.filter(({ value }) => value === top);
  const [peak] = tied;
  if (peak === undefined) return name;
  const words = MOST[id] ?? `${name} is highest`;
  const labels = tied.map(({ periodLabel }) => periodLabel);
  return tied.length <= 2
    ? `${words} in ${labels.join(" and ")}: ${said(peak)}`
    : `${words} in a month: ${said(peak)}, in ${tied.length} of ${given.length} months`;
}

/** Months above what is usual come before the month with most. */
function overLimit({ lines, id }: MonthSeries, given: readonly Given[]): string | null {
  const high = lines.find((line) => line.name === "usual at most");
  if (high === undefined || id !== "churn.leavers") return null;
  const over = given.filter(({ value }) => value > high.value);
  const [only] = over;
  if (only === undefined) return null;
  return over.length === 1
    ? `More than usual left in ${only.periodLabel}: ${said(only)}`
    : `More than usual left in ${over.length} months of ${given.length}`;
}
