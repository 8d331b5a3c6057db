import type { BackTest } from "../../scenarios/back-test";
import type { Difference } from "../../scenarios/explain-difference";
import type { Plan } from "../../scenarios/plan/plan";
import type { Projection } from "../../scenarios/projection";
import type { Scenario } from "../../scenarios/scenario";
import type { Challenge } from "../../scenarios/sensitivity";
import type { Simulation } from "../../scenarios/simulate/simulation";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import type { Compared } from "../../scenarios/study/compared";
import type { Target } from "../../scenarios/study/main-target";
import type { Issue } from "../../sheets/issue";

/** A row of the table Scenarios as it is written: texts, as the user typed them where they did. */
export interface WrittenRow {
  readonly name: string;
  readonly levers: string;
  readonly months: number | string;
  readonly note: string;
}

/** One scenario with all that is written of it. */
export interface Studied {
  readonly scenario: Scenario;
  readonly plan: Plan;
  readonly projection: Projection;
  /** Null where none was drawn. */
  readonly simulation: Simulation | null;
  /** The first figure compared, setting by setting; null for the baseline, or where it cannot be had. */
  readonly difference: Difference | null;
  readonly mustBeTrue: readonly string[];
  readonly challenges: readonly Challenge[];
}

/** What a written workbook says of scenarios. */
export interface ScenariosPart {
  readonly state: ProjectionState;
  readonly months: number;
  readonly backTest: BackTest;
  readonly target: Target | null;
  readonly rows: readonly WrittenRow[];
  /** The baseline first. */
  readonly studied: readonly Studied[];
  /** One value a scenario, in the order of `studied`. */
  readonly compared: readonly Compared[];
  /** Rows of the workbook's own table that could not be read. */
  readonly issues: readonly Issue[];
}
