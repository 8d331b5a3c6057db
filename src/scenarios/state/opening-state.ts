import { longDay, type Day } from "../../units/day";
import { daysInMonth, lastDayOf, monthOf, type Month } from "../../units/month";
import { err, ok, type Result } from "../../units/result";
import type { Workforce } from "../../workforce/workforce";
import { MOST_TENURE } from "../tenure-bands";
import { assessedOf } from "./assessed";
import { cellRates, SHRINKAGE_YEARS } from "./cell-rates";
import { cohortsOf } from "./cohort-state";
import { exposureOf, noExposure, pooled, type Exposure } from "./exposure";
import { fillTimesOf } from "./fill-time";
import { grantOf } from "./grant-state";
import { leaversUnknown } from "./leavers-unknown";
import { moneyOf } from "./money-of";
import { partFilled } from "./part-filled";
import { pastRanges } from "./past-ranges";
import { conversionsTaken, counted, pipelineOf } from "./pipeline-state";
import type { ProjectionState, TypeState } from "./projection-state";
import { inPost, spellsOf, type ProjectedSpell } from "./spells";
import { vacanciesOf } from "./vacancy-state";
import { columnsOf } from "./table-columns";
import { teamPostsOf } from "./team-posts";

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
  const unknown = leaversUnknown(workforce, whole, opening);
  if (unknown !== null) return err(unknown);
  const { first, firstShare } = firstMonth(opening);
  const cohorts = cohortsOf(workforce);
  const staged = pipelineOf(workforce);
  const assessed = assessedOf(workforce, staged, opening);
  const pipeline = counted(staged, assessed);
  const money = moneyOf(workforce);
  const fill = fillTimesOf(workforce, spells, opening);
  const fed = new Set(cohorts.filter(({ intake }) => intake > opening).map(({ type }) => type));
  const types = [...new Set(here.map(({ type }) => type))].sort();
  const teams = [...new Set(here.map(({ team }) => team))].sort();
  const teamCode = new Map(teams.map((team, code) => [team, code]));
  const posts = postsOf(workforce);
  const states = types.map((type): TypeState => {
    const own = here.filter((spell) => spell.type === type);
    return {
      type,
      tenure: Int32Array.from(own, ({ start }) => tenureAt(start, first)),
      fte: Float64Array.from(own, ({ fte }) => fte),
      team: Int32Array.from(own, ({ team }) => teamCode.get(team) ?? 0),
      rates: cellRates(exposures.get(type) ?? noExposure(), whole),
      joinerFte: joinerFte(own, first),
      filledBy: fed.has(type) ? "cohorts" : "refill",
      ...(posts.get(type) ?? { establishmentFte: 0, posts: 0 }),
      timeToFill: fill.of(type),
    };
  });
  return ok({
    opening,
    first,
    firstShare,
    types: states,
    teams,
    teamPosts: teamPostsOf(workforce),
    cohorts,
    pipeline,
    vacancies: vacanciesOf(workforce),
    money,
    upliftTarget: targetOf(workforce),
    ...grantOf(workforce.assumptions),
    past: pastRanges({
      spells,
      types,
      fillTimes: fill.past(types.filter((type) => !fed.has(type))),
      conversions: assessed === null ? [] : [assessed.range],
      cohorts,
      rates: workforce.rates,
      opening,
      historyFrom,
    }),
    taken: [
      ...takenToBeSo(states, whole, historyFrom, opening),
      ...conversionsTaken(pipeline, assessed),
      ...partFilled(workforce, money),
    ],
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

/** Rates that rest on hardly anything say so. */
function shortRecords({ leavers }: Exposure, historyFrom: Day, opening: Day): string[] {
  const span = `from ${longDay(historyFrom)} to ${longDay(opening)}`;
  if (leavers.every((count) => count === 0))
    return [
      `No leaver is on the sheets ${span}: nobody leaves in the projection unless a leaver rate is set.`,
    ];
  const days = opening - historyFrom + 1;
  return days >= 365
    ? []
    : [`Leavers are known for ${days} days only, ${span}: the rates rest on less than a year.`];
}

function takenToBeSo(
  types: readonly TypeState[],
  whole: Exposure,
  historyFrom: Day,
  opening: Day
): string[] {
  return [
    `Leaving rates are leavers ÷ person-years from ${longDay(historyFrom)} to ${longDay(opening)} by worker type and band of service; each leans on the larger group as if it had ${SHRINKAGE_YEARS} person-years of it (M-H2).`,
    ...shortRecords(whole, historyFrom, opening),
    "Joiners come at the end of their month and leave at the rate of their service from then on (conventions 17).",
    ...types.map(({ type, filledBy, timeToFill }) =>
      filledBy === "cohorts"
        ? `${type}: joiners come by the planned intakes only.`
        : `${type}: a post that falls vacant is filled after ${timeToFill.months.toFixed(1)} months (${timeToFill.evidence}).`
    ),
    "A vacancy without an expected start stays vacant (conventions 12).",
    "Those who change worker type leave their old type and are added to no other: the sheets do not say which. Whoever fills a post of the new type is among its joiners.",
  ];
}
