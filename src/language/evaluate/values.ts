import type { Workforce } from "../../workforce/workforce";
import type { Operand } from "../function-spec";
import type { Dimension, Term } from "../term";
import { edge, monthEndFrames, type Frame } from "./frame";
import { groupingBy, type Grouping } from "./grouping";
import { Known, type Frames } from "./known";
import { once } from "./once";
import { rateOn } from "../../workforce/rate-on";
import type { Totals } from "./totals";

/**
 * Single-valued terms from totals, all groups of a grouping at once. Everything must be prepared
 * before the totals are run, and only then asked for.
 */
export class Values {
  readonly #prepared = new Known<true>();
  readonly #known = new Known<Operand>();
  readonly #splits = new Map<Dimension, Values>();

  constructor(
    readonly grouping: Grouping,
    readonly totals: Totals,
    readonly workforce: Workforce,
    readonly frames: Frames
  ) {}

  /** Asks for the totals a term is made of. */
  prepare(term: Term, frame: Frame): void {
    this.#prepared.get(term, frame, () => {
      this.#ask(term, frame);
      return true;
    });
  }

  #ask(term: Term, frame: Frame): void {
    switch (term.node) {
      case "aggregate":
        this.totals.want(term, frame, this.grouping);
        break;
      case "measure":
        this.prepare(term.term, frame);
        break;
      case "defined":
        this.prepare(term.body, frame);
        break;
      case "call":
        for (const arg of term.args) this.prepare(arg, frame);
        break;
      case "monthEnds":
        for (const inner of monthEndFrames(frame, term.opening))
          this.prepare(term.term, this.frames.same(inner));
        break;
      case "groupsWith":
        this.#splitBy(term.by).prepare(term.term, frame);
        break;
      default:
    }
  }

  of(term: Term, frame: Frame): Operand {
    return this.#known.get(term, frame, () => this.#work(term, frame));
  }

  #work(term: Term, frame: Frame): Operand {
    switch (term.node) {
      case "number":
        return one(term.value);
      case "edge":
        return one(edge(frame, term.of, term.edge));
      case "assumption": {
        const value = this.workforce.assumptions.get(term.id)?.value;
        return one(typeof value === "number" ? value : Number.NaN);
      }
      case "rate": {
        const day = this.of(term.on, frame).data[0] ?? Number.NaN;
        return one(rateOn(this.workforce.rates, term.rate, day) ?? Number.NaN);
      }
      case "monthly":
        return this.of(term.line.term, frame);
      case "measure":
        return this.of(term.term, frame);
      case "defined":
        return this.of(term.body, frame);
      case "aggregate":
        return { data: this.totals.want(term, frame, this.grouping), step: 1 };
      case "call":
        return this.#call(term, frame);
      case "textIs":
        return one(this.#textIs(term));
      case "monthEnds":
        return this.#monthEnds(term, frame);
      case "groupsWith": {
        const split = this.#splitBy(term.by);
        const { data, step } = split.of(term.term, frame);
        const { groups } = split.grouping;
        return one(groups.filter((_, i) => data[i * step] === term.equals).length);
      }
      default:
        throw new Error(`${term.key} is not a single value`);
    }
  }

  /** The same totals, split by a dimension of people. */
  #splitBy(by: Dimension): Values {
    return once(this.#splits, by, () => {
      const grouping = groupingBy([by], this.workforce, ["people"]);
      return new Values(grouping, this.totals, this.workforce, this.frames);
    });
  }

  #call(term: Term & { node: "call" }, frame: Frame): Operand {
    const args = term.args.map((arg) => this.of(arg, frame));
    const single = args.every((arg) => arg.step === 0);
    const out = new Float64Array(single ? 1 : this.grouping.groups.length + 1);
    term.fn.apply(args, out);
    return { data: out, step: single ? 0 : 1 };
  }

  #textIs(term: Term & { node: "textIs" }): number {
    const [left, right] = [term.left, term.right].map((side) =>
      side.node === "text"
        ? side.value
        : side.node === "assumption"
          ? String(this.workforce.assumptions.get(side.id)?.value ?? "")
          : ""
    );
    return (left?.toLowerCase() === right?.toLowerCase()) === term.negated ? 0 : 1;
  }

  #monthEnds(term: Term & { node: "monthEnds" }, frame: Frame): Operand {
    const frames = monthEndFrames(frame, term.opening);
    const out = new Float64Array(this.grouping.groups.length + 1);
    for (const inner of frames) {
      const month = this.of(term.term, this.frames.same(inner));
      for (let i = 0; i < out.length; i++)
        out[i] = (out[i] as number) + (month.data[i * month.step] as number);
    }
    return { data: out.map((sum) => sum / frames.length), step: 1 };
  }
}

const one = (value: number): Operand => ({ data: Float64Array.of(value), step: 0 });
