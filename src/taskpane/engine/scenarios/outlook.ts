import type { BackTest } from "../../../scenarios/back-test";
import type { LeverSpec } from "../../../scenarios/levers";
import type { LeverSetting, Scenario } from "../../../scenarios/scenario";
import type { Challenge } from "../../../scenarios/sensitivity";
import type { PastRange } from "../../../scenarios/state/past-range";
import type { Compared } from "../../../scenarios/study/compared";
import type { Day } from "../../../units/day";
import type { Month } from "../../../units/month";
import type { Simulation } from "../../../scenarios/simulate/simulation";
import type { Trouble } from "../messages";
import type { ByTeam } from "./by-team";
import type { DrawList } from "./list-draws";
import type { Grounds, Kept, KeptOne } from "./grounds";

/** A lever for one group of people, as it is offered: a setting without its value. */
export interface LeverOffer {
  /** Tells offers apart: the lever and its group. */
  readonly key: string;
  readonly spec: LeverSpec;
  readonly setting: Omit<LeverSetting, "value" | "reason">;
  /** "Leaver rate, officers"; "Places filled, NC25-06 (Jan 2026)". */
  readonly label: string;
  /** What it stands at without a setting; null where the sheets do not say. */
  readonly present: number | null;
  /** Ends of its slider and the distance between two places of it, in the lever's unit. */
  readonly low: number;
  readonly high: number;
  readonly step: number;
  /** The last three years; null where none are known, and then `unknown` says why. */
  readonly past: PastRange | null;
  readonly unknown: string;
}

/** What a picture can show the course of. */
export interface Course {
  /** "officers", "all", "type:PCSO", "surplus" */
  readonly id: string;
  /** "Officers in post" */
  readonly name: string;
  readonly unit: "head" | "GBP";
}

/** What holds for every scenario of a workbook: worked out once when it is read. */
export interface Ground {
  readonly opening: Day;
  readonly first: Month;
  /** Months projected unless another number is chosen: to the end of the next financial year. */
  readonly months: number;
  /** What the first target is about comes first. */
  readonly courses: readonly Course[];
  /** Three levers at hand, then all by topic. */
  readonly near: readonly LeverOffer[];
  readonly levers: readonly { readonly topic: string; readonly offers: readonly LeverOffer[] }[];
  readonly backTest: BackTest;
  /** Scenarios that the workbook holds or that were saved here. */
  readonly kept: readonly KeptOne[];
  /** Names of those that are rows of the workbook's table: they are removed there, not here. */
  readonly rows: readonly string[];
  /** Rows of the workbook's scenarios that could not be read, in words with their cells. */
  readonly notRead: readonly string[];
  /** What is to be settled in the sheets and bears on it: how much, and the worst in words. */
  readonly questions: { readonly count: number; readonly words: readonly string[] };
  /** What was taken to be so, in words. */
  readonly taken: readonly string[];
}

/** One course of one scenario, a number a month, from the opening on. */
export interface CoursePath {
  readonly id: string;
  readonly opening: number;
  readonly baseline: Float64Array;
  readonly scenario: Float64Array;
  /** A line to be reached; null for none. */
  readonly target: { readonly value: number; readonly words: string } | null;
}

/** Places of the intakes that start in a month, and those expected to be filled. */
export interface SeatMonth {
  readonly step: number;
  readonly cohort: string;
  readonly places: number;
  readonly filled: number;
}

/** Why a figure is not what it is as now: each setting with the change it makes, one after another. */
export interface FigureDifference {
  /** Tells figures apart, also from one outlook to the next. */
  readonly id: string;
  readonly words: string;
  readonly unit: Compared["unit"];
  /** True of people short of a target: fewer than none short are "over". */
  readonly gap: boolean;
  readonly baseline: number;
  readonly lines: readonly { readonly words: string; readonly change: number }[];
  readonly result: number;
}

/** What one scenario comes to, deterministically. */
export interface Outlook {
  /** The number of the question it answers. */
  readonly seq: number;
  readonly scenario: Scenario;
  readonly months: readonly Month[];
  readonly courses: readonly CoursePath[];
  readonly seats: readonly SeatMonth[];
  /** The baseline, this scenario, then the kept ones chosen to stand beside. */
  readonly compared: readonly Compared[];
  /** Names of the columns of `compared`. */
  readonly columns: readonly string[];
  /** The compared figures, each explained setting by setting; none where no lever is moved. */
  readonly differences: readonly FigureDifference[];
  readonly challenges: readonly Challenge[];
}

/** What takes longer than a frame: solved and swung, with the scenario as it stands. */
export interface Deeper {
  readonly seq: number;
  /** "The target is met unless more than 8.0% of officers leave a year. The last three years were 7.1 to 8.6." */
  readonly mustBeTrue: readonly {
    readonly words: string;
    /** The lever as the sentence has it, to be tried; null where no value meets the target, or every one. */
    readonly setting: LeverSetting | null;
    /** "4.0%" */
    readonly value: string;
  }[];
  /** Seats, last safe date, grant, in sentences. */
  readonly advice: readonly string[];
  /** Each lever over its own three years: what it moves the first compared figure by. */
  readonly tornado: {
    readonly words: string;
    readonly unit: Compared["unit"];
    readonly present: number;
    /** True of people short of a target: less than none are over it. */
    readonly gap: boolean;
    /** The widest first; levers that do not move the figure are left out. */
    readonly bars: readonly {
      readonly name: string;
      readonly range: string;
      readonly atLow: number;
      readonly atHigh: number;
    }[];
    readonly withoutRange: readonly string[];
  } | null;
}

/** The simulated band as far as it has come. */
export interface Band {
  readonly seq: number;
  readonly seed: number;
  readonly draws: number;
  /** False while more draws are being made. */
  readonly done: boolean;
  readonly courses: readonly {
    readonly id: string;
    readonly low: Float64Array;
    readonly middle: Float64Array;
    readonly high: Float64Array;
    readonly mean: Float64Array;
  }[];
  /** "71 in 100", of each target, with what it is of; the same chances without the levers. */
  readonly chances: readonly {
    readonly words: string;
    readonly chance: number;
    readonly standardError: number;
    readonly baseline: number | null;
  }[];
  /** Monte Carlo standard error of the middle at the end, people. */
  readonly medianError: number;
  /** Where the mean of the draws and the projection differ, people of a course, and why; null where they do not. */
  readonly apart: {
    readonly course: string;
    readonly people: number;
    readonly words: string;
    readonly why: string;
  } | null;
  readonly checksum: string;
}

/** What the pane asks of scenarios. A later question of a kind makes an earlier one of no interest. */
export type ScenarioAsk =
  /** What a workbook that was read gives; what is asked next is of it. */
  | { readonly kind: "grounds"; readonly grounds: Grounds; readonly kept: Kept }
  /** Scenarios kept or removed; the workbook is the same. */
  | { readonly kind: "kept"; readonly kept: Kept }
  | {
      readonly kind: "outlook";
      readonly seq: number;
      readonly scenario: Scenario;
      readonly months: number;
      /** Names of kept scenarios to stand beside it. */
      readonly beside: readonly string[];
    }
  | {
      readonly kind: "band";
      readonly seq: number;
      readonly scenario: Scenario;
      readonly months: number;
      readonly seed: number;
    }
  | {
      readonly kind: "deeper";
      readonly seq: number;
      readonly scenario: Scenario;
      readonly months: number;
    }
  /** The projection by team; of interest while it is looked at only. */
  | {
      readonly kind: "by-team";
      readonly seq: number;
      readonly scenario: Scenario;
      readonly months: number;
    }
  | { readonly kind: "cancel-band" }
  /** Scenarios to be written: drawn to the usual precision, before any question that comes after them. */
  | { readonly kind: "list"; readonly list: DrawList }
  | { readonly kind: "cancel-list" };

export type ScenarioAnswer =
  | { readonly kind: "ground"; readonly ground: Ground }
  | { readonly kind: "outlook"; readonly outlook: Outlook }
  /** The scenario cannot be: why, lever by lever. */
  | { readonly kind: "no-outlook"; readonly seq: number; readonly reason: string }
  | { readonly kind: "deeper"; readonly deeper: Deeper }
  | { readonly kind: "by-team"; readonly byTeam: ByTeam }
  /** How far a list has come: scenarios drawn, of all, and draws of the one under way. */
  | {
      readonly kind: "list-drawing";
      readonly done: number;
      readonly all: number;
      readonly draws: number;
    }
  | { readonly kind: "list-drawn"; readonly simulations: readonly Simulation[] }
  /** Draws made so far, whether they are in a band yet or not. */
  | { readonly kind: "drawn"; readonly seq: number; readonly draws: number }
  | { readonly kind: "band"; readonly band: Band }
  | { readonly kind: "trouble"; readonly trouble: Trouble };
