import { FAR_DAY, longDay, type Day } from "../../units/day";
import type { Workforce } from "../../workforce/workforce";
import {
  filledOrOpen,
  filledSince,
  fillingIn,
  type FilledOrOpen,
  type Filling,
  type Stretch,
} from "./filled-vacancies";
import { none, yearsBefore, type PastRange } from "./past-range";
import type { FillTime } from "./projection-state";
import type { ProjectedSpell } from "./spells";

const MONTH = 30.4375;
/** Where no vacancy says: about what an advertised post takes with notice and checks. */
const DEFAULT: FillTime = {
  months: 4,
  standardError: 1,
  evidence: "default of Muster: no vacancy gives both dates",
};
const ENOUGH = 3;
/** A list of open vacancies may still hold a few that are filled: it keeps them where it has this share of the starts. */
const KEPT = 0.5;
const YEARS = 3;

/** How long posts stand vacant: by worker type, and what it was in each of the last three years. */
export interface FillTimes {
  readonly of: (type: string) => FillTime;
  readonly past: (types: readonly string[]) => PastRange[];
}

/**
 * Months from vacant from to start (M-C3). Where the list keeps the vacancies that were filled: days that
 * posts stood vacant ÷ posts filled, over up to three years, open ones counted to the opening day; steady
 * or not, nothing leans to the long side (M-C4). Else the mean over open vacancies that give both days,
 * which are the longer ones (M-C2): the evidence says so. Of the type; of all types where it has fewer
 * than three.
 */
export function fillTimesOf(
  workforce: Workforce,
  spells: readonly ProjectedSpell[],
  opening: Day
): FillTimes {
  const vacancies = filledOrOpen(workforce);
  const open = vacancies.filter(({ to }) => to > workforce.asAt && to < FAR_DAY);
  const known = filledSince(vacancies, opening);
  const seen = (type: string | null, stretch: Stretch): Filling =>
    fillingIn(vacancies, spells, type, stretch);
  const after = Math.max(known ?? opening, yearsBefore(opening, YEARS));
  return {
    of: (type) =>
      whereTold(seen(type, { after, to: opening }), "of the type", after) ??
      openMean(open, type) ??
      whereTold(seen(null, { after, to: opening }), "of all types", after) ??
      openMean(open, null) ??
      DEFAULT,
    past: (types) => {
      const ranges = [null, ...types].flatMap((type) => yearly(type, known, opening, seen));
      return ranges.length > 0 ? ranges : [none("time_to_fill", null, NOT_KEPT)];
    },
  };
}

const NOT_KEPT =
  "the vacancies sheet lists open vacancies, not those filled in earlier years, and the leavers' sheet does not say who took whose post";

const isTold = ({ filled, started }: Filling): boolean =>
  filled >= ENOUGH && filled >= KEPT * started;

const monthsOf = ({ vacantDays, filled }: Filling): number => vacantDays / filled / MONTH;

function whereTold(filling: Filling, words: string, after: Day): FillTime | null {
  if (!isTold(filling)) return null;
  const months = monthsOf(filling);
  return {
    months,
    standardError: months / Math.sqrt(filling.filled),
    evidence: `days vacant ÷ ${filling.filled} posts ${words} filled since ${longDay(after + 1)}, those still vacant counted so far`,
  };
}

/** The mean over open vacancies with a start expected; null where there are too few of the type. */
function openMean(open: readonly FilledOrOpen[], type: string | null): FillTime | null {
  const of = open
    .filter((vacancy) => type === null || vacancy.type === type)
    .map(({ from, to }) => (to - from) / MONTH);
  if (of.length < ENOUGH) return null;
  const months = of.reduce((sum, each) => sum + each, 0) / of.length;
  const squares = of.reduce((sum, each) => sum + (each - months) ** 2, 0);
  return {
    months,
    standardError: Math.sqrt(squares / (of.length - 1) / of.length),
    evidence: `mean of ${of.length} open vacancies of ${type === null ? "all types" : "the type"}, vacant from to expected start; open vacancies are the longer ones`,
  };
}

/** Each of the last three twelve months that the list covers and that tells; empty where none does. */
function yearly(
  type: string | null,
  known: Day | null,
  opening: Day,
  seen: (type: string | null, stretch: Stretch) => Filling
): PastRange[] {
  const years = Array.from({ length: YEARS }, (_, back): Stretch => {
    return { after: yearsBefore(opening, back + 1), to: yearsBefore(opening, back) };
  })
    .filter(({ after }) => known !== null && known <= after)
    .map((stretch) => ({ to: stretch.to, filling: seen(type, stretch) }))
    .filter(({ filling }) => isTold(filling));
  if (years.length === 0) return [];
  const months = years.map(({ filling }) => monthsOf(filling));
  return [
    {
      lever: "time_to_fill",
      type,
      low: Math.min(...months),
      high: Math.max(...months),
      evidence: years
        .map(
          ({ to, filling }) =>
            `12 months to ${longDay(to)}: ${monthsOf(filling).toFixed(1)} months (${filling.filled} filled)`
        )
        .join("; "),
    },
  ];
}
