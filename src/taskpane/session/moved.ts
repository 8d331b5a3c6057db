import { amount } from "../../measures/amount";
import { figureKey, type Figure } from "../../measures/figure";

/** A figure that came out otherwise than before. */
export interface Moved {
  readonly key: string;
  /** The figure as it was. */
  readonly before: Figure;
  /** "Vacancy surplus, 2022/23 forecast: £30,053, now £28,100" */
  readonly words: string;
}

const shownAs = ({ value, unit }: Figure): string =>
  value === null ? "withheld" : amount(value, unit);

/** The figures that show otherwise than they did; what differs beyond what is shown has not moved. */
export function movedFigures(before: readonly Figure[], after: readonly Figure[]): Moved[] {
  const known = new Map(before.map((figure) => [figureKey(figure), figure]));
  return after.flatMap((figure) => {
    const key = figureKey(figure);
    const was = known.get(key);
    if (was === undefined || shownAs(was) === shownAs(figure)) return [];
    const title = `${figure.name}, ${figure.periodLabel}`;
    return [{ key, before: was, words: `${title}: ${shownAs(was)}, now ${shownAs(figure)}` }];
  });
}
