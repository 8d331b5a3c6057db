import type { Figure } from "../measures/figure";
import { paragraph } from "./text-layout";

const WITHHELD = /^Withheld: (.*)\.$/;

/** Why a figure is withheld, without the word. */
const reasonOf = (figure: Figure): string =>
  figure.notes.map((note) => WITHHELD.exec(note)?.[1]).find((reason) => reason !== undefined) ??
  "a value it needs is missing";

/** One line for a whole family of which nothing can be given. */
export function familyWithheld(title: string, figures: readonly Figure[], width: number): string[] {
  const reasons = new Set(
    figures.filter(({ value }) => value === null).flatMap((figure) => reasonOf(figure).split("; "))
  );
  return paragraph(`${title}, all of it: ${[...reasons].join("; ")}.`, width, 2);
}

/** One line for each reason, with the figures that it keeps back. */
export function withheldLines(figures: readonly Figure[], width: number): string[] {
  const byReason = new Map<string, Set<string>>();
  for (const figure of figures) {
    if (figure.value !== null) continue;
    const reason = reasonOf(figure);
    const names = byReason.get(reason) ?? new Set();
    byReason.set(reason, names.add(figure.name));
  }
  return [...byReason].flatMap(([reason, names]) =>
    paragraph(`${[...names].join(", ")}: ${reason}.`, width, 2)
  );
}
