import type { Figure } from "../../measures/figure";
import type { Card } from "./card";
import { finder } from "./find-figure";
import { leaversCard } from "./leavers-card";
import { resilienceCard } from "./resilience-card";
import { surplusCard } from "./surplus-card";
import { trainingCard } from "./training-card";
import { upliftCard } from "./uplift-card";

const CARDS = [leaversCard, surplusCard, trainingCard, upliftCard, resilienceCard] as const;

/** The pane's cards, in the order they are read: what can be given first, then what is withheld. */
export function cardsOf(figures: readonly Figure[]): Card[] {
  const find = finder(figures);
  const cards = CARDS.map((card) => card(find)).filter((card) => card !== null);
  return [
    ...cards.filter(({ finding }) => finding !== null),
    ...cards.filter(({ finding }) => finding === null),
  ];
}
