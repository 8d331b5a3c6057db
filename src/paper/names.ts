import type { AssumptionId } from "../workforce/assumptions";
import type { RateName, ReasonFlag } from "../language/term";
import type { PeriodName } from "../measures/measure";

/** Defined names that formulas use, so that they read as they are meant. */
export const assumptionName = (id: AssumptionId): string =>
  id.charAt(0).toUpperCase() + id.slice(1);

export const YEAR_FROM = "Year_from";
export const YEAR_TO = "Year_to";

export const rateNames = (rate: RateName): { days: string; values: string } => ({
  days: `${rate.charAt(0).toUpperCase()}${rate.slice(1)}_from`,
  values: `${rate.charAt(0).toUpperCase()}${rate.slice(1)}_value`,
});

export const REASON_HEADINGS: Readonly<Record<ReasonFlag, string>> = {
  leaver: "Leaver",
  outOfService: "In Home Office rate",
  voluntary: "Voluntary",
  redundancy: "Redundancy",
};

/** The name of a headline figure's cell: it lasts when the sheet is written again. */
export const figureName = (id: string, period: PeriodName | "month"): string => `${id}.${period}`;
