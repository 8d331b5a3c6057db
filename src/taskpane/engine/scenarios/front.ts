import { USUAL_PRECISION, type Precision } from "../../../scenarios/simulate/simulate";
import { byTeamOf } from "./by-team";
import { groundOf } from "./ground";
import type { Hand, Spawn } from "./hand-messages";
import { DrawPool } from "./draw-pool";
import type { Grounds, Kept } from "./grounds";
import type { Ground, ScenarioAnswer, ScenarioAsk } from "./outlook";
import { outlookOf } from "./outlook-of";
import { Projections } from "./projections";

/**
 * The thread that answers at once: projections here, what takes longer by helping threads. It does
 * nothing that takes longer than a frame or two, so that a moved lever never waits.
 */
export function front(
  tell: (answer: ScenarioAnswer) => void,
  spawn: Spawn,
  drawers: number,
  precision: Precision = USUAL_PRECISION
): (ask: ScenarioAsk) => void {
  let grounds: Grounds | null = null;
  let ground: Ground | null = null;
  let projections: Projections | null = null;
  let pool: DrawPool | null = null;
  let thinker: Hand | null = null;
  /** The question that is thought about; the newest of those that wait. */
  let thinking = false;
  let next: Extract<ScenarioAsk, { kind: "deeper" }> | null = null;

  const think = (): void => {
    if (thinking || next === null) return;
    thinking = true;
    thinker?.post(next);
    next = null;
  };

  const begin = (given: Grounds, kept: Kept): void => {
    grounds = given;
    ground = groundOf(given, kept);
    projections = new Projections(given.state, given.backTest);
    next = null;
    const { courses } = ground;
    pool ??= new DrawPool(spawn, drawers, tell, precision);
    pool.state(given.state, courses);
    thinker ??= spawn("muster-deeper", (answer) => {
      thinking = false;
      if (answer.kind === "deeper" || answer.kind === "trouble") tell(answer);
      think();
    });
    thinker.post({ kind: "state", state: given.state, courses, precision });
    tell({ kind: "ground", ground });
  };

  return (ask) => {
    if (ask.kind === "grounds") {
      begin(ask.grounds, ask.kept);
      return;
    }
    if (grounds === null || ground === null || projections === null) return;
    switch (ask.kind) {
      case "kept":
        ground = { ...ground, ...ask.kept };
        break;
      case "outlook": {
        const outlook = outlookOf(projections, ground, ask);
        if (outlook.ok) tell({ kind: "outlook", outlook: outlook.value });
        else tell({ kind: "no-outlook", seq: ask.seq, reason: outlook.error });
        break;
      }
      case "by-team": {
        // What cannot be is said of the outlook.
        const byTeam = byTeamOf(grounds.state, ask);
        if (byTeam.ok) tell({ kind: "by-team", byTeam: byTeam.value });
        break;
      }
      case "band":
        pool?.draw(ask.seq, ask.scenario, ask.months, ask.seed);
        break;
      case "cancel-band":
        pool?.cancel();
        break;
      case "list":
        pool?.drawList(ask.list);
        break;
      case "cancel-list":
        pool?.cancelList();
        break;
      case "deeper":
        next = ask;
        think();
    }
  };
}
