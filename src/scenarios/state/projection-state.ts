import type { Day } from "../../units/day";
import type { Month } from "../../units/month";
import type { GrantRule } from "../solve/grant";
import type { CellRates } from "./cell-rates";
import type { Money } from "./money-state";
import type { PastRange } from "./past-range";
import type { TeamPosts } from "./team-posts";

/** People of one worker type in post at the close of the opening day, and how they come and go. */
export interface TypeState {
  readonly type: string;
  /** One entry a person: whole months of service when the first month begins, 0 to 600. */
  readonly tenure: Int32Array;
  /** One entry a person: FTE. */
  readonly fte: Float64Array;
  /** One entry a person: the team, as an index into the state's `teams`. */
  readonly team: Int32Array;
  readonly rates: CellRates;
  /** FTE of a joiner: the mean of the type's people under two years, or of all (M-H5). */
  readonly joinerFte: number;
  /** "cohorts": joiners come by intakes; "refill": a vacant post is filled after the time to fill. */
  readonly filledBy: "cohorts" | "refill";
  /** Establishment of the type, FTE and posts; 0 where no sheet gives it. */
  readonly establishmentFte: number;
  readonly posts: number;
  /** Months from vacancy to start (M-C3), with its standard error. */
  readonly timeToFill: FillTime;
}

export interface FillTime {
  readonly months: number;
  readonly standardError: number;
  readonly evidence: string;
}

/** A vacancy on the books at the opening. */
export interface OpenVacancy {
  readonly type: string;
  /** "" where no sheet gives one. */
  readonly team: string;
  readonly fte: number;
  /** Full-time salary, pounds a year. */
  readonly salary: number;
  readonly vacantFrom: Day;
  /** The far day where no start is expected. */
  readonly expectedStart: Day;
  /** Cost of cover, pounds for each `coverPer`; 0 without cover. */
  readonly cover: number;
  readonly coverPer: "day" | "month" | "year";
}

/** A planned intake, in headcount. */
export interface CohortState {
  readonly cohort: string;
  readonly route: string;
  readonly type: string;
  readonly intake: Day;
  readonly places: number;
  readonly confirmed: number;
}

/** Candidates at one stage; earliest stage first. */
export interface StageState {
  readonly stage: string;
  readonly candidates: number;
  /** Share who pass the stage. */
  readonly conversion: number;
  /** Candidates with an outcome that the share is counted on; unset: the sheets do not say. */
  readonly seen?: number;
  readonly daysToStart: number;
}

/** Where a projection starts, and what it takes to be true. Plain data: it can be sent to a worker. */
export interface ProjectionState {
  /** The projection starts from those in post at the close of this day. */
  readonly opening: Day;
  /** The first month projected, and how much of it: less than 1 where the opening is inside it. */
  readonly first: Month;
  readonly firstShare: number;
  readonly types: readonly TypeState[];
  /** The names of the teams of those in post; "" is no team given. */
  readonly teams: readonly string[];
  /** The establishment by team; empty where no sheet gives it. */
  readonly teamPosts: readonly TeamPosts[];
  /** Intakes after the opening day as well as before it, in order of date. */
  readonly cohorts: readonly CohortState[];
  readonly pipeline: readonly StageState[];
  readonly vacancies: readonly OpenVacancy[];
  readonly money: Money;
  /** Officers by headcount (M-G1); null where no assumption gives it. */
  readonly upliftTarget: number | null;
  /** How a shortfall at a checkpoint costs grant (M-G6); null where no rule is given: then no pounds are shown. */
  readonly grant: GrantRule | null;
  /** The rule in words, with its source; or why there is none. */
  readonly grantWords: string;
  readonly past: readonly PastRange[];
  /** What was taken to be so, in words, for the paper. */
  readonly taken: readonly string[];
}
