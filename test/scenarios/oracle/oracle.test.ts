import { planOf } from "../../../src/scenarios/plan/plan-of";
import { projectPlan } from "../../../src/scenarios/project";
import type { LeverSetting } from "../../../src/scenarios/scenario";
import { drawBlock } from "../../../src/scenarios/simulate/draw-block";
import { summarise } from "../../../src/scenarios/simulate/summarise";
import { flatRates } from "../../../src/scenarios/state/cell-rates";
import { intakeIn, madeUpState, madeUpType } from "../made-up-state";
import { liveOn, throws, type AgentForce } from "./agents";

const MONTHS = 18;
const LIVES = 200;
const DRAWS = 1000;
/** Years of service at which the product's bands begin. */
const FROM = [0, 1, 2, 5, 10, 20, 25, 30];

function generated(number: number) {
  const chance = throws(1000 + number);
  const people = 30 + Math.floor(chance() * 120);
  const tenure = Array.from({ length: people }, () => Math.floor(chance() ** 2 * 420));
  const byBand = FROM.map(() => chance() * 0.4);
  const fed = number % 2 === 0;
  const intakes = new Map([
    [1 + Math.floor(chance() * 8), Math.floor(chance() * 20)],
    [10 + Math.floor(chance() * 6), Math.floor(chance() * 20)],
  ]);
  const refill = Math.floor(chance() * 5);
  const frozen = new Set(number % 4 === 1 ? [4, 5, 6] : []);
  const agents: AgentForce = {
    tenure,
    rate: (years) => byBand[FROM.findLastIndex((from) => from <= years)]!,
    intakes: fed ? intakes : null,
    refill,
    frozen,
  };
  const annual = Float64Array.from({ length: 32 }, (_, i) =>
    i % 4 === 2 ? byBand[(i - 2) / 4]! : 0
  );
  const type = madeUpType("Police officer", tenure, {
    rates: { ...flatRates([]), annual },
    filledBy: fed ? "cohorts" : "refill",
    timeToFill: { months: refill, standardError: 0, evidence: "made up" },
  });
  const state = madeUpState([type], {
    cohorts: fed ? [...intakes].map(([month, starters]) => intakeIn(month, starters)) : [],
  });
  const freeze: LeverSetting = {
    lever: "freeze",
    value: 1,
    from: state.first + 3,
    to: state.first + 5,
  };
  return { agents, state, settings: frozen.size > 0 ? [freeze] : [] };
}

test.each(Array.from({ length: 24 }, (_, i) => i))(
  "made-up force %d: agents, simulation and projection agree on mean and variance",
  (number) => {
    const { agents, state, settings } = generated(number);
    const plan = planOf(state, { name: "made up", settings }, MONTHS);
    if (!plan.ok) throw new Error(plan.error);
    const block = drawBlock(plan.value, { seed: number, from: 0, to: DRAWS, sure: true });
    if (!block.ok) throw new Error(block.error);
    const { total } = summarise(plan.value, [block.value], { seed: number, sure: true });
    const projected = projectPlan(plan.value).types[0]!.heads;
    const chance = throws(number);
    const lives = Array.from({ length: LIVES }, () => liveOn(agents, MONTHS, chance));
    for (const step of [2, 5, 11, 17]) {
      const heads = lives.map((life) => life[step]!);
      const mean = heads.reduce((a, b) => a + b, 0) / LIVES;
      const variance = heads.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (LIVES - 1);
      const error = Math.sqrt(variance / LIVES);
      expect(Math.abs(mean - projected[step]!)).toBeLessThanOrEqual(4.5 * error + 1e-9);
      expect(Math.abs(total.mean[step]! - projected[step]!)).toBeLessThanOrEqual(
        4.5 * (total.spread[step]! / Math.sqrt(DRAWS)) + 1e-9
      );
      if (variance > 0.5) {
        const ratio = total.spread[step]! ** 2 / variance;
        expect(Math.abs(ratio - 1)).toBeLessThan(4.5 * Math.sqrt(2 / LIVES + 2 / DRAWS));
      }
    }
  }
);
