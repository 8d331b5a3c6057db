import { planOf } from "../../../scenarios/plan/plan-of";
import { Drawer } from "../../../scenarios/simulate/draw-block";
import type { Precision } from "../../../scenarios/simulate/simulate";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { err, ok, type Result } from "../../../units/result";
import { deeperOf } from "./deeper-of";
import { Gathered } from "./gather";
import type { Drawn, HandAnswer, HandAsk } from "./hand-messages";
import type { Course } from "./outlook";
import { cannotBe, ownFault } from "./own-fault";

/** The work of a helping thread; it knows no thread. */
export function hand(tell: (answer: HandAnswer) => void): (ask: HandAsk) => void {
  let held: Held | null = null;
  return (ask) => {
    try {
      if (ask.kind === "state") {
        held = new Held(ask.state, ask.courses, ask.precision);
        return;
      }
      const answer = held === null ? err("no workbook is open") : held.answer(ask);
      if (!answer.ok) tell({ kind: "trouble", trouble: cannotBe(answer.error) });
      else if (answer.value !== null) tell(answer.value);
    } catch (fault) {
      tell({ kind: "trouble", trouble: ownFault(fault) });
    }
  };
}

class Held {
  readonly #gathered: Gathered;
  /** Blocks of one question follow each other: what they have in common is worked out once. */
  #drawer: { readonly id: number; readonly drawer: Result<Drawer, string> } | null = null;

  constructor(
    readonly state: ProjectionState,
    courses: readonly Course[],
    precision: Precision
  ) {
    this.#gathered = new Gathered(state, courses, precision);
  }

  answer(ask: Exclude<HandAsk, { kind: "state" }>): Result<HandAnswer | null, string> {
    switch (ask.kind) {
      case "draw":
        return this.#draw(ask);
      case "gather":
        this.#gathered.add(ask.of, ask.block);
        return ok(null);
      case "sum-up":
        return this.#gathered.sumUp(ask.of, ask.draws, ask.baseline);
      case "deeper": {
        const deeper = deeperOf(this.state, ask.scenario, ask.months, ask.seq);
        return deeper.ok ? ok({ kind: "deeper", deeper: deeper.value }) : deeper;
      }
    }
  }

  #draw({ of, from, to }: Extract<HandAsk, { kind: "draw" }>): Result<HandAnswer, string> {
    const begun = performance.now();
    const drawer = this.#drawerOf(of);
    if (!drawer.ok) return drawer;
    const block = drawer.value.block(from, to);
    if (!block.ok) return block;
    return ok({ kind: "block", id: of.id, block: block.value, took: performance.now() - begun });
  }

  #drawerOf({ id, scenario, months, seed }: Drawn): Result<Drawer, string> {
    if (this.#drawer?.id === id) return this.#drawer.drawer;
    const plan = planOf(this.state, scenario, months);
    const drawer = plan.ok ? ok(new Drawer(plan.value, { seed })) : plan;
    this.#drawer = { id, drawer };
    return drawer;
  }
}
