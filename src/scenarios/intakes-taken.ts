import { FAR_DAY } from "../units/day";
import { monthOf, shortMonth } from "../units/month";
import type { Plan, PlannedCohort } from "./plan/plan";
import { typeWords } from "./text/type-words";

/** A projection that goes on for so many months after the last intake says that none is planned. */
const LEAST_BEYOND = 3;

/** What a projection takes to be so of intakes: none after the last one planned, and those left out. */
export const intakesTaken = (plan: Plan): string[] => [...noneAfter(plan), ...leftOut(plan)];

function noneAfter({ types, cohorts, months, state: { first } }: Plan): string[] {
  return types.flatMap(({ state: { type, filledBy } }): string[] => {
    if (filledBy !== "cohorts") return [];
    const intakes = cohorts
      .filter((cohort) => cohort.type === type && cohort.intake < FAR_DAY && brings(cohort))
      .map(({ intake }) => monthOf(intake))
      .filter((month) => month >= first);
    const last = Math.max(first - 1, ...intakes);
    if (first + months.length - 1 - last < LEAST_BEYOND) return [];
    return last < first
      ? [`No intake is planned in these months: ${typeWords(type)} only leave.`]
      : [
          `No intake is planned after ${shortMonth(last)}: ${typeWords(type)} only leave from then on.`,
        ];
  });
}

function leftOut({ types, cohorts }: Plan): string[] {
  const here = new Set(types.map(({ state: { type } }) => type));
  return cohorts
    .filter((cohort) => cohort.step >= 0 && !here.has(cohort.type) && brings(cohort))
    .map(
      ({ cohort, type, intake }) =>
        `The intake ${cohort} (${shortMonth(monthOf(intake))}) is left out: there are no ${typeWords(type)} in post to say how they come and go.`
    );
}

/** An intake without a place brings nobody. */
const brings = ({ places, confirmed }: PlannedCohort): boolean => places > 0 || confirmed > 0;
