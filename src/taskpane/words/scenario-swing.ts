import type { Deeper } from "../engine/scenarios/outlook";

/** A bar of the tornado: how far the figure goes down and up, and where that stands in the picture. */
export interface SwingBar {
  readonly name: string;
  /** Its last three years in words. */
  readonly range: string;
  /** Changes from the figure as it is, the lesser first. */
  readonly low: number;
  readonly high: number;
  /** In percent of the width. */
  readonly left: string;
  readonly width: string;
  /** Where the figure as it is stands: the same for every bar. */
  readonly zero: string;
}

/** How many levers change nothing that is seen. */
export const stillWords = (count: number): string =>
  count === 1
    ? "1 lever over its last three years does not move it"
    : `${count} levers over their last three years do not move it`;

/** How many levers cannot be shown because no range is known. */
export const withoutWords = (count: number): string =>
  count === 1 ? "1 lever has no three-year range" : `${count} levers have no three-year range`;

/** Bars on one scale, so that their lengths can be held against one another. */
export function swingBars({ bars, present }: NonNullable<Deeper["tornado"]>): SwingBar[] {
  const ends = bars.map(({ name, range, atLow, atHigh }) => ({
    name,
    range,
    low: Math.min(atLow, atHigh) - present,
    high: Math.max(atLow, atHigh) - present,
  }));
  const least = Math.min(0, ...ends.map(({ low }) => low));
  const span = Math.max(0, ...ends.map(({ high }) => high)) - least || 1;
  const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
  return ends.map(({ name, range, low, high }) => ({
    name,
    range,
    low,
    high,
    left: percent((low - least) / span),
    width: percent((high - low) / span),
    zero: percent(-least / span),
  }));
}
