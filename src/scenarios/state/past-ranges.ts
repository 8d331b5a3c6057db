import type { Day } from "../../units/day";
import type { DatedRate } from "../../workforce/rates";
import { pastCohorts } from "./past-cohorts";
import { pastAwards, pastRates } from "./past-pay";
import { none, pastLeaverRange, type PastRange } from "./past-range";
import type { CohortState } from "./projection-state";
import type { ProjectedSpell } from "./spells";

/** What past ranges are worked out from. */
export interface PastSheets {
  readonly spells: readonly ProjectedSpell[];
  readonly types: readonly string[];
  readonly fillTimes: readonly PastRange[];
  readonly conversions: readonly PastRange[];
  readonly cohorts: readonly CohortState[];
  readonly rates: readonly DatedRate[];
  readonly opening: Day;
  readonly historyFrom: Day;
}

const PLANNED = "the sheets hold what is planned now, not what it was in earlier years";
const POSTS_PAY = "the sheets hold the pay of posts, not what each person in them is paid";

/** What each lever stood at over the last three years, as far as the sheets tell; else why not. */
export function pastRanges({
  spells,
  types,
  fillTimes,
  conversions,
  cohorts,
  rates,
  opening,
  historyFrom,
}: PastSheets): PastRange[] {
  const leavers = [null, ...types].flatMap((type) =>
    (["leaver_rate", "voluntary_rate"] as const).map((lever) =>
      pastLeaverRange(lever, type, spells, opening, historyFrom)
    )
  );
  return [
    ...leavers,
    ...fillTimes,
    ...conversions,
    ...pastCohorts(cohorts, spells, opening),
    ...pastAwards(types, opening),
    ...pastRates(rates, types, opening),
    none("increments", null, POSTS_PAY),
    none("joiner_pay", null, POSTS_PAY),
    ...(
      [
        "cohort_places",
        "conversion",
        "staff_pension_rate",
        "vacancy_factor",
        "training_budget",
      ] as const
    ).map((lever) => none(lever, null, PLANNED)),
  ];
}
