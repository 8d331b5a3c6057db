import type { Scenario } from "../../../scenarios/scenario";
import type { Simulation } from "../../../scenarios/simulate/simulation";
import { movedKey } from "./moved-key";

/** With what a scenario is drawn. */
export interface DrawTerms {
  readonly months: number;
  readonly seed: number;
}

/** Enough for the scenarios of a workbook and the ones tried beside them. */
const MOST_HELD = 40;

/** Scenarios drawn to the usual precision, each to be had again under the same terms. */
export class FinishedDraws {
  readonly #held = new Map<string, Simulation>();

  constructor(given: readonly Simulation[] = []) {
    for (const simulation of given) this.keep(simulation);
  }

  keep(simulation: Simulation): void {
    const { scenario, months, seed } = simulation;
    this.#held.set(keyOf(scenario, { months: months.length, seed }), simulation);
    if (this.#held.size > MOST_HELD) {
      const [oldest = ""] = this.#held.keys();
      this.#held.delete(oldest);
    }
  }

  /** What was drawn, under the name and with the reasons the scenario has now; null where it was not. */
  of(scenario: Scenario, terms: DrawTerms): Simulation | null {
    const held = this.#held.get(keyOf(scenario, terms));
    return held === undefined ? null : { ...held, scenario };
  }

  clear(): void {
    this.#held.clear();
  }
}

const keyOf = (scenario: Scenario, { months, seed }: DrawTerms): string =>
  `${months} ${seed} ${movedKey(scenario)}`;
