import { countQuantile, poissonBinomial } from "../../statistics/poisson-binomial";
import { bandAt, type StepHazards } from "./team-stock";

/**
 * How many of those in post at the opening are gone at the end, with rates taken as known: each leaves or
 * stays by chance alone. In eight futures of ten, or more, it is from `low` to `high`, both included.
 */
export interface ChanceLeavers {
  readonly expected: number;
  /** The 10th and 90th of 100, whole people; exact (Poisson-binomial). */
  readonly low: number;
  readonly high: number;
}

/** The chance to be gone at the end, by months of service at the opening. */
export function goneByEnd(hazards: readonly StepHazards[]): (tenure: number) => number {
  const known = new Map<number, number>();
  return (tenure) => {
    const before = known.get(tenure);
    if (before !== undefined) return before;
    const stays = hazards.reduce((left, { chance }, step) => {
      return left * (1 - (chance[bandAt(tenure + step)] as number));
    }, 1);
    known.set(tenure, 1 - stays);
    return 1 - stays;
  };
}

export function chanceLeavers(
  tenures: readonly number[],
  gone: (tenure: number) => number
): ChanceLeavers {
  const chances = tenures.map(gone);
  const mass = poissonBinomial(chances);
  return {
    expected: chances.reduce((a, b) => a + b, 0),
    low: countQuantile(mass, 0.1),
    high: countQuantile(mass, 0.9),
  };
}
