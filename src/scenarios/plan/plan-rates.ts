import { CAUSE_COUNT, CHANGE, VOLUNTARY } from "../cause";
import { BAND_OF, BANDS, MOST_TENURE } from "../tenure-bands";
import { chanceOf, rateOf } from "../annual-rate";
import type { LeverSetting } from "../scenario";
import type { TypeState } from "../state/projection-state";
import { holdsIn } from "./in-force";
import type { Month } from "../../units/month";

type RateLever = "leaver_rate" | "voluntary_rate";

/** True of the causes a lever moves: a change of worker type is no leaver (conventions 6). */
export const moves = (lever: LeverSetting["lever"], cause: number): boolean =>
  lever === "voluntary_rate" || lever === "voluntary_kept" ? cause === VOLUNTARY : cause !== CHANGE;

/** People at the opening, and what the causes a lever moves come to over a year: Σ rate ÷ 12 of its months. */
interface Cell {
  readonly people: number;
  readonly rate: number;
}

const YEAR = 12;

/**
 * By months of service: who passes from a band into the next within the year meets the next one's rates, as
 * in the projection. A lever for one band is about those in it, at its own rate.
 */
function cellsOf(
  types: readonly TypeState[],
  annual: readonly Float64Array[],
  { lever, type, band }: Pick<LeverSetting, "lever" | "type" | "band">
): Cell[] {
  return types.flatMap((state, t): Cell[] => {
    if (type !== undefined && state.type !== type) return [];
    const rates = Float64Array.from({ length: BANDS }, (_, at) => {
      let rate = 0;
      for (let cause = 0; cause < CAUSE_COUNT; cause++)
        if (moves(lever, cause)) rate += annual[t]?.[at * CAUSE_COUNT + cause] ?? 0;
      return rate;
    });
    const people = new Int32Array(MOST_TENURE + 1);
    for (const tenure of state.tenure) people[tenure] = (people[tenure] ?? 0) + 1;
    const cells: Cell[] = [];
    people.forEach((count, tenure) => {
      if (count === 0) return;
      const own = BAND_OF[tenure] ?? 0;
      if (band === undefined) cells.push({ people: count, rate: overYear(rates, tenure) });
      else if (band === own) cells.push({ people: count, rate: rates[own] ?? 0 });
    });
    return cells;
  });
}

function overYear(rates: Float64Array, tenure: number): number {
  let sum = 0;
  for (let month = 0; month < YEAR; month++)
    sum += rates[BAND_OF[Math.min(MOST_TENURE, tenure + month)] ?? 0] ?? 0;
  return sum / YEAR;
}

/** Of those in the cells, the share gone after a year with every rate times `factor`. */
function shareGone(cells: readonly Cell[], factor: number): number {
  let people = 0;
  let gone = 0;
  for (const cell of cells) {
    people += cell.people;
    gone += cell.people * chanceOf(cell.rate * factor);
  }
  return people > 0 ? gone / people : 0;
}

/**
 * The leaver rate of a group as the levers state it: of those in post at the opening, the share who would
 * leave within a year (conventions 7 and 17), a fraction: what percent of opening counts in the past.
 */
export const presentRate = (
  types: readonly TypeState[],
  group: { readonly lever: RateLever; readonly type?: string; readonly band?: number }
): number =>
  shareGone(
    cellsOf(
      types,
      types.map(({ rates }) => rates.annual),
      group
    ),
    1
  );

/** What every rate must be multiplied by for the share gone to be `wanted`; null where all rates are 0. */
function factorFor(cells: readonly Cell[], wanted: number): number | null {
  if (shareGone(cells, 1) === 0) return null;
  let low = 0;
  let high = 1;
  while (shareGone(cells, high) < wanted && high < 1e9) {
    low = high;
    high *= 2;
  }
  for (let step = 0; step < 80 && high - low > 1e-15 * high; step++) {
    const middle = (low + high) / 2;
    if (shareGone(cells, middle) < wanted) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** False of a setting that a later one for the same group replaces. */
const isLast = (setting: LeverSetting, i: number, all: readonly LeverSetting[]): boolean =>
  !all
    .slice(i + 1)
    .some(
      ({ lever, type, band }) =>
        lever === setting.lever && type === setting.type && band === setting.band
    );

const isRateLever = ({ lever }: LeverSetting): boolean =>
  lever === "leaver_rate" || lever === "voluntary_rate";
const isKeptLever = ({ lever }: LeverSetting): boolean =>
  lever === "leavers_kept" || lever === "voluntary_kept";

/**
 * Annual rates of every type in a month: first the rates set outright, each band's moved in proportion so
 * that the group as a whole comes to what was set; then the shares held on to, r' = r × (1 − e).
 */
export function ratesIn(
  types: readonly TypeState[],
  settings: readonly LeverSetting[],
  month: Month
): Float64Array[] {
  const annual = types.map(({ rates }) => rates.annual.slice());
  const now = settings.filter((setting) => holdsIn(setting, month));
  for (const setting of now.filter(isRateLever)) {
    const factor = factorFor(cellsOf(types, annual, setting), setting.value);
    change(types, annual, setting, (rate, cause) =>
      factor !== null ? rate * factor : cause === VOLUNTARY ? rateOf(setting.value) : rate
    );
  }
  for (const setting of now.filter(isKeptLever).filter(isLast))
    change(types, annual, setting, (rate) => rate * (1 - setting.value));
  return annual;
}

function change(
  types: readonly TypeState[],
  annual: readonly Float64Array[],
  { lever, type, band }: LeverSetting,
  to: (rate: number, cause: number) => number
): void {
  types.forEach((state, t) => {
    if (type !== undefined && state.type !== type) return;
    const rates = annual[t];
    rates?.forEach((rate, cell) => {
      const cause = cell % CAUSE_COUNT;
      const at = (cell - cause) / CAUSE_COUNT;
      if ((band === undefined || band === at) && moves(lever, cause)) rates[cell] = to(rate, cause);
    });
  });
}
