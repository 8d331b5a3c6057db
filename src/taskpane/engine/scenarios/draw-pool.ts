import { BASELINE, type Scenario } from "../../../scenarios/scenario";
import { USUAL_PRECISION, type Precision } from "../../../scenarios/simulate/simulate";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { byWords, withBaseline, type BaselineChances } from "./band-of";
import { DrawJob } from "./draw-job";
import type { Hand, HandAnswer, Spawn } from "./hand-messages";
import type { Band, Course, ScenarioAnswer } from "./outlook";

interface Drawer {
  readonly hand: Hand;
  busy: boolean;
  /** Milliseconds a draw took last. */
  perDraw: number | null;
}

type Told = Extract<ScenarioAnswer, { kind: "band" | "drawn" | "trouble" }>;

/**
 * Hands blocks of draws to drawing threads in order, and what they make to a thread that sums them up:
 * the first band soon, then one at each doubling. How many threads there are changes no number. What
 * belongs to an earlier question is thrown away when it comes back.
 */
export class DrawPool {
  readonly #drawers: Drawer[];
  readonly #gatherer: Hand;
  readonly #chances = new Map<string, BaselineChances>();
  #job: DrawJob | null = null;
  /** The band that waits for the baseline's chances. */
  #shown: Band | null = null;
  #asked = 0;
  /** Draws told of last. */
  #toldOf = 0;

  constructor(
    spawn: Spawn,
    count: number,
    readonly tell: (answer: Told) => void,
    readonly precision: Precision = USUAL_PRECISION
  ) {
    this.#gatherer = spawn("muster-sum", (answer) => {
      this.#summed(answer);
    });
    this.#drawers = Array.from({ length: count }, (_, i): Drawer => {
      const drawer: Drawer = {
        hand: spawn(`muster-draw-${i + 1}`, (answer) => {
          this.#drawn(drawer, answer);
        }),
        busy: false,
        perDraw: null,
      };
      return drawer;
    });
  }

  /** Another state: what is being drawn is dropped. */
  state(state: ProjectionState, courses: readonly Course[]): void {
    this.cancel();
    this.#chances.clear();
    for (const hand of [this.#gatherer, ...this.#drawers.map((drawer) => drawer.hand)])
      hand.post({ kind: "state", state, courses, precision: this.precision });
  }

  /** Draws a question; the one before is dropped. */
  draw(seq: number, scenario: Scenario, months: number, seed: number): void {
    this.#shown = null;
    const of = { id: ++this.#asked, seq, scenario, months, seed };
    this.#begin(new DrawJob(of, this.precision.most));
  }

  /** Stops: what comes back from now on is thrown away. */
  cancel(): void {
    this.#job = this.#shown = null;
  }

  end(): void {
    this.cancel();
    this.#gatherer.end();
    for (const { hand } of this.#drawers) hand.end();
  }

  #begin(job: DrawJob): void {
    this.#job = job;
    this.#toldOf = 0;
    for (const drawer of this.#drawers) this.#give(drawer);
  }

  #give(drawer: Drawer): void {
    if (drawer.busy || this.#job === null) return;
    const block = this.#job.take(drawer.perDraw);
    if (block === null) return;
    drawer.busy = true;
    drawer.hand.post({ kind: "draw", of: this.#job.of, ...block });
  }

  #drawn(drawer: Drawer, answer: HandAnswer): void {
    drawer.busy = false;
    if (answer.kind === "trouble") this.#failed(answer);
    if (answer.kind !== "block") return;
    const { block, took, id } = answer;
    drawer.perDraw = took / (block.to - block.from);
    const job = this.#job;
    this.#give(drawer);
    if (job === null || id !== job.of.id) return;
    this.#gatherer.post({ kind: "gather", of: job.of, block });
    const marks = job.back(block);
    if (this.#shown === null && job.draws >= GROWN * this.#toldOf) {
      this.#toldOf = job.draws;
      this.tell({ kind: "drawn", seq: job.of.seq, draws: job.draws });
    }
    const baseline = this.#chances.get(keyOf(job)) ?? null;
    for (const draws of marks) this.#gatherer.post({ kind: "sum-up", of: job.of, draws, baseline });
  }

  #summed(answer: HandAnswer): void {
    if (answer.kind === "trouble") this.#failed(answer);
    const job = this.#job;
    if (answer.kind !== "summed" || job === null || answer.id !== job.of.id) return;
    if (this.#shown !== null) this.#baselineKnown(job, answer.band);
    else {
      this.tell({ kind: "band", band: answer.band });
      if (answer.enough) this.#enough(job, answer.band);
    }
  }

  /** The question is drawn; the baseline is drawn as often, where its chances are not known yet. */
  #enough(job: DrawJob, band: Band): void {
    this.#job = null;
    const { scenario, seq, months, seed } = job.of;
    if (this.#chances.has(keyOf(job))) return;
    if (scenario.settings.length === 0) {
      this.#keep(job, byWords(band));
      this.tell({ kind: "band", band: withBaseline(band, byWords(band)) });
      return;
    }
    if (band.chances.length === 0) return;
    this.#shown = band;
    const of = { id: ++this.#asked, seq, scenario: BASELINE, months, seed };
    this.#begin(new DrawJob(of, this.precision.most, band.draws));
  }

  #baselineKnown(job: DrawJob, { chances }: Band): void {
    const known = byWords({ chances });
    this.#keep(job, known);
    if (this.#shown !== null) this.tell({ kind: "band", band: withBaseline(this.#shown, known) });
    this.cancel();
  }

  #keep(job: DrawJob, chances: BaselineChances): void {
    this.#chances.set(keyOf(job), chances);
  }

  #failed(answer: Extract<HandAnswer, { kind: "trouble" }>): void {
    this.cancel();
    this.tell(answer);
  }
}

/** So much more is worth telling. */
const GROWN = 1.1;

const keyOf = ({ of: { months, seed } }: DrawJob): string => `${months} ${seed}`;
