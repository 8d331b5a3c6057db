import { chanceBits, scramble, streamKey, type StreamKey } from "../../statistics/counter-random";
import type { Plan, TypePlan } from "../plan/plan";
import { cellHazards, drawnHazards, type CellHazards } from "./cell-hazards";
import { DueList } from "./due-list";
import { FillTimes } from "./fill-times";
import { findLeavers, noLeavers, type Leavers } from "./find-leavers";
import { waiting } from "./leaving-time";
import { fillCourses, pathCourses, stepOfLeaving, type PathCourses } from "./path-courses";
import { drawFactors, sureFactors } from "./rate-factors";
import { sameCourse, servicePaths } from "./service-paths";
import { STREAM } from "./streams";

const LISTED = 0x40000000;
const ADDED = 0x50000000;
const STARTED = 0x60000000;

/** One worker type, draw after draw. The arrays hold the last draw: one number a step. */
export class TypeSimulator {
  readonly exits: Int32Array;
  readonly joiners: Int32Array;
  readonly exitsFte: Float64Array;
  readonly joinersFte: Float64Array;
  readonly openingFte: number;
  readonly #factors = sureFactors();
  /** Of people in the order of their service: FTE and path. */
  readonly #fte: Float64Array;
  readonly #pathOf: Int32Array;
  /** The first path of joiners, that of those who come at the end of step 0. */
  readonly #joinersPath: number;
  readonly #hazards: CellHazards;
  readonly #courses: PathCourses;
  readonly #refilled: boolean;
  readonly #fill: FillTimes;
  readonly #due: DueList;
  readonly #leavers: Leavers;

  constructor(
    readonly plan: Plan,
    readonly type: TypePlan,
    readonly index: number
  ) {
    const steps = plan.months.length;
    const { tenure, fte } = type.state;
    this.openingFte = fte.reduce((sum, each) => sum + each, 0);
    const order = Int32Array.from(tenure.keys()).sort(
      (a, b) => (tenure[a] ?? 0) - (tenure[b] ?? 0) || a - b
    );
    const services = Array.from(order, (person) => sameCourse(tenure[person] ?? 0, steps));
    const openings = [...new Set(services)];
    const pathAt = new Map(openings.map((service, path) => [service, path]));
    this.#joinersPath = openings.length;
    const paths = servicePaths(plan, type, [
      ...openings.map((service) => ({ tenure: service, from: 0 })),
      ...Array.from({ length: steps }, (_, step) => ({ tenure: 0, from: step + 1 })),
    ]);
    this.#pathOf = Int32Array.from(services, (service) => pathAt.get(service) ?? 0);
    this.#fte = Float64Array.from(order, (person) => fte[person] ?? 0);
    this.#hazards = cellHazards(plan, type, paths.cells);
    this.#courses = pathCourses(paths);
    this.#refilled = type.state.filledBy === "refill";
    this.#fill = new FillTimes(type, index);
    this.#due = new DueList(steps);
    this.#leavers = noLeavers(tenure.length);
    this.exits = new Int32Array(steps);
    this.joiners = new Int32Array(steps);
    this.exitsFte = new Float64Array(steps);
    this.joinersFte = new Float64Array(steps);
  }

  /** One draw. `starters` by step, where intakes are planned; `whole` is the draw's rate of all types. */
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
    drawnHazards(this.#hazards, this.#factors, this.#courses.hazard);
    fillCourses(this.#courses);
    if (this.#refilled) {
      this.#fill.draw(seed, draw, sure);
      this.#knownVacancies();
    }
    this.#leave(streamKey(seed, draw, STREAM.people + this.index));
    const refills = streamKey(seed, draw, STREAM.refills + this.index);
    let owed = 0;
    for (let step = 0; step < this.exits.length; step++) {
      owed += this.type.deleted[step] as number;
      if (starters !== null) {
        const planned = starters[step] as number;
        const stopped = Math.min(owed, planned);
        owed -= stopped;
        this.#start(seed, draw, step, planned - stopped);
      }
      if (this.#refilled) owed = this.#refill(step, owed, refills);
    }
  }

  /** Who of those in post at the opening leaves, and when. */
  #leave(key: StreamKey): void {
    findLeavers(this.#pathOf, this.#courses, key, this.#leavers);
    const { person: people, step, count } = this.#leavers;
    for (let i = 0; i < count; i++) {
      const person = people[i] as number;
      this.#exit(step[i] as number, person, this.#fte[person] as number);
    }
  }

  #knownVacancies(): void {
    const { listed, added, state } = this.type;
    this.#due.clear();
    listed.forEach(({ step, fte }, i) => {
      this.#due.add(step, LISTED + i, fte);
    });
    for (let step = 0; step < added.length; step++)
      for (let post = 0; post < (added[step] as number); post++)
        this.#vacate(step, ADDED + step * 10_000 + post, state.joinerFte);
  }

  /** Somebody leaves; where posts are filled again, his falls vacant. */
  #exit(step: number, chain: number, fte: number): void {
    this.exits[step] = (this.exits[step] as number) + 1;
    this.exitsFte[step] = (this.exitsFte[step] as number) + fte;
    if (this.#refilled) this.#vacate(step, chain, fte);
  }

  #vacate(step: number, chain: number, fte: number): void {
    const start = this.#fill.startAfter(step, chain);
    if (start >= 0) this.#due.add(start, chain, fte);
  }

  /** Starts that are due; who starts may leave again, and his post is filled again. Gives who is still owed. */
  #refill(step: number, owed: number, key: StreamKey): number {
    const due = this.#due;
    let left = owed;
    for (let at = due.last(step); at >= 0; at = due.previous(at)) {
      if (left > 0) {
        left--;
        continue;
      }
      const fte = due.fte(at);
      this.#count(step, 1, fte);
      const chain = scramble(due.chain(at) + 0x2545f491);
      const leaves = this.#leaving(step, chanceBits(key, chain));
      if (leaves >= 0) this.#exit(leaves, chain, fte);
    }
    return left;
  }

  /** Starters of intakes, each with a chance number that stays his in every scenario. */
  #start(seed: number, draw: number, step: number, come: number): void {
    if (come === 0) return;
    const { joinerFte } = this.type.state;
    this.#count(step, come, come * joinerFte);
    const key = streamKey(seed, draw, STREAM.starters + this.index * 1000 + step);
    for (let person = 0; person < come; person++) {
      const leaves = this.#leaving(step, chanceBits(key, person));
      if (leaves >= 0) this.#exit(leaves, STARTED + step * 10_000 + person, joinerFte);
    }
  }

  /** The step in which somebody who joins at the end of another leaves; -1: he is there at the end. */
  #leaving(step: number, bits: number): number {
    return stepOfLeaving(this.#courses, this.#joinersPath + step, waiting(bits));
  }

  #count(step: number, people: number, fte: number): void {
    this.joiners[step] = (this.joiners[step] as number) + people;
    this.joinersFte[step] = (this.joinersFte[step] as number) + fte;
  }
}
