import type { PeriodName } from "../../measures/measure";
import { amount, places } from "../../measures/amount";
import { intervalEnds } from "../words/interval-words";
import { partsOf } from "../words/parts";
import { withheldReason } from "../words/withheld";
import type { Card, Chart } from "./card";
import { fact } from "./fact";
import { restsOf } from "./rests-of";
import type { Find } from "./find-figure";
import type { Figure } from "../../measures/figure";

const SINCE: readonly PeriodName[] = ["asked", "since_office", "year_to_date"];
/** Groups of fewer people get counts before rates (conventions 19). */
const FEW = 20;

/** Who left: the count of how many first, then the rate on time in post with its interval. */
export function leaversCard(find: Find): Card | null {
  const lead = find("churn.percent_of_opening", ...SINCE);
  if (lead === null) return null;
  const of = partsOf(lead, "people");
  const rate = find("churn.annualised", lead.periodName as PeriodName);
  const last =
    lead.periodName === "since_office" ? find("churn.annualised", "previous_first_year") : null;
  return {
    id: "leavers",
    title: titleOf(lead.periodLabel),
    finding: lead.value === null ? null : { amount: of, word: "", tone: "plain" },
    withheld: withheldReason(lead),
    say: lead.value === null ? "" : sayOf(lead, rate),
    likely: rate === null ? "" : [likelyOf(rate, lead), againstLast(rate, last)].join(" ").trim(),
    chart: rate === null ? null : chartOf(rate, last),
    facts: factsOf(find, lead),
    lead: rate?.interval == null ? lead : rate,
    rests: restsOf([lead, rate]),
  };
}

const titleOf = (label: string): string =>
  label.startsWith("since") ? `Leavers ${label}` : `Leavers, ${label}`;

function sayOf({ numerator, denominator }: Figure, rate: Figure | null): string {
  const left = numerator ?? 0;
  const counted = `${amount(left, "people")} left; ${amount(denominator ?? 0, "people")} were in post at the start.`;
  if (rate?.value == null) return counted;
  const time =
    rate.denominator === null
      ? ""
      : `, over ${amount(rate.denominator, "person-years")} years in post`;
  return `${counted} That is ${places(rate.value, 1)} leavers a year per 100 people in post${time}.`;
}

function likelyOf(rate: Figure, lead: Figure): string {
  if (rate.value === null) {
    const reason = withheldReason(rate);
    return reason === withheldReason(lead) ? "" : `The rate a year is withheld. ${reason}`;
  }
  const ends = intervalEnds(rate);
  if (ends === "") return "";
  const few = (lead.denominator ?? FEW) < FEW ? " With counts this small, trust the count." : "";
  return `Likely range ${ends} (95% interval).${few}`;
}

/** Inside the range the two cannot be told apart; outside it nothing is claimed. */
function againstLast({ interval }: Figure, last: Figure | null): string {
  if (interval === null || last?.value == null) return "";
  if (last.value < interval.low || last.value > interval.high) return "";
  return `The first year of the administration before, ${places(last.value, 1)}, lies in the same range: the two cannot be told apart.`;
}

function chartOf({ interval, value }: Figure, last: Figure | null): Chart | null {
  if (interval === null || value === null) return null;
  const { low, high } = interval;
  const other = last?.value == null ? null : { label: "last time", value: last.value };
  const compared = other === null ? "" : ` Last time ${places(other.value, 1)}.`;
  return {
    kind: "range",
    low,
    value,
    high,
    other,
    words: `Leavers a year per 100 people in post: ${places(value, 1)}, likely between ${places(low, 1)} and ${places(high, 1)}.${compared}`,
  };
}

const share =
  (unit: "people" | "FTE") =>
  (figure: Figure, value: number): string =>
    `${amount(value, "percent")} (${partsOf(figure, unit)})`;

function factsOf(find: Find, { periodName }: Figure): Card["facts"] {
  const same = periodName as PeriodName;
  return [
    ...fact("Voluntary leavers", find("churn.voluntary", same)),
    ...fact("Redundancies", find("churn.redundancies", same)),
    ...fact("Exit interviews held", find("churn.exit_interview_share", same), (figure) =>
      partsOf(figure, "people")
    ),
    ...fact("Years of service lost", find("churn.years_of_service_lost", same)),
    ...homeOffice(find("churn.leaver_rate_home_office_fte", "asked", "last_year")),
    ...fact(
      "First year of this administration",
      find("churn.percent_of_opening", "first_year"),
      (figure) => partsOf(figure, "people")
    ),
    ...fact(
      "First year of the one before",
      find("churn.percent_of_opening", "previous_first_year"),
      (figure) => partsOf(figure, "people")
    ),
  ];
}

const homeOffice = (rate: Figure | null): Card["facts"] =>
  rate === null ? [] : fact(`Home Office rate, FTE, ${rate.periodLabel}`, rate, share("FTE"));
