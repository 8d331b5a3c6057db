import { evaluateAll } from "../language/evaluate/evaluate";
import { askedFigures } from "../measures/asked";
import { catalogue } from "../measures/catalogue";
import { batchesOf, jobsFor } from "../measures/figure-jobs";
import { figuresFor } from "../measures/figures";
import type { Workforce } from "../workforce/workforce";

export interface Families {
  /** How many figures the catalogue gives. */
  readonly figures: number;
  /** All of them with their sentences, formulas and notes. */
  readonly whole: () => void;
  /** Their numbers alone. */
  readonly numbers: () => void;
}

/** The whole catalogue by team and by type: what `muster figures --by team,type` works out. */
export function families(workforce: Workforce): Families {
  const measures = catalogue();
  const requests = askedFigures(workforce, measures, [["team"], ["type"]]);
  const whole = (): number => figuresFor(requests, workforce, measures).flat().length;
  const batches = batchesOf(jobsFor(requests, workforce), workforce);
  return {
    figures: whole(),
    whole,
    numbers: () => evaluateAll(batches, workforce),
  };
}
