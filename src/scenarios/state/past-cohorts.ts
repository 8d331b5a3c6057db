import { longDay, type Day } from "../../units/day";
import type { LeverId } from "../levers";
import { none, yearsBefore, type PastRange } from "./past-range";
import type { CohortState } from "./projection-state";
import type { ProjectedSpell } from "./spells";

/** A start so many days from an intake is taken to be one of its starters. */
const NEAR_DAYS = 7;
const EARLY_DAYS = 183;
/** So many intakes are named one by one; of more, the lowest and the highest. */
const NAMED = 6;

/** One intake's share of something, with its counts in words. */
interface Share {
  readonly cohort: string;
  readonly share: number;
  readonly words: string;
}

/** Fill and loss of the intakes that began in the three years before the opening, as far as the sheets tell. */
export function pastCohorts(
  cohorts: readonly CohortState[],
  spells: readonly ProjectedSpell[],
  opening: Day
): PastRange[] {
  const since = yearsBefore(opening, 3);
  const begun = cohorts.filter(({ intake }) => intake > since && intake <= opening);
  return [fillRange(begun, since), lossRange(begun, spells, opening, since)];
}

function fillRange(begun: readonly CohortState[], since: Day): PastRange {
  const shares = begun
    .filter(({ places }) => places > 0)
    .map(
      ({ cohort, places, confirmed }): Share => ({
        cohort,
        share: Math.min(1, confirmed / places),
        words: `${confirmed} of ${places} places of ${cohort}`,
      })
    );
  return rangeOf("cohort_fill", shares, since, "no cohort with places is listed that began");
}

/**
 * Starters confirmed who are not among those who came. Those who came and left again are in the leaver
 * rate of their first year: they are told beside it and not counted twice.
 */
function lossRange(
  begun: readonly CohortState[],
  spells: readonly ProjectedSpell[],
  opening: Day,
  since: Day
): PastRange {
  const came = new Map<CohortState, ProjectedSpell[]>(begun.map((cohort) => [cohort, []]));
  for (const spell of spells) {
    if (spell.start > opening) continue;
    const near = begun.filter(
      ({ type, intake }) => type === spell.type && Math.abs(spell.start - intake) <= NEAR_DAYS
    );
    const [nearest] = near.sort(
      (a, b) => Math.abs(spell.start - a.intake) - Math.abs(spell.start - b.intake)
    );
    if (nearest !== undefined) came.get(nearest)?.push(spell);
  }
  // An intake of which nobody is on the people's sheets says nothing of who was lost.
  const told = [...came].filter(([{ confirmed }, of]) => confirmed > 0 && of.length > 0);
  const shares = told.map(
    ([{ cohort, confirmed }, of]): Share => ({
      cohort,
      share: Math.max(0, 1 - of.length / confirmed),
      words: `${Math.min(of.length, confirmed)} of ${confirmed} confirmed for ${cohort} came`,
    })
  );
  const range = rangeOf(
    "intake_loss",
    shares,
    since,
    "no starter is found on the people's sheets of a cohort that began"
  );
  const starters = told.flatMap(([, of]) => of);
  const early = starters.filter(
    ({ start, leave }) => leave <= opening && leave - start < EARLY_DAYS
  ).length;
  return early === 0
    ? range
    : {
        ...range,
        evidence: `${range.evidence}; ${early} of the ${starters.length} who came left within six months: they are in the leaver rate and not here`,
      };
}

function rangeOf(lever: LeverId, shares: readonly Share[], since: Day, missing: string): PastRange {
  const ordered = [...shares].sort((a, b) => a.share - b.share);
  const [lowest] = ordered;
  const highest = ordered.at(-1);
  if (lowest === undefined || highest === undefined)
    return none(lever, null, `${missing} since ${longDay(since + 1)}`);
  const evidence =
    shares.length <= NAMED
      ? shares.map(({ words }) => words).join("; ")
      : `${shares.length} cohorts since ${longDay(since + 1)}, from ${lowest.words} to ${highest.words}`;
  return { lever, type: null, low: lowest.share, high: highest.share, evidence };
}
