import { FAR_DAY } from "../../units/day";
import { ok, type Result } from "../../units/result";
import { BASELINE } from "../scenario";
import { simulate } from "../simulate/simulate";
import { cellRates } from "../state/cell-rates";
import { exposureOf, noExposure, pooled } from "../state/exposure";
import { noMoney } from "../state/money-state";
import { firstMonth, tenureAt } from "../state/opening-state";
import type { ProjectionState } from "../state/projection-state";
import { inPost, type ProjectedSpell } from "../state/spells";
import { madeUpHistory, OPENING, type HistorySize } from "./made-up-history";

export const FORCE_SIZE: HistorySize = {
  types: [
    { type: "Police officer", people: 1_600 },
    { type: "Police staff", people: 800 },
  ],
  years: 5,
};
export const OFFICE_SIZE: HistorySize = { types: [{ type: "Police staff", people: 22 }], years: 6 };

/** How often the 80% band held the truth. */
export interface Coverage {
  readonly histories: number;
  readonly held: number;
  /** Histories in which more, and in which fewer, stayed than the band says. */
  readonly above: number;
  readonly below: number;
  /** held ÷ histories. */
  readonly share: number;
  /** Its standard error. */
  readonly standardError: number;
  /** Mean width of the band, people. */
  readonly width: number;
}

/**
 * Makes histories with known truth, estimates from each what its records show, simulates a year and counts
 * how often what in truth happened lies between the 10 and 90% draws. Should be 75 to 85% at force size;
 * at office size people are few and whole, and the band holds more.
 */
export function coverage(
  size: HistorySize,
  { histories, draws, seed }: { readonly histories: number; readonly draws: number; readonly seed: number }
): Result<Coverage, string> {
  let above = 0;
  let below = 0;
  let width = 0;
  for (let number = 0; number < histories; number++) {
    const { spells, stillThere } = madeUpHistory(size, seed, number);
    const simulated = simulate(stateOf(spells, size.years), BASELINE, 12, { seed: seed + number, draws });
    if (!simulated.ok) return simulated;
    const { low, high } = simulated.value.total;
    const [from, to] = [low[11] ?? Number.NaN, high[11] ?? Number.NaN];
    if (stillThere > to) above++;
    if (stillThere < from) below++;
    width += to - from;
  }
  const share = 1 - (above + below) / histories;
  return ok({
    histories,
    held: histories - above - below,
    above,
    below,
    share,
    standardError: Math.sqrt((share * (1 - share)) / histories),
    width: width / histories,
  });
}

/** A projection of those in post, without joiners: what is uncertain is who leaves. */
function stateOf(spells: readonly ProjectedSpell[], years: number): ProjectionState {
  const window = { from: OPENING - Math.round(years * 365), to: OPENING };
  const exposures = exposureOf(spells, window);
  const whole = pooled(exposures.values());
  const { first, firstShare } = firstMonth(OPENING);
  const here = spells.filter((spell) => inPost(spell, OPENING) && spell.leave === FAR_DAY);
  const types = [...new Set(here.map(({ type }) => type))];
  return {
    opening: OPENING,
    first,
    firstShare,
    types: types.map((type) => {
      const own = here.filter((spell) => spell.type === type);
      return {
        type,
        tenure: Int32Array.from(own, ({ start }) => tenureAt(start, first)),
        fte: new Float64Array(own.length).fill(1),
        team: new Int32Array(own.length),
        rates: cellRates(exposures.get(type) ?? noExposure(), whole),
        joinerFte: 1,
        filledBy: "cohorts",
        establishmentFte: 0,
        posts: 0,
        timeToFill: { months: 0, standardError: 0, evidence: "made up" },
      };
    }),
    teams: [""],
    teamPosts: [],
    cohorts: [],
    pipeline: [],
    vacancies: [],
    money: noMoney("made-up people have no pay", OPENING),
    upliftTarget: null,
    grant: null,
    grantWords: "none in this made-up history",
    past: [],
    taken: [],
  };
}
