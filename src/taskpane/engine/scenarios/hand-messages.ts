import type { Scenario } from "../../../scenarios/scenario";
import type { DrawBlock } from "../../../scenarios/simulate/draw-block";
import type { Simulation } from "../../../scenarios/simulate/simulation";
import type { Precision } from "../../../scenarios/simulate/simulate";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import type { Trouble } from "../messages";
import type { BaselineChances } from "./band-of";
import type { Band, Course, Deeper } from "./outlook";

/** One question to be drawn; `id` tells it apart from those before it. */
export interface Drawn {
  readonly id: number;
  readonly seq: number;
  readonly scenario: Scenario;
  readonly months: number;
  readonly seed: number;
}

/** What a helping thread is asked. All of them hold the state; each does one kind of work. */
export type HandAsk =
  | {
      readonly kind: "state";
      readonly state: ProjectionState;
      readonly courses: readonly Course[];
      /** When there are draws enough. */
      readonly precision: Precision;
    }
  /** Draws `from` up to, not with, `to`. */
  | { readonly kind: "draw"; readonly of: Drawn; readonly from: number; readonly to: number }
  /** Keeps draws until they are summed up; those of an earlier question are let go. */
  | { readonly kind: "gather"; readonly of: Drawn; readonly block: DrawBlock }
  /** Sums up the first draws, all of which were gathered. */
  | {
      readonly kind: "sum-up";
      readonly of: Drawn;
      readonly draws: number;
      readonly baseline: BaselineChances;
    }
  | {
      readonly kind: "deeper";
      readonly seq: number;
      readonly scenario: Scenario;
      readonly months: number;
    };

export type HandAnswer =
  | {
      readonly kind: "block";
      readonly id: number;
      readonly block: DrawBlock;
      /** How long they took, milliseconds. */
      readonly took: number;
    }
  | {
      readonly kind: "summed";
      readonly id: number;
      readonly band: Band;
      /** Where they are as precise as usual, or no more are made: all that they say. */
      readonly enough: Simulation | null;
    }
  | { readonly kind: "deeper"; readonly deeper: Deeper }
  /** The question cannot be answered: a fault that is said elsewhere, or one of Muster's own. */
  | { readonly kind: "trouble"; readonly trouble: Trouble };

/** A helping thread as it is held: something to post to. */
export interface Hand {
  readonly post: (ask: HandAsk) => void;
  readonly end: () => void;
}

/** Starts a helping thread that tells its answers; `name` is what a debugger calls it. */
export type Spawn = (name: string, tell: (answer: HandAnswer) => void) => Hand;
