import { bridgeBetween, RATE_BASES, type RateAt, type RateBasis } from "../../measures/bridge";
import type { Catalogue } from "../../measures/catalogue";
import type { Figure } from "../../measures/figure";
import { figuresFor, type FigureRequest } from "../../measures/figures";
import type { PeriodName } from "../../measures/measure";
import type { ReportedPeriod } from "../../measures/periods";
import { samePeriod } from "../../units/period";
import type { Workforce } from "../../workforce/workforce";
import type { Detail, RateChoice } from "./detail";

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

type Rates = Pick<Detail, "rates" | "shown">;

export const NO_RATES: Rates = { rates: [], shown: null };

/**
 * The leaver rate on every basis people quote, each with the bridge to it from the one shown: the
 * first that can be given, unless another was chosen. Those that are withheld come last.
 */
export function rateChoices(
  chosen: RateAt | null,
  reported: readonly ReportedPeriod[],
  workforce: Workforce,
  catalogue: Catalogue
): Rates {
  const figures = offered(reported, workforce, catalogue);
  const given = figures.filter(({ value }) => value !== null);
  const ats = given.map(atOf);
  const shown = ats.find((at) => chosen !== null && same(at, chosen)) ?? ats[0] ?? null;
  const withheld = figures.filter(({ value }) => value === null);
  const rates = [...given, ...withheld].map((figure): RateChoice => {
    const at = atOf(figure);
    const short = RATE_BASES.find(({ id }) => id === at.basis)?.short ?? figure.name;
    const bridge =
      shown === null || figure.value === null
        ? null
        : bridgeBetween(shown, at, workforce, catalogue);
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
  return { rates, shown };
}

const atOf = ({ id, period }: Figure): RateAt => ({ basis: id as RateBasis, period });

/** A figure for each basis: over the first of its periods that can be given, else the first of all. */
function offered(
  reported: readonly ReportedPeriod[],
  workforce: Workforce,
  catalogue: Catalogue
): Figure[] {
  const candidates = OFFERED.map(([basis, names]): FigureRequest[] => {
    const measure = catalogue.measures.get(basis);
    if (measure === undefined) return [];
    return names
      .filter((name) => measure.periods.includes(name))
      .flatMap((name) => reported.filter((one) => one.name === name))
      .map((period) => ({ measure, period, by: [] }));
  });
  return candidates.flatMap((requests) => {
    const figures = figuresFor(requests, workforce, catalogue).flat();
    return figures
      .filter(({ value }) => value !== null)
      .concat(figures)
      .slice(0, 1);
  });
}
