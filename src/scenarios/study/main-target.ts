import { financialYearOf, yearLabel } from "../../units/financial-year";
import { firstDayOf, lastDayOf, type Month } from "../../units/month";
import { longDay } from "../../units/day";
import type { ProjectedFigure } from "../projected-figure";
import type { ProjectionState } from "../state/projection-state";

/** What a projection is first held against. */
export interface Target {
  readonly figure: ProjectedFigure;
  readonly target: number;
  readonly goal: "at least" | "at most";
  /** "2,560 officers on 31 March 2026" */
  readonly words: string;
  /** That it is met, as a clause: "there are 2,560 officers on 31 March 2026". */
  readonly holds: string;
}

const MARCH = 2;

/** The month figures are read at: the first 31 March of the months projected, else their last. */
export function mainMonth({ first }: Pick<ProjectionState, "first">, months: number): Month {
  const march = first + ((((MARCH - first) % 12) + 12) % 12);
  return march < first + months ? march : first + months - 1;
}

/**
 * The uplift target at the main month (M-G1); without one, that the budget of its financial year holds
 * (conventions 13); null where neither pounds nor a target are given.
 */
export function mainTarget(state: ProjectionState, months: number): Target | null {
  const month = mainMonth(state, months);
  const { upliftTarget, money, types } = state;
  const day = longDay(lastDayOf(month));
  if (upliftTarget !== null && types.some(({ type }) => type === "Police officer")) {
    const words = `${upliftTarget.toLocaleString("en-GB")} officers on ${day}`;
    return {
      figure: { kind: "gap", month },
      target: 0,
      goal: "at most",
      words,
      holds: `there are ${words}`,
    };
  }
  if (money.reason !== null || money.vacancyFactor === null || month % 12 !== MARCH) return null;
  const year = financialYearOf(firstDayOf(month));
  const words = `the budget of ${yearLabel(year)}`;
  return {
    figure: { kind: "surplus", year },
    target: 0,
    goal: "at least",
    words,
    holds: `${words} holds`,
  };
}
