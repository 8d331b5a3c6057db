import { REASONS } from "../../workforce/reasons";
import type { TextColumn } from "../../workforce/table";
import type { Workforce } from "../../workforce/workforce";
import { FUNCTIONS } from "../operations";
import type { RateName, ReasonFlag, Term } from "../term";
import { edge, frameKey, monthFrames, type Frame } from "./frame";
import { Program, type Slot } from "./program";
import { rateOn } from "./rate-on";

/** Builds row-level terms into the program of their table. */
export class Rows {
  constructor(readonly workforce: Workforce) {}

  program(table: Term["type"]["rows"] & string): Program {
    return new Program(this.workforce.tables.get(table)?.length ?? 0);
  }

  slot(term: Term, frame: Frame, program: Program): Slot {
    return program.slot(frameKey(term, frame), () => this.#build(term, frame, program));
  }

  /** All rows of one term. */
  values(term: Term, frame: Frame): Float64Array {
    const table = term.type.rows;
    if (table === null) throw new Error(`${term.key} has one value, not one a row`);
    const program = this.program(table);
    const slot = this.slot(term, frame, program);
    const out = new Float64Array(program.length);
    program.run((first, count) => {
      if (slot.step === 1) out.set(slot.data.subarray(0, count), first);
      else out.fill(slot.data[0] ?? Number.NaN, first, first + count);
    });
    return out;
  }

  #build(term: Term, frame: Frame, program: Program): Slot {
    switch (term.node) {
      case "number":
        return program.constant(term.value);
      case "edge":
        return program.constant(edge(frame, term.of, term.edge));
      case "assumption":
        return program.constant(this.#assumption(term));
      case "rate":
        return program.constant(this.#rate(term.rate, term.on, frame, program));
      case "column":
        return this.#column(term, program);
      case "line":
        return this.slot(term.line.term, frame, program);
      case "monthly":
        return this.slot(term.line.term, frame, program);
      case "defined":
        return this.slot(term.body, frame, program);
      case "call":
        return program.call(
          term.fn.apply,
          term.args.map((arg) => this.slot(arg, frame, program))
        );
      case "textIs":
        return this.#textIs(term, program);
      case "reasonIs":
        return this.#reasonIs(term.reason, term.what, program);
      case "step": {
        const args = term.args.map((arg) => this.values(arg, frame));
        return program.column(term.step.evaluate(args, program.length));
      }
      case "overMonths": {
        const months = monthFrames(frame, term.over);
        const plus = FUNCTIONS.get("+");
        if (plus === undefined) throw new Error("the language has no +");
        return months
          .map((month) => this.slot(term.row, month, program))
          .reduce((sum, month) => program.call(plus.apply, [sum, month]));
      }
      default:
        throw new Error(`${term.key} is not a value a row`);
    }
  }

  #assumption(term: Term & { node: "assumption" }): number {
    const value = this.workforce.assumptions.get(term.id)?.value;
    return typeof value === "number" ? value : Number.NaN;
  }

  #rate(rate: RateName, on: Term, frame: Frame, program: Program): number {
    const day = this.slot(on, frame, program).data[0] ?? Number.NaN;
    return rateOn(this.workforce.rates, rate, day)?.value ?? Number.NaN;
  }

  #column(term: Term & { node: "column" }, program: Program): Slot {
    const column = this.workforce.tables.get(term.table)?.columns.get(term.name);
    if (column === undefined) return program.constant(Number.NaN);
    if (column.kind !== "number") throw new Error(`${term.key} is text`);
    return program.column(term.type.kind === "flag" ? yesOrNo(column.data) : column.data);
  }

  #text(term: Term): TextColumn | string {
    if (term.node === "text") return term.value;
    if (term.node === "assumption")
      return String(this.workforce.assumptions.get(term.id)?.value ?? "");
    if (term.node !== "column") throw new Error(`${term.key} is not text`);
    const column = this.workforce.tables.get(term.table)?.columns.get(term.name);
    return column?.kind === "text" ? column : "";
  }

  #textIs(term: Term & { node: "textIs" }, program: Program): Slot {
    const left = this.#text(term.left);
    const right = this.#text(term.right);
    if (typeof right !== "string") throw new Error(`${term.key} compares two columns`);
    const same = (label: string): number =>
      (label.toLowerCase() === right.toLowerCase()) === term.negated ? 0 : 1;
    return typeof left === "string"
      ? program.constant(same(left))
      : program.coded(left.codes, Float64Array.from(left.labels, same));
  }

  #reasonIs(reason: Term, what: ReasonFlag, program: Program): Slot {
    const column = this.#text(reason);
    if (typeof column === "string") return program.constant(0);
    const flag = (label: string): number =>
      REASONS.find((known) => known.label === label)?.[what] === true ? 1 : 0;
    return program.coded(column.codes, Float64Array.from(column.labels, flag));
  }
}

/** What is not known to be so is no, in every condition. */
const yesOrNo = (flags: Float64Array): Float64Array =>
  flags.some(Number.isNaN) ? flags.map((flag) => (flag === 1 ? 1 : 0)) : flags;
