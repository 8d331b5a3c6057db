import {
  bitsAt,
  scramble,
  streamKey,
  uniformAt,
  type StreamKey,
} from "../../statistics/counter-random";
import { steadyNormalQuantile } from "../../statistics/steady-normal-quantile";
import type { Plan, TypePlan } from "../plan/plan";
import { DueList } from "./due-list";
import { findLeavers, noLeavers, type Leavers } from "./find-leavers";
import { drawFactors, sureFactors } from "./rate-factors";
import { servicePaths, type ServicePaths } from "./service-paths";
import { STREAM } from "./streams";
import {
  cellHazards,
  fillSurvival,
  leavingStep,
  survivalTable,
  type CellHazards,
  type SurvivalTable,
} from "./survival-table";

const LISTED = 0x40000000;
const ADDED = 0x50000000;
const STARTED = 0x60000000;

/** One worker type, draw after draw. The arrays hold the last draw: one number a step. */
export class TypeSimulator {
  readonly exits: Int32Array;
  readonly joiners: Int32Array;
  readonly exitsFte: Float64Array;
  readonly joinersFte: Float64Array;
  readonly #factors = sureFactors();
  readonly #order: Int32Array;
  /** People in the order of their service; those of one service begin at `#begin[path]`. */
  readonly #begin: Int32Array;
  readonly #fte: Float64Array;
  readonly #paths: ServicePaths;
  readonly #openings: number;
  readonly #hazards: CellHazards;
  readonly #survival: SurvivalTable;
  readonly #due: DueList;
  readonly #leavers: Leavers;
  #fillKey: StreamKey = { first: 0, second: 0 };

  constructor(
    readonly plan: Plan,
    readonly type: TypePlan,
    readonly index: number,
    /** True where intakes are planned. */
    readonly fed: boolean
  ) {
    const steps = plan.months.length;
    const { tenure, fte } = type.state;
    this.#order = Int32Array.from(tenure.keys()).sort(
      (a, b) => (tenure[a] ?? 0) - (tenure[b] ?? 0) || a - b
    );
    const services = [...new Set(tenure)].sort((a, b) => a - b);
    this.#openings = services.length;
    this.#paths = servicePaths(plan, type, [
      ...services.map((months) => ({ tenure: months, from: 0 })),
      ...Array.from({ length: steps }, (_, step) => ({ tenure: 0, from: step + 1 })),
    ]);
    const sorted = Array.from(this.#order, (person) => tenure[person]);
    this.#begin = Int32Array.from([
      ...services.map((months) => sorted.indexOf(months)),
      tenure.length,
    ]);
    this.#fte = Float64Array.from(this.#order, (person) => fte[person] ?? 0);
    this.#hazards = cellHazards(plan, type, this.#paths.cells);
    this.#survival = survivalTable(this.#paths, steps);
    this.#due = new DueList(steps);
    this.#leavers = noLeavers(tenure.length, this.#paths);
    this.exits = new Int32Array(steps);
    this.joiners = new Int32Array(steps);
    this.exitsFte = new Float64Array(steps);
    this.joinersFte = new Float64Array(steps);
  }

  /** One draw. `starters` by step, for a type that cohorts fill; `whole` is the draw's rate of all types. */
  draw(
    seed: number,
    draw: number,
    sure: boolean,
    whole: number,
    starters: Int32Array | null
  ): void {
    this.exits.fill(0);
    this.joiners.fill(0);
    this.exitsFte.fill(0);
    this.joinersFte.fill(0);
    if (!sure) drawFactors(this.type.state.rates, this.index, whole, seed, draw, this.#factors);
    this.#fillKey = streamKey(seed, draw, STREAM.fillPart + this.index);
    fillSurvival(this.#survival, this.#hazards, this.#factors);
    const refilled = this.type.state.filledBy === "refill";
    const months = refilled ? this.#fillMonths(seed, draw, sure) : null;
    if (months !== null) this.#knownVacancies(months);
    this.#leave(seed, draw, months);
    this.#join(seed, draw, months, this.fed ? starters : null);
  }

  /** Who of those in post at the opening leaves, and when. */
  #leave(seed: number, draw: number, months: Float64Array | null): void {
    const key = streamKey(seed, draw, STREAM.people + this.index);
    findLeavers(this.#paths, this.#begin, this.#survival, key, this.#leavers);
    const { person, step, count } = this.#leavers;
    for (let i = 0; i < count; i++) {
      const at = step[i] as number;
      const fte = this.#fte[person[i] as number] as number;
      this.#exit(at, fte);
      if (months !== null) this.#vacate(at, person[i] as number, fte, months);
    }
  }

  #exit(step: number, fte: number): void {
    this.exits[step] = (this.exits[step] as number) + 1;
    this.exitsFte[step] = (this.exitsFte[step] as number) + fte;
  }

  /** Months to fill by step: where they are estimated rather than set, with the draw's error. */
  #fillMonths(seed: number, draw: number, sure: boolean): Float64Array {
    const { fillMonths, state } = this.type;
    if (sure) return fillMonths;
    const { months, standardError } = state.timeToFill;
    const z = steadyNormalQuantile(
      uniformAt(streamKey(seed, draw, STREAM.fillTime + this.index), 0)
    );
    return fillMonths.map((set) =>
      set === months ? Math.max(0, months + z * standardError) : set
    );
  }

  #knownVacancies(months: Float64Array): void {
    this.#due.clear();
    const { listed, added, state } = this.type;
    listed.forEach(({ step, fte }, i) => {
      this.#due.add(step, LISTED + i, fte);
    });
    added.forEach((posts, step) => {
      for (let post = 0; post < posts; post++)
        this.#vacate(step, ADDED + step * 10_000 + post, state.joinerFte, months);
    });
  }

  /** A post falls vacant in a step; its next holder comes as many months later as it takes to fill. */
  #vacate(step: number, chain: number, fte: number, months: Float64Array): void {
    const take = months[step] as number;
    const whole = Math.floor(take);
    const late = uniformAt(this.#fillKey, chain) < take - whole ? 1 : 0;
    const due = step + whole + late;
    const { startsIn } = this.type;
    if (due < startsIn.length) this.#due.add(startsIn[due] as number, chain, fte);
  }

  /** Who joins, step by step: starters of intakes, then refills that are due, but for posts deleted. */
  #join(
    seed: number,
    draw: number,
    months: Float64Array | null,
    starters: Int32Array | null
  ): void {
    let owed = 0;
    for (let step = 0; step < this.exits.length; step++) {
      owed += this.type.deleted[step] as number;
      if (starters !== null) {
        const stopped = Math.min(owed, starters[step] as number);
        owed -= stopped;
        this.#start(seed, draw, step, (starters[step] as number) - stopped, months);
      }
      if (months !== null) owed = this.#refill(seed, draw, step, owed, months);
    }
  }

  /** Starts that are due; who starts may leave again, and his post is filled again. Gives who is still owed. */
  #refill(seed: number, draw: number, step: number, owed: number, months: Float64Array): number {
    const key = streamKey(seed, draw, STREAM.refills + this.index);
    let left = owed;
    this.#due.take(step, (chain, fte) => {
      if (left > 0) {
        left--;
        return;
      }
      this.#count(step, 1, fte);
      const next = scramble(chain + 0x2545f491);
      const leaves = this.#leaving(step, bitsAt(key, next));
      if (leaves < 0) return;
      this.#exit(leaves, fte);
      this.#vacate(leaves, next, fte, months);
    });
    return left;
  }

  /** Starters of intakes, each with a chance number that stays his in every scenario. */
  #start(
    seed: number,
    draw: number,
    step: number,
    come: number,
    months: Float64Array | null
  ): void {
    if (come === 0) return;
    const { joinerFte } = this.type.state;
    this.#count(step, come, come * joinerFte);
    const key = streamKey(seed, draw, STREAM.starters + this.index * 1000 + step);
    for (let person = 0; person < come; person++) {
      const leaves = this.#leaving(step, bitsAt(key, person));
      if (leaves < 0) continue;
      this.#exit(leaves, joinerFte);
      if (months !== null)
        this.#vacate(leaves, STARTED + step * 10_000 + person, joinerFte, months);
    }
  }

  /** The step in which somebody who joins at the end of another leaves; -1: he is there at the end. */
  #leaving(step: number, bits: number): number {
    return leavingStep(this.#paths, this.#openings + step, this.#survival, bits);
  }

  #count(step: number, people: number, fte: number): void {
    this.joiners[step] = (this.joiners[step] as number) + people;
    this.joinersFte[step] = (this.joinersFte[step] as number) + fte;
  }
}
