import { CAUSE_COUNT, CHANGE } from "../cause";
import { monthlyHazard } from "../annual-rate";
import type { TypePlan } from "../plan/plan";
import { rateAt } from "../project-type";
import { BAND_OF, BANDS, MOST_TENURE } from "../tenure-bands";

/** Who goes in a step, band by band: a chance, and the share of it that is a change of type. */
export interface StepHazards {
  readonly chance: Float64Array;
  readonly change: Float64Array;
}

export function stepHazards(plan: TypePlan, step: number, share: number): StepHazards {
  const chance = new Float64Array(BANDS);
  const change = new Float64Array(BANDS);
  for (let band = 0; band < BANDS; band++) {
    const rate = rateAt(plan, step, band);
    const changes = plan.annual[(step * BANDS + band) * CAUSE_COUNT + CHANGE] ?? 0;
    chance[band] = monthlyHazard(rate, share);
    change[band] = rate > 0 ? changes / rate : 0;
  }
  return { chance, change };
}

/** People of one group by months of service, in expectation. */
export class TeamStock {
  readonly #heads = new Float64Array(MOST_TENURE + 1);

  constructor(tenure: Iterable<number>) {
    for (const months of tenure) this.#heads[months] = (this.#heads[months] as number) + 1;
  }

  get size(): number {
    return this.#heads.reduce((a, b) => a + b, 0);
  }

  /** Takes off the leavers of a step and makes the rest a month older. */
  thin({ chance, change }: StepHazards): { readonly leavers: number; readonly changes: number } {
    const heads = this.#heads;
    let leavers = 0;
    let changes = 0;
    let kept = 0;
    // Fifty years of service is the last month counted: who is past it stays in it.
    for (let tenure = MOST_TENURE; tenure >= 0; tenure--) {
      const people = heads[tenure] as number;
      const band = BAND_OF[tenure] as number;
      const gone = people * (chance[band] as number);
      const changed = gone * (change[band] as number);
      changes += changed;
      leavers += gone - changed;
      if (tenure === MOST_TENURE) kept = people - gone;
      else heads[tenure + 1] = people - gone + (tenure === MOST_TENURE - 1 ? kept : 0);
    }
    heads[0] = 0;
    return { leavers, changes };
  }

  /** Joiners come at the step's end, without service. */
  join(people: number): void {
    this.#heads[0] = (this.#heads[0] as number) + people;
  }
}
