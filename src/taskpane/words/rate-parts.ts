import { amount } from "../../measures/amount";
import type { RateBasis } from "../../measures/bridge";
import type { FigureUnit } from "../../measures/measure";
import type { RateChoice } from "../engine/detail";

type Part = readonly [FigureUnit, string];

const LEAVERS: Part = ["people", "leavers"];
const AT_START: Part = ["people", "people in post at the start"];

/** What is above and below the line of each basis. */
const PARTS: Readonly<Record<RateBasis, readonly [Part, Part]>> = {
  "churn.leaver_rate_home_office_fte": [
    ["FTE", "FTE of leavers"],
    ["FTE", "FTE in post at the start"],
  ],
  "churn.leaver_rate_home_office_headcount": [LEAVERS, AT_START],
  "churn.percent_of_opening": [LEAVERS, AT_START],
  "churn.turnover_average": [LEAVERS, ["people", "people, the mean of start and end"]],
  "churn.annualised_average": [LEAVERS, ["person-years", "years at the mean of start and end"]],
  "churn.annualised": [LEAVERS, ["person-years", "years in post"]],
};

/** "7 leavers ÷ 21.44 years in post"; "" where the rate is withheld. */
export function rateParts({ basis, figure }: RateChoice): string {
  const { numerator, denominator } = figure;
  if (numerator === null || denominator === null) return "";
  const [above, below] = PARTS[basis];
  const said = (value: number, [unit, words]: Part): string => `${amount(value, unit)} ${words}`;
  return `${said(numerator, above)} ÷ ${said(denominator, below)}`.replace(
    /^1 leavers/,
    "1 leaver"
  );
}
