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

/** Who go in a step: leavers and changes of type in heads, both together in FTE. */
export interface Gone {
  readonly leavers: number;
  readonly changes: number;
  readonly fte: number;
}

/** People of one group who have the same service. */
interface SameService {
  tenure: number;
  heads: number;
  fte: number;
}

/** People of one group by months of service, heads and FTE apart, in expectation. */
export class TeamStock {
  readonly #people: SameService[] = [];

  /** A person at a time: whole months of service, FTE. */
  constructor(people: Iterable<readonly [tenure: number, fte: number]>) {
    const known = new Map<number, SameService>();
    for (const [tenure, fte] of people) {
      const same = known.get(tenure) ?? { tenure, heads: 0, fte: 0 };
      if (same.heads === 0) this.#people.push(same);
      known.set(tenure, same);
      same.heads++;
      same.fte += fte;
    }
  }

  get heads(): number {
    return this.#people.reduce((sum, { heads }) => sum + heads, 0);
  }

  get fte(): number {
    return this.#people.reduce((sum, { fte }) => sum + fte, 0);
  }

  /** Takes off those who go in a step and makes the rest a month older. */
  thin({ chance, change }: StepHazards): Gone {
    let leavers = 0;
    let changes = 0;
    let fte = 0;
    for (const same of this.#people) {
      const band = bandAt(same.tenure);
      const going = chance[band] as number;
      const gone = same.heads * going;
      const changed = gone * (change[band] as number);
      const goneFte = same.fte * going;
      changes += changed;
      leavers += gone - changed;
      fte += goneFte;
      same.heads -= gone;
      same.fte -= goneFte;
      same.tenure++;
    }
    return { leavers, changes, fte };
  }

  /** Joiners come at the step's end, without service. */
  join(heads: number, fte: number): void {
    if (heads > 0) this.#people.push({ tenure: 0, heads, fte });
  }
}

/** Fifty years of service is the last month counted: who is past it stays in it. */
export const bandAt = (tenure: number): number => BAND_OF[Math.min(MOST_TENURE, tenure)] as number;
