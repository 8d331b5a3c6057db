import { NO_BACK_TEST, type BackTest } from "../../../scenarios/back-test";
import { project } from "../../../scenarios/project";
import type { Projection } from "../../../scenarios/projection";
import type { Scenario } from "../../../scenarios/scenario";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import type { Result } from "../../../units/result";
import { movedKey } from "./moved-key";

/** Enough for a scenario of many levers explained one by one, beside several others. */
const MOST_HELD = 60;

/** Projections of one state, each worked out once: while one lever moves the others stay as they were. */
export class Projections {
  readonly #held = new Map<string, Result<Projection, string>>();

  constructor(
    readonly state: ProjectionState,
    readonly backTest: BackTest = NO_BACK_TEST
  ) {}

  of({ name, settings }: Scenario, months: number): Result<Projection, string> {
    const key = `${months} ${movedKey({ settings })}`;
    const known = this.#held.get(key);
    const found = known ?? project(this.state, { name, settings }, months, this.backTest);
    // The one used last is the last to go.
    this.#held.delete(key);
    this.#held.set(key, found);
    if (this.#held.size > MOST_HELD) {
      const [oldest = ""] = this.#held.keys();
      this.#held.delete(oldest);
    }
    return found;
  }
}
