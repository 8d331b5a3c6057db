import { planOf } from "../../../scenarios/plan/plan-of";
import { projectPlan } from "../../../scenarios/project";
import type { DrawBlock } from "../../../scenarios/simulate/draw-block";
import { isPrecise, type Precision } from "../../../scenarios/simulate/simulate";
import { summarise } from "../../../scenarios/simulate/summarise";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { ok, type Result } from "../../../units/result";
import { bandOf, type BaselineChances } from "./band-of";
import type { Drawn, HandAnswer } from "./hand-messages";
import type { Course } from "./outlook";

/** Draws of one question at a time, kept in the order of their numbers and summed up when asked. */
export class Gathered {
  #of: Drawn | null = null;
  #blocks: DrawBlock[] = [];

  constructor(
    readonly state: ProjectionState,
    readonly courses: readonly Course[],
    readonly precision: Precision
  ) {}

  add(of: Drawn, block: DrawBlock): void {
    this.#begin(of);
    this.#blocks.push(block);
  }

  /** The band of the first `draws`; as many were gathered. */
  sumUp(
    of: Drawn,
    draws: number,
    baseline: BaselineChances
  ): Result<Extract<HandAnswer, { kind: "summed" }>, string> {
    this.#begin(of);
    const plan = planOf(this.state, of.scenario, of.months);
    if (!plan.ok) return plan;
    const blocks = this.#blocks.filter(({ to }) => to <= draws).sort((a, b) => a.from - b.from);
    const enough =
      draws >= this.precision.most ||
      (draws >= this.precision.least && isPrecise(plan.value, blocks, this.precision));
    const simulation = summarise(plan.value, blocks, { seed: of.seed });
    const about = { seq: of.seq, done: enough };
    const band = bandOf(simulation, projectPlan(plan.value), this.courses, baseline, about);
    return ok({ kind: "summed", id: of.id, band, enough: enough ? simulation : null });
  }

  #begin(of: Drawn): void {
    if (this.#of?.id === of.id) return;
    this.#of = of;
    this.#blocks = [];
  }
}
