import { FAR_DAY, parseIsoDay, type Day } from "../units/day";
import type { DatedRate } from "./rates";
import uk from "./rates-uk.json";

function day(iso: string | null): Day {
  if (iso === null) return FAR_DAY;
  const parsed = parseIsoDay(iso);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
}

/** The UK's employer rates as Muster carries them; each says whether it is sourced or only believed. */
export const DEFAULT_RATES: readonly DatedRate[] = [
  ...uk.employer_ni.flatMap(({ from, to, rate, st_annual, status }): DatedRate[] => {
    const when = { from: day(from), to: day(to), status };
    return [
      { rate: "employer_ni_rate", ...when, value: rate },
      { rate: "employer_ni_threshold", ...when, value: st_annual },
    ];
  }),
  ...uk.police_pension_employer.map(
    ({ from, to, rate, status }): DatedRate => ({
      rate: "police_pension_rate",
      from: day(from),
      to: day(to),
      value: rate,
      status,
    })
  ),
];
