import { longDay, type Day } from "../../units/day";
import { PAY_AWARDS, type PayAward } from "../../workforce/pay-awards";
import type { DatedRate } from "../../workforce/rates";
import type { LeverId } from "../levers";
import { none, yearsBefore, type PastRange } from "./past-range";

const UNPAID = new Set(["Special constable", "Volunteer"]);
const awardedAs = (type: string): PayAward["of"] =>
  type === "Police officer" ? "police officers" : "police staff";

/** Pay awards of the three years before the opening, of all types together and of each. */
export function pastAwards(
  types: readonly string[],
  opening: Day,
  awards: readonly PayAward[] = PAY_AWARDS
): PastRange[] {
  const paid = types.filter((type) => !UNPAID.has(type));
  if (paid.length === 0) return [];
  const since = yearsBefore(opening, 3);
  const recent = awards.filter(({ from }) => from > since && from <= opening);
  return [null, ...paid].map((type): PastRange => {
    const groups = new Set((type === null ? paid : [type]).map(awardedAs));
    const own = recent.filter(({ of }) => groups.has(of));
    const shares = own.flatMap(({ share }) => (share === null ? [] : [share]));
    if (shares.length === 0)
      return none(
        "pay_award",
        type,
        `no award to ${[...groups].join(" or ")} is known as a share of pay from ${longDay(since + 1)} to ${longDay(opening)}`
      );
    return {
      lever: "pay_award",
      type,
      low: Math.min(...shares),
      high: Math.max(...shares),
      evidence: [...groups].map((of) => awardWords(of, own)).join("; "),
    };
  });
}

/** "police officers: 7% from 1 September 2023, 4.75% from 1 September 2024 (sourced)" */
function awardWords(of: PayAward["of"], awards: readonly PayAward[]): string {
  const own = awards.filter((award) => award.of === of);
  const said = own.map(
    ({ words, from, share }) =>
      `${words}${share === null ? " (left out: no share of pay)" : ""} from ${longDay(from)}`
  );
  return `${of}: ${said.join(", ")} (${statusWords(own.map(({ status }) => status))})`;
}

/** What is only believed says so. */
function statusWords(statuses: readonly string[]): string {
  const believed = statuses.filter((status) => status.includes("knowledge")).length;
  if (believed === 0) return [...new Set(statuses)].join(", ");
  return believed === statuses.length
    ? "from knowledge, no source seen"
    : "in part from knowledge, no source seen";
}

const RATES: readonly {
  readonly name: DatedRate["rate"];
  readonly lever: LeverId;
}[] = [
  { name: "employer_ni_rate", lever: "ni_rate" },
  { name: "employer_ni_threshold", lever: "ni_threshold" },
  { name: "police_pension_rate", lever: "police_pension_rate" },
];

/** What the dated rates of employer's cost stood at in the three years before the opening. */
export function pastRates(
  rates: readonly DatedRate[],
  types: readonly string[],
  opening: Day
): PastRange[] {
  const since = yearsBefore(opening, 3);
  return RATES.flatMap(({ name, lever }): PastRange[] => {
    if (name === "police_pension_rate" && !types.includes("Police officer")) return [];
    const own = rates.filter(
      ({ rate, from, to }) => rate === name && from <= opening && to > since
    );
    if (own.length === 0) return [none(lever, null, "no rate of the last three years is known")];
    const values = own.map(({ value }) => value);
    const evidence = `${rateWords(own, since)} (${statusWords(own.map(({ status }) => status))})`;
    return [{ lever, type: null, low: Math.min(...values), high: Math.max(...values), evidence }];
  });
}

/** "13.8%, 15% from 6 April 2025": a rate said again with a later day is said once. */
function rateWords(rates: readonly DatedRate[], since: Day): string {
  const ordered = [...rates].sort((a, b) => a.from - b.from);
  return ordered
    .filter(({ value }, i) => ordered[i - 1]?.value !== value)
    .map(({ rate, value, from }) => {
      const amount =
        rate === "employer_ni_threshold"
          ? `£${value.toLocaleString("en-GB")}`
          : `${Number((value * 100).toFixed(4))}%`;
      return from > since ? `${amount} from ${longDay(from)}` : amount;
    })
    .join(", ");
}
