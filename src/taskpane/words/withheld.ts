import type { Figure } from "../../measures/figure";

const WITHHELD = /^Withheld: (.*)\.$/;

/** Why a figure is withheld, as a sentence of its own; "" where it is not. */
export function withheldReason(figure: Figure): string {
  if (figure.value !== null) return "";
  const said = figure.notes.map((note) => WITHHELD.exec(note)?.[1]).find(Boolean);
  const reason = said ?? "a value it needs is missing";
  return `${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`;
}
