import { savedByJoiners } from "../../scenarios/money/joiner-saving";
import { moneyTerms, type MoneyTerms } from "../../scenarios/money/money-terms";
import type { Plan } from "../../scenarios/plan/plan";
import { ok, type Result } from "../../units/result";
import type { JoinerSeries } from "./joiner-workings";
import type { Ledger, Series } from "./ledger";
import { minus, number, over, plus, times, total, type Live } from "./live";
import type { TypeSeries } from "./type-workings";

/** Pounds a month of the projection; what came before its first month of the year is in `terms`. */
export interface MoneySeries {
  readonly terms: MoneyTerms;
  readonly openSaving: Series;
  readonly newSaving: Series;
  readonly cover: Series;
  readonly factor: Series;
  readonly aboveBudget: Series;
  readonly surplus: Series;
  readonly pay: Series;
}

interface Part {
  readonly series: TypeSeries;
  readonly joined: JoinerSeries;
}

/**
 * Pounds (conventions 11 to 13): what an FTE costs and what the open vacancies save are given; what posts
 * that fall vacant save follows from the FTE in post. An error says why there are no pounds.
 */
export function moneyWorkings(
  ledger: Ledger,
  plan: Plan,
  parts: readonly Part[]
): Result<MoneySeries, string> {
  const made = moneyTerms(plan);
  if (!made.ok) return made;
  const terms = made.value;
  ledger.section(
    "Pounds",
    "Blue: computed from the posts' pay and the dated rates of employer's cost (conventions 11 to 13), levers applied."
  );
  const savings = parts
    .map((part, t) => savingOf(ledger, terms, part, t))
    .filter((row) => row !== null);
  const own = (of: Float64Array): Float64Array => of.subarray(terms.before);
  const openSaving = ledger.given("Saved by open vacancies", own(terms.openSaving), "pounds");
  const newSaving = ledger.row(
    "Saved by posts that fall vacant",
    (step) => {
      const [first = number(0), ...rest] = savings.map((row) => row.at(step));
      return plus(first, ...rest);
    },
    { format: "pounds" }
  );
  const cover = ledger.given("Cost of cover", own(terms.cover), "pounds");
  const factor = ledger.given("Taken out by the vacancy factor", own(terms.factor), "pounds");
  const aboveBudget = ledger.given(
    "Posts and pay above the budget",
    own(terms.aboveBudget),
    "pounds"
  );
  const surplus = ledger.row(
    "Surplus",
    (step) =>
      minus(
        plus(openSaving.at(step), newSaving.at(step)),
        cover.at(step),
        factor.at(step),
        aboveBudget.at(step)
      ),
    { format: "pounds", look: "total" }
  );
  const bill = ledger.given("Cost of all posts", own(terms.bill), "pounds");
  const pay = ledger.row(
    "Cost of people in post",
    (step) => minus(bill.at(step), newSaving.at(step), openSaving.at(step)),
    { format: "pounds", look: "total" }
  );
  return ok({ terms, openSaving, newSaving, cover, factor, aboveBudget, surplus, pay });
}

/** What posts of a type that fall vacant save; null where its posts have no cost. */
function savingOf(
  ledger: Ledger,
  { slope, joiners }: MoneyTerms,
  { series, joined }: Part,
  t: number
): Series | null {
  const pounds = slope[t] ?? new Float64Array(0);
  if (pounds.every((each) => each === 0)) return null;
  const { type } = series;
  const each = ledger.given(`${type}: pounds an FTE costs`, pounds, "pence");
  const seats = ledger.row(
    `${type}: FTE that would be in post with no post fallen vacant`,
    (step) => {
      const more: Live[] = [];
      if (joined.listedFte !== null && step > 0)
        more.push(total(joined.listedFte.range(0, step - 1)));
      if (joined.postsFte !== null) more.push(joined.postsFte.at(step));
      return plus(series.openingFte, ...more);
    },
    { format: "fte" }
  );
  const middle = ledger.row(
    `${type}: FTE in post in the middle of the month`,
    (step) =>
      minus(
        step === 0 ? series.openingFte : series.fte.close.at(step - 1),
        over(series.fte.exits.at(step), number(2))
      ),
    { format: "fte" }
  );
  const saving = joiners[t] ?? null;
  const cheaper =
    saving === null
      ? null
      : ledger.given(
          `${type}: saved by joiners' pay`,
          Array.from({ length: ledger.months }, (_, step) =>
            savedByJoiners(
              saving,
              Float64Array.from(joined.joinersFte.range(0, ledger.months - 1).values),
              step
            )
          ),
          "pounds"
        );
  return ledger.row(
    `${type}: saved`,
    (step) => {
      const vacant = times(each.at(step), minus(seats.at(step), middle.at(step)));
      return cheaper === null ? vacant : plus(vacant, cheaper.at(step));
    },
    { format: "pounds" }
  );
}
