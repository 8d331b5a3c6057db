import { BASELINE, type Scenario } from "../../../scenarios/scenario";
import { USUAL_PRECISION, type Precision } from "../../../scenarios/simulate/simulate";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { byWords, withBaseline, type BaselineChances } from "./band-of";
import { DrawJob } from "./draw-job";
import { FinishedDraws } from "./finished-draws";
import type { Drawn, Hand, HandAnswer, Spawn } from "./hand-messages";
import { ListDraws, type DrawList } from "./list-draws";
import type { Band, Course, ScenarioAnswer } from "./outlook";

interface Drawer {
  readonly hand: Hand;
  busy: boolean;
  /** Milliseconds a draw took last. */
  perDraw: number | null;
}

type Told = Extract<
  ScenarioAnswer,
  { kind: "band" | "drawn" | "list-drawing" | "list-drawn" | "trouble" }
>;

type Question = Omit<Drawn, "id">;

/**
 * Hands blocks of draws to drawing threads in order, and what they make to a thread that sums them up:
 * the first band soon, then one at each doubling. How many threads there are changes no number. What
 * belongs to an earlier question is thrown away when it comes back. A list to be written goes first: the
 * question at hand is begun again after it.
 */
export class DrawPool {
  readonly #drawers: Drawer[];
  readonly #gatherer: Hand;
  readonly #chances = new Map<string, BaselineChances>();
  readonly #finished = new FinishedDraws();
  #job: DrawJob | null = null;
  /** The question that is drawn, or was last. */
  #question: Question | null = null;
  /** The list that is drawn. */
  #list: ListDraws | null = null;
  /** True while the job is of the list. */
  #ofList = false;
  /** The question that waits until the list is drawn. */
  #waiting: Question | null = null;
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
    this.#drop();
    this.#list = this.#waiting = null;
    this.#chances.clear();
    this.#finished.clear();
    for (const hand of [this.#gatherer, ...this.#drawers.map((drawer) => drawer.hand)])
      hand.post({ kind: "state", state, courses, precision: this.precision });
  }

  /** Draws a question; the one before is dropped. */
  draw(seq: number, scenario: Scenario, months: number, seed: number): void {
    this.#waiting = { seq, scenario, months, seed };
    if (!this.#ofList) this.#turn();
  }

  /** Stops: what comes back from now on is thrown away. */
  cancel(): void {
    this.#waiting = null;
    if (!this.#ofList) this.#turn();
  }

  /** Draws a list to the usual precision, the question at hand after it; the list before is dropped. */
  drawList(list: DrawList): void {
    this.#list = new ListDraws(list, this.#finished);
    if (this.#job !== null && !this.#ofList) this.#waiting ??= this.#question;
    this.#turn();
  }

  cancelList(): void {
    this.#list = null;
    if (this.#ofList) this.#turn();
  }

  end(): void {
    this.#drop();
    this.#gatherer.end();
    for (const { hand } of this.#drawers) hand.end();
  }

  #drop(): void {
    this.#job = this.#shown = null;
    this.#ofList = false;
  }

  /** What is drawn next, in the place of what is being drawn. */
  #turn(): void {
    this.#drop();
    const list = this.#list;
    const scenario = list?.next() ?? null;
    if (list !== null && scenario !== null) {
      const { months, seed } = list.list;
      this.#ofList = true;
      this.#begin({ seq: 0, scenario, months, seed }, null);
      return;
    }
    this.#list = null;
    if (list !== null) this.tell({ kind: "list-drawn", simulations: list.drawn });
    const question = this.#waiting;
    this.#waiting = null;
    if (question === null) return;
    this.#question = question;
    this.#begin(question, null);
  }

  #begin(question: Question, only: number | null): void {
    this.#job = new DrawJob({ ...question, id: ++this.#asked }, this.precision.most, only);
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
      this.#tellOf(job);
    }
    const baseline = this.#chances.get(keyOf(job)) ?? null;
    for (const draws of marks) this.#gatherer.post({ kind: "sum-up", of: job.of, draws, baseline });
  }

  #summed(answer: HandAnswer): void {
    if (answer.kind === "trouble") this.#failed(answer);
    const job = this.#job;
    if (answer.kind !== "summed" || job === null || answer.id !== job.of.id) return;
    if (answer.enough !== null && job.only === null) this.#finished.keep(answer.enough);
    if (this.#ofList) {
      if (answer.enough !== null) this.#turn();
    } else if (this.#shown !== null) this.#baselineKnown(job, answer.band);
    else {
      this.tell({ kind: "band", band: answer.band });
      if (answer.enough !== null) this.#enough(job, answer.band);
    }
  }

  #tellOf({ draws, of }: DrawJob): void {
    if (!this.#ofList || this.#list === null) this.tell({ kind: "drawn", seq: of.seq, draws });
    else {
      const { drawn, list } = this.#list;
      this.tell({ kind: "list-drawing", done: drawn.length, all: list.scenarios.length, draws });
    }
  }

  /** The question is drawn; the baseline is drawn as often, where its chances are not known yet. */
  #enough(job: DrawJob, band: Band): void {
    const { scenario, seq, months, seed } = job.of;
    const known = this.#chances.has(keyOf(job));
    if (!known && scenario.settings.length === 0) {
      this.#keep(job, byWords(band));
      this.tell({ kind: "band", band: withBaseline(band, byWords(band)) });
    }
    if (known || scenario.settings.length === 0 || band.chances.length === 0) {
      this.#turn();
      return;
    }
    this.#shown = band;
    this.#begin({ seq, scenario: BASELINE, months, seed }, band.draws);
  }

  #baselineKnown(job: DrawJob, { chances }: Band): void {
    const known = byWords({ chances });
    this.#keep(job, known);
    if (this.#shown !== null) this.tell({ kind: "band", band: withBaseline(this.#shown, known) });
    this.#turn();
  }

  #keep(job: DrawJob, chances: BaselineChances): void {
    this.#chances.set(keyOf(job), chances);
  }

  #failed(answer: Extract<HandAnswer, { kind: "trouble" }>): void {
    this.#drop();
    this.#list = this.#waiting = null;
    this.tell(answer);
  }
}

/** So much more is worth telling. */
const GROWN = 1.1;

const keyOf = ({ of: { months, seed } }: DrawJob): string => `${months} ${seed}`;
