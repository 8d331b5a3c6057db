import type { ColumnProfile } from "./column-profile";
import type { Shape } from "./column-shape";

/**
 * Whether what a column holds is what it should: "yes", "no" (it cannot be that), "rather not" (something
 * else fits better where there is a choice), or "unsure".
 */
export type Fit = "yes" | "unsure" | "rather not" | "no";

const MOST = 0.6;
const NEARLY_ALL = 0.8;
const ENOUGH = 3;
/** More different words than "full time", "tbc" and their like would make. */
const SEVERAL = 5;

export function fitOf(shape: Shape, profile: ColumnProfile): Fit {
  const { filled, dates, numbers, small, large, huge, wholes, codes, words } = profile;
  if (filled < ENOUGH || shape === "any") return "unsure";
  const share = (count: number): number => count / filled;
  // Day numbers without a date format count as numbers too; only a share of real dates tells.
  const onlyDates = share(dates) >= NEARLY_ALL && share(numbers) < MOST;
  switch (shape) {
    case "date":
      if (share(dates) >= MOST) return "yes";
      if (share(words) >= NEARLY_ALL && profile.distinct > SEVERAL) return "no";
      return share(numbers - Math.min(numbers, dates)) >= NEARLY_ALL ? "no" : "unsure";
    case "fte":
      if (onlyDates || share(huge) >= NEARLY_ALL) return "no";
      if (share(words) >= NEARLY_ALL) return profile.distinct > SEVERAL ? "no" : "rather not";
      return share(small) >= MOST ? "yes" : "unsure";
    case "money":
      if (onlyDates || share(small) >= NEARLY_ALL || share(words) >= NEARLY_ALL) return "no";
      return share(large) >= MOST ? "yes" : "unsure";
    case "count":
      if (onlyDates || share(words) >= NEARLY_ALL) return "no";
      return share(wholes) >= MOST && share(huge) < MOST ? "yes" : "unsure";
    case "code":
      if (onlyDates || share(numbers - wholes) >= NEARLY_ALL) return "no";
      if (share(codes) >= MOST) return "yes";
      return share(words) >= MOST ? "rather not" : "unsure";
    case "name":
      if (onlyDates || share(numbers - wholes) >= NEARLY_ALL) return "no";
      if (share(words) >= MOST) return "yes";
      return share(codes) >= MOST ? "rather not" : "unsure";
    case "text":
      if (onlyDates || share(numbers - wholes) >= NEARLY_ALL) return "no";
      if (share(words) >= MOST) return "yes";
      return share(codes) >= MOST || share(numbers) >= MOST ? "rather not" : "unsure";
  }
}

/** What a column holds, in words: "20 dates", "18 numbers from 0 to 1.5 and 2 others". */
export function holdsWords(profile: ColumnProfile): string {
  const { filled, dates, numbers, small, codes, words } = profile;
  if (filled === 0) return "nothing";
  const of = (count: number): string => (count === filled ? "only" : "mostly");
  if (dates / filled >= MOST) return `${of(dates)} dates`;
  if (small / filled >= MOST) return `${of(small)} numbers from 0 to 1.5`;
  if (numbers / filled >= MOST) return `${of(numbers)} numbers`;
  if (words / filled >= MOST) return `${of(words)} words`;
  if (codes / filled >= MOST) return `${of(codes)} codes`;
  return "a mixture";
}
