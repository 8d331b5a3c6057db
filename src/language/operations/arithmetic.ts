import { err, ok, type Result } from "../../units/result";
import { perUnit, sameUnit, timesUnit, unitWords } from "../../units/unit";
import { BINDS, callOf, formula, within } from "../excel/formula";
import type { FunctionSpec, Operand } from "../function-spec";
import type { Type } from "../type";

type Given = Pick<Type, "kind" | "unit">;
type Two = readonly [Operand, Operand];

/** Adding, taking away and comparing need one unit; a bare number takes the other side's. */
export function oneUnit(args: readonly Type[], doing: string): Result<Given, string> {
  const named = args.find((arg) => Object.keys(arg.unit).length > 0) ?? args[0];
  if (named === undefined) return err(`${doing} nothing`);
  const odd = args.find((arg) => arg.kind !== "number");
  if (odd !== undefined) return err(`${doing} needs numbers, and this is a ${odd.kind}`);
  for (const arg of args) {
    if (Object.keys(arg.unit).length > 0 && !sameUnit(arg.unit, named.unit))
      return err(
        `${doing} ${unitWords(named.unit)} and ${unitWords(arg.unit)}: they are different things`
      );
  }
  return ok({ kind: "number", unit: named.unit });
}

/** People over FTE, or FTE over people, is the mistake that a rate must never print. */
function mixesPeopleAndFte([above, below]: readonly Type[]): boolean {
  const has = (type: Type | undefined, one: "head" | "fte"): boolean =>
    ((type?.unit ?? {})[one] ?? 0) > 0;
  return (has(above, "fte") && has(below, "head")) || (has(above, "head") && has(below, "fte"));
}

function plus(args: readonly Type[]): Result<Given, string> {
  const date = args.find((arg) => arg.kind === "date");
  const other = args.find((arg) => arg !== date);
  if (date === undefined) return oneUnit(args, "adding");
  if (other?.kind === "number" && (isPlain(other) || sameUnit(other.unit, { day: 1 })))
    return ok({ kind: "date", unit: {} });
  return err("only days can be added to a date");
}

function minus(args: readonly Type[]): Result<Given, string> {
  const [left, right] = args;
  if (left?.kind !== "date") return oneUnit(args, "taking");
  if (right?.kind === "date") return ok({ kind: "number", unit: { day: 1 } });
  if (right?.kind === "number" && (isPlain(right) || sameUnit(right.unit, { day: 1 })))
    return ok({ kind: "date", unit: {} });
  return err("only days or a date can be taken from a date");
}

const isPlain = (type: Type): boolean => Object.keys(type.unit).length === 0;

function bothNumbers(args: readonly Type[], doing: string): Result<null, string> {
  const odd = args.find((arg) => arg.kind !== "number");
  return odd === undefined ? ok(null) : err(`${doing} needs numbers, and this is a ${odd.kind}`);
}

const two = (args: readonly Operand[]): Two => args as unknown as Two;
const at = (operand: Operand, i: number): number => operand.data[i * operand.step] as number;

export const arithmetic: readonly FunctionSpec[] = [
  {
    name: "+",
    usage: "a + b",
    result: plus,
    apply: (args, out) => {
      const [a, b] = two(args);
      for (let i = 0; i < out.length; i++) out[i] = at(a, i) + at(b, i);
    },
    excel: ([a, b]) => formula(joined(a, "+", b, BINDS.add, BINDS.add), BINDS.add),
    words: ([a, b]) => `${a} plus ${b}`,
  },
  {
    name: "-",
    usage: "a - b",
    result: minus,
    apply: (args, out) => {
      const [a, b] = two(args);
      for (let i = 0; i < out.length; i++) out[i] = at(a, i) - at(b, i);
    },
    excel: ([a, b]) => formula(joined(a, "-", b, BINDS.add, BINDS.multiply), BINDS.add),
    words: ([a, b]) => `${a} less ${b}`,
  },
  {
    name: "negate",
    usage: "-a",
    result: (args) => oneUnit(args, "negating"),
    apply: ([a], out) => {
      if (a === undefined) return;
      for (let i = 0; i < out.length; i++) out[i] = -at(a, i);
    },
    excel: ([a]) => formula(`-${a === undefined ? "" : within(a, BINDS.atom)}`, BINDS.negate),
    words: ([a]) => `minus ${a}`,
  },
  {
    name: "*",
    usage: "a * b",
    result: (args) => {
      const numbers = bothNumbers(args, "multiplying");
      if (!numbers.ok) return numbers;
      const [a, b] = args as readonly [Type, Type];
      return ok({ kind: "number", unit: timesUnit(a.unit, b.unit) });
    },
    apply: (args, out) => {
      const [a, b] = two(args);
      for (let i = 0; i < out.length; i++) out[i] = at(a, i) * at(b, i);
    },
    excel: ([a, b]) => formula(joined(a, "*", b, BINDS.multiply, BINDS.multiply), BINDS.multiply),
    words: ([a, b]) => `${a} × ${b}`,
  },
  {
    name: "/",
    usage: "a / b",
    result: (args) => {
      const numbers = bothNumbers(args, "dividing");
      if (!numbers.ok) return numbers;
      const [a, b] = args as readonly [Type, Type];
      if (mixesPeopleAndFte(args))
        return err(
          `${unitWords(a.unit)} over ${unitWords(b.unit)}: headcount and FTE are different populations; use one of them above and below`
        );
      return ok({ kind: "number", unit: perUnit(a.unit, b.unit) });
    },
    apply: (args, out) => {
      const [a, b] = two(args);
      for (let i = 0; i < out.length; i++) out[i] = at(a, i) / at(b, i);
    },
    excel: ([a, b]) => formula(joined(a, "/", b, BINDS.multiply, BINDS.negate), BINDS.multiply),
    words: ([a, b]) => `${a} ÷ ${b}`,
  },
  {
    name: "floor",
    usage: "floor(a)",
    result: (args) => oneUnit(args, "rounding down"),
    apply: ([a], out) => {
      if (a === undefined) return;
      for (let i = 0; i < out.length; i++) out[i] = Math.floor(at(a, i));
    },
    excel: (args) => callOf("INT", ...args),
    words: ([a]) => `the whole part of ${a}`,
  },
];

function joined(
  a: Parameters<typeof within>[0] | undefined,
  sign: string,
  b: Parameters<typeof within>[0] | undefined,
  left: number,
  right: number
): string {
  if (a === undefined || b === undefined) throw new Error(`${sign} needs two sides`);
  return `${within(a, left)}${sign}${within(b, right)}`;
}
