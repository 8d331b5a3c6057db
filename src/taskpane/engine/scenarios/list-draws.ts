import type { Scenario } from "../../../scenarios/scenario";
import type { Simulation } from "../../../scenarios/simulate/simulation";
import type { DrawTerms, FinishedDraws } from "./finished-draws";

/** Scenarios to be drawn one after another, all under the same terms. */
export interface DrawList extends DrawTerms {
  readonly scenarios: readonly Scenario[];
}

/** How far a list has come; what was drawn before is not drawn again. */
export class ListDraws {
  readonly #drawn: Simulation[] = [];

  constructor(
    readonly list: DrawList,
    readonly finished: FinishedDraws
  ) {}

  /** In the order of the list; all of them once `next` gives null. */
  get drawn(): readonly Simulation[] {
    return this.#drawn;
  }

  /** The first that is not drawn yet; null where all are. */
  next(): Scenario | null {
    for (;;) {
      const scenario = this.list.scenarios[this.#drawn.length];
      if (scenario === undefined) return null;
      const simulation = this.finished.of(scenario, this.list);
      if (simulation === null) return scenario;
      this.#drawn.push(simulation);
    }
  }
}
