import { REASONS } from "../../workforce/reasons";
import type { TextColumn } from "../../workforce/table";
import type { Workforce } from "../../workforce/workforce";
import type { RateName, Term } from "../term";
import { edge, monthFrames, type Frame } from "./frame";
import { Known, type Frames } from "./known";
import { operation } from "./operation";
import { Program, type Slot } from "./program";
import { rateOn } from "../../workforce/rate-on";

/** Builds row-level terms into the program of their table. */
export class Rows {
  readonly #known = new WeakMap<Program, Known<Slot>>();

  constructor(
    readonly workforce: Workforce,
    readonly frames: Frames
  ) {}

  program(table: Term["type"]["rows"] & string): Program {
    const program = new Program(this.workforce.tables.get(table)?.length ?? 0);
    this.#known.set(program, new Known());
    return program;
  }

  slot(term: Term, frame: Frame, program: Program): Slot {
    const known = this.#known.get(program);
    if (known === undefined) throw new Error("a program of other rows");
    return known.get(term, frame, () => this.#build(term, frame, program));
  }

  /** All rows of one term. */
  values(term: Term, frame: Frame): Float64Array {
    const table = term.type.rows;
    if (table === null) throw new Error(`${term.key} has one value, not one a row`);
    const program = this.program(table);
    const slot = this.slot(term, frame, program);
    const out = new Float64Array(program.length);
    program.use([slot], (first, count) => {
      if (slot.step === 1) out.set(slot.data, first);
      else out.fill(slot.data[0] ?? Number.NaN, first, first + count);
    });
    program.run();
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
          term.fn,
          term.args.map((arg) => this.slot(arg, frame, program))
        );
      case "textIs":
        return this.#textIs(term, program);
      case "reasonIs":
        return this.#reasonIs(term, program);
      case "step": {
        const args = term.args.map((arg) => this.values(arg, frame));
        return program.column(term.step.evaluate(args, program.length));
      }
      case "overMonths": {
        const plus = operation("+");
        return monthFrames(frame, term.over)
          .map((month) => this.slot(term.row, this.frames.same(month), program))
          .reduce((sum, month) => program.call(plus, [sum, month]));
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
    return rateOn(this.workforce.rates, rate, day) ?? Number.NaN;
  }

  #column(term: Term & { node: "column" }, program: Program): Slot {
    const column = this.workforce.tables.get(term.table)?.columns.get(term.name);
    if (column === undefined) return program.constant(Number.NaN);
    if (column.kind !== "number") throw new Error(`${term.key} is text`);
    const slot = program.column(column.data);
    return term.type.kind === "flag"
      ? program.call(operation("=="), [slot, program.constant(1)])
      : slot;
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
      : program.coded(term.key, left.codes, () => Float64Array.from(left.labels, same));
  }

  #reasonIs(term: Term & { node: "reasonIs" }, program: Program): Slot {
    const column = this.#text(term.reason);
    if (typeof column === "string") return program.constant(0);
    const flag = (label: string): number =>
      REASONS.find((known) => known.label === label)?.[term.what] === true ? 1 : 0;
    return program.coded(term.key, column.codes, () => Float64Array.from(column.labels, flag));
  }
}
