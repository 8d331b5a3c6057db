import { longDay } from "../../units/day";
import { lastDayOf, shortMonth } from "../../units/month";
import type { DatedRate } from "../../workforce/rates";
import type { LeverId } from "../levers";
import { inForce } from "../plan/in-force";
import type { Plan } from "../plan/plan";
import { rateUsed } from "./dated-rate";

const RATES: readonly {
  readonly name: DatedRate["rate"];
  readonly lever: LeverId;
  readonly words: string;
}[] = [
  { name: "employer_ni_rate", lever: "ni_rate", words: "The employer's NI rate" },
  { name: "employer_ni_threshold", lever: "ni_threshold", words: "The employer's NI threshold" },
  {
    name: "police_pension_rate",
    lever: "police_pension_rate",
    words: "The employer's pension rate for police",
  },
];

const valueWords = ({ rate, value }: DatedRate): string =>
  rate === "employer_ni_threshold"
    ? `£${value.toLocaleString("en-GB")} a year`
    : `${Number((value * 100).toFixed(4))}%`;

/**
 * Rates of employer's cost that the months of a plan reach beyond: the last one known is carried
 * forward, one sentence a rate. A rate that a lever sets is not carried.
 */
export function carriedRates({ state, settings, months }: Plan): string[] {
  const { money } = state;
  if (money.reason !== null) return [];
  return RATES.flatMap(({ name, lever, words }) => {
    if (name === "police_pension_rate" && !money.pay.has("Police officer")) return [];
    const carried = months.flatMap((month) => {
      const used = rateUsed(money.rates, name, lastDayOf(month));
      return used?.carried === true && inForce(settings, lever, month) === null
        ? [{ month, rate: used.rate }]
        : [];
    });
    const [first] = carried;
    return first === undefined
      ? []
      : [
          sentence(
            words,
            first.rate,
            carried.map(({ month }) => month)
          ),
        ];
  });
}

function sentence(words: string, rate: DatedRate, months: readonly number[]): string {
  const [from = 0] = months;
  const to = months.at(-1) ?? from;
  const span =
    from === to ? `for ${shortMonth(from)}` : `from ${shortMonth(from)} to ${shortMonth(to)}`;
  return `${words} is known to ${longDay(rate.to)} only: ${valueWords(rate)}, the last one known, is carried forward ${span}.`;
}
