import type { Figure } from "../../measures/figure";
import { shownValue } from "../words/shown-value";
import { withheldReason } from "../words/withheld";
import type { Fact } from "./card";

/** A line of the table behind a card; none where the workbook does not report the figure. */
export function fact(
  label: string,
  figure: Figure | null,
  words: (figure: Figure, value: number) => string = shownValue
): Fact[] {
  if (figure === null) return [];
  return figure.value === null
    ? [{ label, text: "withheld", why: withheldReason(figure), figure }]
    : [{ label, text: words(figure, figure.value), why: "", figure }];
}
