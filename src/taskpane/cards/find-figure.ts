import type { Figure } from "../../measures/figure";
import type { PeriodName } from "../../measures/measure";

/** The figure of the whole for the first of these periods that is reported. */
export type Find = (id: string, ...periods: readonly PeriodName[]) => Figure | null;

export const finder =
  (figures: readonly Figure[]): Find =>
  (id, ...periods) => {
    for (const period of periods) {
      const found = figures.find(
        (figure) => figure.id === id && figure.group === null && figure.periodName === period
      );
      if (found !== undefined) return found;
    }
    return null;
  };
