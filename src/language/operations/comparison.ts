import { err, ok, type Result } from "../../units/result";
import { BINDS, formula, within, type Formula } from "../excel/formula";
import type { FunctionSpec, Operand } from "../function-spec";
import type { Type } from "../type";
import { oneUnit } from "./arithmetic";

function comparable(args: readonly Type[]): Result<Pick<Type, "kind" | "unit">, string> {
  const [a, b] = args as readonly [Type, Type];
  const dates = [a, b].filter((arg) => arg.kind === "date").length;
  if (dates === 1) return err(`a date can only be compared with a date, not with a ${other(a, b)}`);
  if (dates === 0) {
    if (a.kind === "flag" || b.kind === "flag")
      return err("yes-or-no columns need no comparison: write the name, or not in front of it");
    const unit = oneUnit(args, "comparing");
    if (!unit.ok) return unit;
  }
  return ok({ kind: "flag", unit: {} });
}

const other = (a: Type, b: Type): string => (a.kind === "date" ? b.kind : a.kind);

type Loop = (a: Operand, b: Operand, out: Float64Array) => void;
const at = (operand: Operand, i: number): number => operand.data[i * operand.step] as number;

// One loop each: a shared loop that calls a comparison is several times slower over long columns.
const loops: Readonly<Record<string, Loop>> = {
  "==": (a, b, out) => {
    for (let i = 0; i < out.length; i++) out[i] = at(a, i) === at(b, i) ? 1 : 0;
  },
  "!=": (a, b, out) => {
    for (let i = 0; i < out.length; i++) out[i] = at(a, i) !== at(b, i) ? 1 : 0;
  },
  "<": (a, b, out) => {
    for (let i = 0; i < out.length; i++) out[i] = at(a, i) < at(b, i) ? 1 : 0;
  },
  "<=": (a, b, out) => {
    for (let i = 0; i < out.length; i++) out[i] = at(a, i) <= at(b, i) ? 1 : 0;
  },
  ">": (a, b, out) => {
    for (let i = 0; i < out.length; i++) out[i] = at(a, i) > at(b, i) ? 1 : 0;
  },
  ">=": (a, b, out) => {
    for (let i = 0; i < out.length; i++) out[i] = at(a, i) >= at(b, i) ? 1 : 0;
  },
};

const SAID: Readonly<Record<string, string>> = {
  "==": "is",
  "!=": "is not",
  "<": "is below",
  "<=": "is at most",
  ">": "is above",
  ">=": "is at least",
};

/** Excel's signs, which differ from ours for two. */
export const EXCEL_SIGN: Readonly<Record<string, string>> = {
  "==": "=",
  "!=": "<>",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
};

export const comparison: readonly FunctionSpec[] = Object.entries(loops).map(([name, loop]) => ({
  name,
  usage: `a ${name} b`,
  result: comparable,
  apply: (args, out) => {
    const [a, b] = args as readonly [Operand, Operand];
    loop(a, b, out);
  },
  excel: (args) => {
    const [a, b] = args as readonly [Formula, Formula];
    const sign = EXCEL_SIGN[name] ?? name;
    return formula(`${within(a, BINDS.join)}${sign}${within(b, BINDS.join)}`, BINDS.compare);
  },
  words: ([a, b]) => `${a} ${SAID[name] ?? name} ${b}`,
}));
