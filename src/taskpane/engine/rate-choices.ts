import { bridgeBetween, RATE_BASES, type RateAt, type RateBasis } from "../../measures/bridge";
import type { Catalogue } from "../../measures/catalogue";
import { figuresFor, type FigureRequest } from "../../measures/figures";
import type { PeriodName } from "../../measures/measure";
import type { ReportedPeriod } from "../../measures/periods";
import { samePeriod } from "../../units/period";
import type { Workforce } from "../../workforce/workforce";
import type { RateChoice } from "./detail";

/** The bases offered, each over the first of its periods that can be given. */
const OFFERED: readonly (readonly [RateBasis, readonly PeriodName[]])[] = [
  ["churn.annualised", ["asked", "since_office", "year_to_date"]],
  ["churn.leaver_rate_home_office_fte", ["asked", "last_year"]],
  ["churn.leaver_rate_home_office_headcount", ["asked", "last_year"]],
  ["churn.percent_of_opening", ["asked", "since_office", "year_to_date"]],
  ["churn.annualised_average", ["asked", "since_office", "year_to_date"]],
  ["churn.turnover_average", ["asked", "last_year"]],
];

const same = (a: RateAt, b: RateAt): boolean =>
  a.basis === b.basis && samePeriod(a.period, b.period);

/**
 * The leaver rate on every basis people quote, each with the bridge to it from the one shown: the
 * first, unless another was chosen.
 */
export function rateChoices(
  shown: RateAt | null,
  reported: readonly ReportedPeriod[],
  workforce: Workforce,
  catalogue: Catalogue
): RateChoice[] {
  const requests = OFFERED.flatMap(([basis, names]): FigureRequest[] => {
    const measure = catalogue.measures.get(basis);
    const period = names
      .filter((name) => measure?.periods.includes(name) === true)
      .map((name) => reported.find((one) => one.name === name))
      .find((found) => found !== undefined);
    return measure === undefined || period === undefined ? [] : [{ measure, period, by: [] }];
  });
  const figures = figuresFor(requests, workforce, catalogue)
    .flat()
    .filter(({ value }) => value !== null);
  const ats = figures.map(
    (figure): RateAt => ({
      basis: figure.id as RateBasis,
      period: figure.period,
    })
  );
  const from = ats.find((at) => shown !== null && same(at, shown)) ?? ats[0];
  return figures.map((figure, i): RateChoice => {
    const at = ats[i] as RateAt;
    const short = RATE_BASES.find(({ id }) => id === at.basis)?.short ?? figure.name;
    const bridge = from === undefined ? null : bridgeBetween(from, at, workforce, catalogue);
    return {
      at,
      basis: at.basis,
      short,
      periodLabel: figure.periodLabel,
      figure,
      bridge: bridge?.ok === true ? bridge.value.lines : null,
      without: bridge !== null && !bridge.ok ? bridge.error : "",
    };
  });
}
