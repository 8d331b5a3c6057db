import { figureKey, type Figure } from "../../measures/figure";
import type { Moved } from "../session/moved";
import type { Card } from "./card";

/** The figures with those that moved as they were before. */
export function figuresBefore(figures: readonly Figure[], moved: readonly Moved[]): Figure[] {
  const before = new Map(moved.map((one) => [one.key, one.before]));
  return figures.map((figure) => before.get(figureKey(figure)) ?? figure);
}

const findingOf = ({ finding }: Card): string =>
  finding === null ? "withheld" : [finding.amount, finding.word].join(" ").trim();

/** "was £30,053 surplus"; "" where the finding reads as it did. */
export function wasWords(card: Card, before: Card | null): string {
  if (before === null) return "";
  const was = findingOf(before);
  return was === findingOf(card) ? "" : `was ${was}`;
}
