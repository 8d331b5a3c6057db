import { err, ok, type Result } from "../../units/result";
import { sameUnit } from "../../units/unit";
import { BINDS, callOf, formula, within, type Formula } from "../excel/formula";
import type { FunctionSpec, Operand } from "../function-spec";
import type { Type } from "../type";

const flags = (args: readonly Type[]): Result<Pick<Type, "kind" | "unit">, string> =>
  args.every((arg) => arg.kind === "flag")
    ? ok({ kind: "flag", unit: {} })
    : err("and, or and not join conditions, such as people.fte > 0");

function chosen(args: readonly Type[]): Result<Pick<Type, "kind" | "unit">, string> {
  const [test, yes, no] = args as readonly [Type, Type, Type];
  if (test.kind !== "flag") return err("if needs a condition first");
  const bare = (type: Type): boolean => Object.keys(type.unit).length === 0;
  if (yes.kind !== no.kind) return err(`if gives a ${yes.kind} one way and a ${no.kind} the other`);
  if (!bare(yes) && !bare(no) && !sameUnit(yes.unit, no.unit))
    return err("if must give the same unit both ways");
  return ok({ kind: yes.kind, unit: bare(yes) ? no.unit : yes.unit });
}

const at = (operand: Operand, i: number): number => operand.data[i * operand.step] as number;
const bracketed = (piece: Formula): string => within(piece, BINDS.atom);

/**
 * A flag that is not known (NaN) settles nothing by itself: no and unknown is no, yes or unknown is
 * yes, anything else with an unknown stays unknown, and what is counted by it is withheld.
 */
export const logic: readonly FunctionSpec[] = [
  {
    name: "and",
    usage: "a and b",
    result: flags,
    apply: (args, out) => {
      const [a, b] = args as readonly [Operand, Operand];
      for (let i = 0; i < out.length; i++) {
        const left = at(a, i);
        const right = at(b, i);
        out[i] = left === 0 || right === 0 ? 0 : left * right;
      }
    },
    excel: (args, place) =>
      place === "cell"
        ? callOf("AND", ...args)
        : formula(args.map(bracketed).join("*"), BINDS.multiply),
    words: ([a, b]) => `${a} and ${b}`,
  },
  {
    name: "or",
    usage: "a or b",
    result: flags,
    apply: (args, out) => {
      const [a, b] = args as readonly [Operand, Operand];
      for (let i = 0; i < out.length; i++) {
        const left = at(a, i);
        const right = at(b, i);
        out[i] = left === 1 || right === 1 ? 1 : Math.max(left, right);
      }
    },
    excel: (args, place) =>
      place === "cell"
        ? callOf("OR", ...args)
        : formula(`${args.map(bracketed).join("+")}>0`, BINDS.compare),
    words: ([a, b]) => `${a} or ${b}`,
  },
  {
    name: "not",
    usage: "not a",
    result: flags,
    apply: ([a], out) => {
      if (a === undefined) return;
      for (let i = 0; i < out.length; i++) out[i] = 1 - at(a, i);
    },
    excel: (args, place) =>
      place === "cell"
        ? callOf("NOT", ...args)
        : formula(`1-${args.map(bracketed).join("")}`, BINDS.add),
    words: ([a]) => `not ${a}`,
  },
  {
    name: "if",
    usage: "if(condition, then, otherwise)",
    result: chosen,
    apply: (args, out) => {
      const [test, yes, no] = args as readonly [Operand, Operand, Operand];
      for (let i = 0; i < out.length; i++) out[i] = at(test, i) === 1 ? at(yes, i) : at(no, i);
    },
    excel: (args, place) => {
      if (place === "cell") return callOf("IF", ...args);
      const [test, yes, no] = args as readonly [Formula, Formula, Formula];
      const c = bracketed(test);
      return formula(`${c}*${bracketed(yes)}+(1-${c})*${bracketed(no)}`, BINDS.add);
    },
    words: ([test, yes, no]) => `${yes} where ${test}, otherwise ${no}`,
  },
];
