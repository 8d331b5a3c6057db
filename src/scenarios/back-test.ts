import { longDay, type Day } from "../units/day";
import { lastDayOf, monthOf } from "../units/month";
import type { Workforce } from "../workforce/workforce";
import { chanceOf } from "./annual-rate";
import { BAND_OF, BANDS } from "./tenure-bands";
import { CAUSE_COUNT, CHANGE } from "./cause";
import { planOf } from "./plan/plan-of";
import { projectType } from "./project-type";
import { BASELINE } from "./scenario";
import { openingState } from "./state/opening-state";
import { yearsBefore } from "./state/past-range";
import type { TypeState } from "./state/projection-state";
import { inPost, spellsOf, type ProjectedSpell } from "./state/spells";

/** How a worker type went in the last twelve months, and how the projection would have had it. */
export interface BackTestLine {
  readonly type: string;
  /** Heads at the opening and joiners of the year, as they came: both are given to the projection. */
  readonly opening: number;
  readonly joiners: number;
  /** Leavers and retirements together, heads. */
  readonly leaversProjected: number;
  readonly leaversActual: number;
  readonly closeProjected: number;
  readonly closeActual: number;
  /** Projected less actual close, as a share of the actual one; of the opening where nobody is left. */
  readonly error: number;
  /** What chance alone makes the error, one standard deviation of people: √(Σ n q (1 − q)). */
  readonly chanceDeviation: number;
}

/** Last year projected from its own opening (M-H4), with rates known by then. */
export interface BackTest {
  /** Why there is none; null where there is one. */
  readonly reason: string | null;
  readonly opening: Day | null;
  readonly close: Day | null;
  readonly lines: readonly BackTestLine[];
}

export const NO_BACK_TEST: BackTest = {
  reason: "no history was given to hold the projection against",
  opening: null,
  close: null,
  lines: [],
};

const MONTHS = 12;

/**
 * Projects the last twelve whole months from the strength at their opening, with rates from the leavers
 * before it and the joiners who came: what is wrong is the leavers.
 */
export function backTest(workforce: Workforce): BackTest {
  const { asAt } = workforce;
  const close = lastDayOf(monthOf(asAt)) === asAt ? asAt : lastDayOf(monthOf(asAt) - 1);
  const opening = lastDayOf(monthOf(close) - MONTHS);
  const none = (reason: string): BackTest => ({ ...NO_BACK_TEST, reason });
  if (yearsBefore(opening, 1) + 1 < workforce.historyFrom)
    return none(
      `rates for ${longDay(opening)} need twelve months of leavers before it, and leavers are known from ${longDay(workforce.historyFrom)} only`
    );
  const state = openingState(workforce, opening);
  if (!state.ok) return none(state.error);
  const plan = planOf(state.value, BASELINE, MONTHS);
  if (!plan.ok) return none(plan.error);
  const spells = spellsOf(workforce);
  const lines = plan.value.types.map((type): BackTestLine => {
    const own = spells.filter((spell) => spell.type === type.state.type);
    const came = joinersBetween(own, opening, close);
    const path = projectType({ ...type, deleted: new Int32Array(MONTHS) }, plan.value.shares, {
      given: came,
      refilled: false,
    });
    const closeProjected = path.heads.at(-1) ?? 0;
    const closeActual = own.filter((spell) => inPost(spell, close)).length;
    return {
      type: type.state.type,
      opening: path.openingHeads,
      joiners: came.heads.reduce((a, b) => a + b, 0),
      leaversProjected: [...path.leavers, ...path.retirements].reduce((a, b) => a + b, 0),
      leaversActual: own.filter(
        ({ leave, cause }) => leave > opening && leave <= close && cause !== CHANGE
      ).length,
      closeProjected,
      closeActual,
      error: (closeProjected - closeActual) / (closeActual > 0 ? closeActual : path.openingHeads),
      chanceDeviation: chanceDeviation(type.state),
    };
  });
  return { reason: null, opening, close, lines };
}

function joinersBetween(
  own: readonly ProjectedSpell[],
  opening: Day,
  close: Day
): { readonly heads: Float64Array; readonly fte: Float64Array } {
  const heads = new Float64Array(MONTHS);
  const fte = new Float64Array(MONTHS);
  for (const spell of own) {
    if (spell.start <= opening || spell.start > close) continue;
    const step = monthOf(spell.start) - monthOf(opening) - 1;
    heads[step] = (heads[step] as number) + 1;
    fte[step] = (fte[step] as number) + spell.fte;
  }
  return { heads, fte };
}

function chanceDeviation({ tenure, rates }: TypeState): number {
  const chance = Array.from({ length: BANDS }, (_, band) =>
    chanceOf(
      rates.annual.slice(band * CAUSE_COUNT, (band + 1) * CAUSE_COUNT).reduce((a, b) => a + b, 0)
    )
  );
  const variance = tenure.reduce((sum, months) => {
    const q = chance[BAND_OF[months] ?? 0] ?? 0;
    return sum + q * (1 - q);
  }, 0);
  return Math.sqrt(variance);
}
