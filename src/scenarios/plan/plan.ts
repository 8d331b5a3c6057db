import type { Day } from "../../units/day";
import type { Month } from "../../units/month";
import type { ProjectionState, StageState, TypeState } from "../state/projection-state";
import type { LeverSetting, Scenario } from "../scenario";

/** A state with a scenario's levers moved: what happens month by month. Step 0 is the first month. */
export interface Plan {
  readonly state: ProjectionState;
  readonly scenario: Scenario;
  /** The month of each step. */
  readonly months: readonly Month[];
  /** How much of its month each step covers: 1, but for a first step that begins inside its month. */
  readonly shares: Float64Array;
  readonly types: readonly TypePlan[];
  /** Every cohort in order of date, past ones too: they have taken from no pipeline. */
  readonly cohorts: readonly PlannedCohort[];
  readonly pipeline: readonly PlannedStage[];
  readonly settings: readonly LeverSetting[];
}

/** How one worker type comes and goes. */
export interface TypePlan {
  readonly state: TypeState;
  /** Leavers per person-year: `annual[(step * BANDS + band) * CAUSE_COUNT + cause]`. */
  readonly annual: Float64Array;
  /** Which steps have the same rates: equal numbers, counted up from 0. */
  readonly epoch: Int32Array;
  /** Months a post that falls vacant in the step stays vacant. */
  readonly fillMonths: Float64Array;
  /** The step in which a start due in a step happens: later where recruitment is frozen. */
  readonly startsIn: Int32Array;
  /** Posts added in the step, in whole posts; they are filled like vacancies. */
  readonly added: Int32Array;
  /** Posts deleted in the step: so many of the next starts do not happen. */
  readonly deleted: Int32Array;
  /** Posts added and deleted up to the step, FTE. */
  readonly postsFte: Float64Array;
  /** Open vacancies by the step whose end they are filled at; beyond the last step: not. */
  readonly listed: readonly ListedFill[];
}

export interface ListedFill {
  /** Index into the state's vacancies. */
  readonly vacancy: number;
  readonly step: number;
  readonly fte: number;
}

export interface PlannedCohort {
  readonly cohort: string;
  readonly route: string;
  readonly type: string;
  readonly intake: Day;
  /** The step it starts in; -1: before the projection or after its end. */
  readonly step: number;
  /** Places that may be filled: all of them, or the share of `seats` a lever allows. */
  readonly places: number;
  /** Places there are. */
  readonly seats: number;
  readonly confirmed: number;
  /** Share of starters lost before they count. */
  readonly loss: number;
}

export interface PlannedStage extends StageState {
  /** The first day they can start. */
  readonly ready: Day;
  /** The product of the conversions still ahead. */
  readonly chance: number;
}
