import { monthsOf } from "../../units/month";
import type { Workforce } from "../../workforce/workforce";
import type { Operand } from "../function-spec";
import type { Term } from "../term";
import { edge, frameKey, monthPeriod, type Frame } from "./frame";
import { groupingBy, type Grouping } from "./grouping";
import { rateOn } from "./rate-on";
import { Rows } from "./rows";
import { totals, type Totals, type Wanted } from "./totals";

export interface Request {
  readonly term: Term;
  readonly frame: Frame;
}

/**
 * Works out single-valued terms over the tables, each for every group and, last, for the whole: the
 * arrays have one number more than the grouping has groups. Each table is passed over once for all
 * requests together. NaN where a value needed is missing.
 */
export function evaluate(
  requests: readonly Request[],
  grouping: Grouping,
  workforce: Workforce
): Float64Array[] {
  const wanted: Wanted[] = [];
  for (const { term, frame } of requests) collect(term, frame, wanted);
  const results = totals(wanted, grouping, new Rows(workforce));
  const values = new Values(grouping, results, workforce);
  return requests.map(({ term, frame }) => spread(values.of(term, frame), grouping));
}

/** All rows of a row-level term. */
export const evaluateRows = (term: Term, frame: Frame, workforce: Workforce): Float64Array =>
  new Rows(workforce).values(term, frame);

/** The aggregates a single-valued term is made of. */
function collect(term: Term, frame: Frame, into: Wanted[]): void {
  switch (term.node) {
    case "aggregate":
      into.push({ term, frame });
      break;
    case "measure":
      collect(term.term, frame, into);
      break;
    case "defined":
      collect(term.body, frame, into);
      break;
    case "call":
      for (const arg of term.args) collect(arg, frame, into);
      break;
    case "monthEnds":
      for (const inner of monthEndFrames(frame, term.opening)) collect(term.term, inner, into);
      break;
    default:
  }
}

/** Month by month frames whose closing days are the month-ends of the period. */
export function monthEndFrames(frame: Frame, opening: boolean): Frame[] {
  const { from, to } = frame.period;
  const first = opening ? from - 1 : from;
  return monthsOf({ from: first, to })
    .map(monthPeriod)
    .filter((month) => month.to >= first && month.to <= to)
    .map((period) => ({ ...frame, period }));
}

function spread(operand: Operand, grouping: Grouping): Float64Array {
  if (operand.step === 1) return operand.data;
  return new Float64Array(grouping.groups.length + 1).fill(operand.data[0] ?? Number.NaN);
}

/** Single-valued terms from the totals, all groups at once. */
class Values {
  readonly #known = new Map<string, Operand>();

  constructor(
    readonly grouping: Grouping,
    readonly totals: Totals,
    readonly workforce: Workforce
  ) {}

  of(term: Term, frame: Frame): Operand {
    const key = frameKey(term, frame);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = this.#work(term, frame);
    this.#known.set(key, made);
    return made;
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
        return one(rateOn(this.workforce.rates, term.rate, day)?.value ?? Number.NaN);
      }
      case "monthly":
        return this.of(term.line.term, frame);
      case "measure":
        return this.of(term.term, frame);
      case "defined":
        return this.of(term.body, frame);
      case "aggregate": {
        const data = this.totals.get(frameKey(term, frame));
        if (data === undefined) throw new Error(`${term.key} was not totalled`);
        return { data, step: 1 };
      }
      case "call":
        return this.#call(term, frame);
      case "textIs":
        return one(this.#textIs(term));
      case "monthEnds":
        return this.#monthEnds(term, frame);
      case "groupsWith": {
        const by = groupingBy([term.by], this.workforce, ["people"]);
        const [values] = evaluate([{ term: term.term, frame }], by, this.workforce);
        return one(by.groups.filter((_, i) => values?.[i] === term.equals).length);
      }
      default:
        throw new Error(`${term.key} is not a single value`);
    }
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
      const month = this.of(term.term, inner);
      for (let i = 0; i < out.length; i++)
        out[i] = (out[i] as number) + (month.data[i * month.step] as number);
    }
    return { data: out.map((sum) => sum / frames.length), step: 1 };
  }
}

const one = (value: number): Operand => ({ data: Float64Array.of(value), step: 0 });
