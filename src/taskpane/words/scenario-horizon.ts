import { shortMonth, type Month } from "../../units/month";

/** A number of months to look ahead. */
export interface Horizon {
  readonly months: number;
  readonly words: string;
}

const MARCH = 2;

/** The horizons offered: to next March, eighteen months, three years, five, and whatever is chosen. */
export function horizons(first: Month, ...chosen: readonly number[]): Horizon[] {
  const toMarch = ((MARCH - (first % 12) + 12) % 12) + 1;
  const offered = new Set([toMarch, 18, 36, 60, ...chosen].filter((months) => months > 0));
  return [...offered]
    .sort((a, b) => a - b)
    .map((months) => ({
      months,
      words: months === toMarch ? `To ${shortMonth(first + months - 1)}` : lengthWords(months),
    }));
}

function lengthWords(months: number): string {
  if (months % 12 !== 0 || months === 0) return months === 1 ? "1 month" : `${months} months`;
  return months === 12 ? "1 year" : `${months / 12} years`;
}
