import { ok, type Result } from "../../units/result";
import { BINDS, callOf, formula, within, type Formula } from "../excel/formula";
import type { FunctionSpec, Operand } from "../function-spec";
import type { Type } from "../type";
import { oneUnit } from "./arithmetic";

const at = (operand: Operand, i: number): number => operand.data[i * operand.step] as number;

function alike(args: readonly Type[]): Result<Pick<Type, "kind" | "unit">, string> {
  if (args.every((arg) => arg.kind === "date")) return ok({ kind: "date", unit: {} });
  return oneUnit(args, "choosing between");
}

/** (a + b ± |a − b|) ÷ 2: the larger or smaller by arithmetic, which SUMPRODUCT takes as it is. */
function byArithmetic(args: readonly Formula[], sign: "+" | "-"): Formula {
  const [a, b] = args.map((arg) => within(arg, BINDS.multiply)) as [string, string];
  return formula(`(${a}+${b}${sign}ABS(${a}-${b}))/2`, BINDS.multiply);
}

export const extremes: readonly FunctionSpec[] = [
  {
    name: "min",
    usage: "min(a, b)",
    result: alike,
    apply: (args, out) => {
      const [a, b] = args as readonly [Operand, Operand];
      for (let i = 0; i < out.length; i++) out[i] = Math.min(at(a, i), at(b, i));
    },
    excel: (args, place) => (place === "cell" ? callOf("MIN", ...args) : byArithmetic(args, "-")),
    words: ([a, b]) => `the smaller of ${a} and ${b}`,
  },
  {
    name: "max",
    usage: "max(a, b)",
    result: alike,
    apply: (args, out) => {
      const [a, b] = args as readonly [Operand, Operand];
      for (let i = 0; i < out.length; i++) out[i] = Math.max(at(a, i), at(b, i));
    },
    excel: (args, place) => (place === "cell" ? callOf("MAX", ...args) : byArithmetic(args, "+")),
    words: ([a, b]) => `the larger of ${a} and ${b}`,
  },
];
