import { longDay, type Day } from "../../units/day";
import { daysInMonth, lastDayOf, monthOf, type Month } from "../../units/month";
import { err, ok, type Result } from "../../units/result";
import type { Workforce } from "../../workforce/workforce";
import { MOST_TENURE } from "../tenure-bands";
import { cellRates, SHRINKAGE_YEARS } from "./cell-rates";
import { cohortsOf } from "./cohort-state";
import { exposureOf, noExposure, pooled } from "./exposure";
import { fillTimesOf } from "./fill-time";
import { moneyOf } from "./money-of";
import { none, pastLeaverRange, type PastRange } from "./past-range";
import { pipelineOf } from "./pipeline-state";
import type { ProjectionState, TypeState } from "./projection-state";
import { inPost, spellsOf, type ProjectedSpell } from "./spells";
import { vacanciesOf } from "./vacancy-state";
import { columnsOf } from "./table-columns";

/**
 * Where a projection starts: those in post at the close of `opening` (the as-at day, or an earlier one
 * that the records cover), and rates from the leavers the records hold up to that day. An error says
 * what is missing.
 */
export function openingState(
  workforce: Workforce,
  opening: Day = workforce.asAt
): Result<ProjectionState, string> {
  const { historyFrom, asAt } = workforce;
  if (opening > asAt)
    return err(
      `the sheets are as at ${longDay(asAt)}: nobody knows who is in post on ${longDay(opening)}`
    );
  if (opening < historyFrom)
    return err(
      `leavers are known from ${longDay(historyFrom)} only: who was in post on ${longDay(opening)}, and how fast people left by then, is not`
    );
  const spells = spellsOf(workforce);
  const here = spells.filter((spell) => inPost(spell, opening));
  if (here.length === 0) return err(`nobody is in post on ${longDay(opening)}`);
  const exposures = exposureOf(spells, { from: historyFrom, to: opening });
  const whole = pooled(exposures.values());
  const { first, firstShare } = firstMonth(opening);
  const cohorts = cohortsOf(workforce);
  const fill = fillTimesOf(workforce);
  const fed = new Set(cohorts.filter(({ intake }) => intake > opening).map(({ type }) => type));
  const types = [...new Set(here.map(({ type }) => type))].sort();
  const posts = postsOf(workforce);
  const states = types.map((type): TypeState => {
    const own = here.filter((spell) => spell.type === type);
    return {
      type,
      tenure: Int32Array.from(own, ({ start }) => tenureAt(start, first)),
      fte: Float64Array.from(own, ({ fte }) => fte),
      rates: cellRates(exposures.get(type) ?? noExposure(), whole),
      joinerFte: joinerFte(own, first),
      filledBy: fed.has(type) ? "cohorts" : "refill",
      ...(posts.get(type) ?? { establishmentFte: 0, posts: 0 }),
      timeToFill: fill(type),
    };
  });
  return ok({
    opening,
    first,
    firstShare,
    types: states,
    cohorts,
    pipeline: pipelineOf(workforce),
    vacancies: vacanciesOf(workforce),
    money: moneyOf(workforce),
    upliftTarget: targetOf(workforce),
    past: pastRanges(spells, types, opening, historyFrom),
    taken: takenToBeSo(states, historyFrom, opening),
  });
}

/** The month after the opening; or the rest of its own month, where it is not a month's last day. */
export function firstMonth(opening: Day): { readonly first: Month; readonly firstShare: number } {
  const month = monthOf(opening);
  const last = lastDayOf(month);
  return opening === last
    ? { first: month + 1, firstShare: 1 }
    : { first: month, firstShare: (last - opening) / daysInMonth(month) };
}

/** Joiners count from the end of their month (conventions 17): so does service. */
export const tenureAt = (start: Day, first: Month): number =>
  Math.min(MOST_TENURE, Math.max(0, first - 1 - monthOf(start)));

function joinerFte(own: readonly ProjectedSpell[], first: Month): number {
  const recent = own.filter(({ start }) => tenureAt(start, first) < 24);
  const of = recent.length >= 10 ? recent : own;
  return of.reduce((sum, { fte }) => sum + fte, 0) / of.length;
}

function postsOf(workforce: Workforce): Map<string, { establishmentFte: number; posts: number }> {
  const posts = columnsOf(workforce, "posts");
  const type = posts.text("type");
  const fte = posts.number("fte");
  const byType = new Map<string, { establishmentFte: number; posts: number }>();
  for (let row = 0; row < posts.length; row++) {
    const sum = byType.get(type(row)) ?? { establishmentFte: 0, posts: 0 };
    const share = fte[row] ?? Number.NaN;
    byType.set(type(row), {
      establishmentFte: sum.establishmentFte + (Number.isNaN(share) ? 0 : share),
      posts: sum.posts + 1,
    });
  }
  return byType;
}

function targetOf({ assumptions }: Workforce): number | null {
  const value = assumptions.get("uplift_target")?.value;
  return typeof value === "number" ? value : null;
}

function pastRanges(
  spells: readonly ProjectedSpell[],
  types: readonly string[],
  opening: Day,
  historyFrom: Day
): PastRange[] {
  const leavers = [null, ...types].flatMap((type) =>
    (["leaver_rate", "voluntary_rate"] as const).map((lever) =>
      pastLeaverRange(lever, type, spells, opening, historyFrom)
    )
  );
  const unknown = "the sheets hold what is planned now, not what it was in earlier years";
  return [
    ...leavers,
    none(
      "time_to_fill",
      null,
      "the vacancies sheet lists open vacancies, not those filled in earlier years"
    ),
    ...(
      ["cohort_places", "cohort_fill", "conversion", "vacancy_factor", "training_budget"] as const
    ).map((lever) => none(lever, null, unknown)),
  ];
}

function takenToBeSo(types: readonly TypeState[], historyFrom: Day, opening: Day): string[] {
  return [
    `Leaving rates are leavers ÷ person-years from ${longDay(historyFrom)} to ${longDay(opening)} by worker type and band of service; each leans on the larger group as if it had ${SHRINKAGE_YEARS} person-years of it (M-H2).`,
    "Joiners come at the end of their month and leave at the rate of their service from then on (conventions 17).",
    ...types.map(({ type, filledBy, timeToFill }) =>
      filledBy === "cohorts"
        ? `${type}: joiners come by the planned intakes only.`
        : `${type}: a post that falls vacant is filled after ${timeToFill.months.toFixed(1)} months (${timeToFill.evidence}).`
    ),
    "A vacancy without an expected start stays vacant (conventions 12).",
    "Those who change worker type leave their old type; they come to the new one by its intakes or vacancies.",
  ];
}
