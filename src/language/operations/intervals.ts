import { err, ok, type Result } from "../../units/result";
import { sameUnit } from "../../units/unit";
import { poissonHigh, poissonLow } from "../../statistics/poisson-interval";
import { wilsonHigh, wilsonLow } from "../../statistics/wilson-interval";
import { atom, BINDS, within, type Formula } from "../excel/formula";
import type { FunctionSpec, Operand } from "../function-spec";
import type { Type } from "../type";

const at = (operand: Operand, i: number): number => operand.data[i * operand.step] as number;
/** The 97.5% point of the normal distribution, as the worked cases use it. */
const Z = 1.959963984540054;

function count([x]: readonly Type[]): Result<Pick<Type, "kind" | "unit">, string> {
  if (x?.kind !== "number") return err("an interval needs a count");
  if ((x.unit.fte ?? 0) > 0) return err("an interval is on a count of people, not on FTE");
  return ok({ kind: "number", unit: x.unit });
}

function share(args: readonly Type[]): Result<Pick<Type, "kind" | "unit">, string> {
  const [x, n] = args as readonly [Type, Type];
  if (x.kind !== "number" || n.kind !== "number") return err("wilson needs two counts");
  if (!sameUnit(x.unit, n.unit)) return err("wilson needs two counts of the same thing");
  return ok({ kind: "number", unit: {} });
}

/** Spreadsheets keep 15 figures of a number in a formula: more would be changed when the file is saved. */
const cellNumber = (value: number): string => String(Number(value.toPrecision(15)));

/** The Wilson limit as Excel 2016 can work it out (M-J1). */
function wilsonCell(args: readonly Formula[], sign: "+" | "-"): Formula {
  const [x, n] = args.map((arg) => within(arg, BINDS.atom)) as [string, string];
  const z2 = Z * Z;
  const root = `${cellNumber(Z)}*SQRT(${x}*(1-${x}/${n})+${cellNumber(z2 / 4)})`;
  const middle = `(${x}+${cellNumber(z2 / 2)}${sign}${root})/(${n}+${cellNumber(z2)})`;
  return atom(sign === "-" ? `IF(${x}=0,0,${middle})` : `IF(${x}=${n},1,${middle})`);
}

/** Exact Poisson limits of a count, 95%, and Wilson limits of a share, 95% (M-J1). */
export const intervals: readonly FunctionSpec[] = [
  {
    name: "poissonLow",
    usage: "poissonLow(count)",
    result: count,
    apply: ([x], out) => {
      if (x === undefined) return;
      for (let i = 0; i < out.length; i++) out[i] = poissonLow(at(x, i));
    },
    excel: (args) => {
      const [x] = args as readonly [Formula];
      return atom(`IF(${x.text}=0,0,CHIINV(0.975,2*${within(x, BINDS.multiply)})/2)`);
    },
    words: ([x]) => `the lower 95% limit of ${x} (exact Poisson)`,
  },
  {
    name: "poissonHigh",
    usage: "poissonHigh(count)",
    result: count,
    apply: ([x], out) => {
      if (x === undefined) return;
      for (let i = 0; i < out.length; i++) out[i] = poissonHigh(at(x, i));
    },
    excel: (args) => {
      const [x] = args as readonly [Formula];
      return atom(`CHIINV(0.025,2*${within(x, BINDS.multiply)}+2)/2`);
    },
    words: ([x]) => `the upper 95% limit of ${x} (exact Poisson)`,
  },
  {
    name: "wilsonLow",
    usage: "wilsonLow(count, of)",
    result: share,
    apply: (args, out) => {
      const [x, n] = args as readonly [Operand, Operand];
      for (let i = 0; i < out.length; i++) out[i] = wilsonLow(at(x, i), at(n, i));
    },
    excel: (args) => wilsonCell(args, "-"),
    words: ([x, n]) => `the lower 95% limit of ${x} of ${n} (Wilson)`,
  },
  {
    name: "wilsonHigh",
    usage: "wilsonHigh(count, of)",
    result: share,
    apply: (args, out) => {
      const [x, n] = args as readonly [Operand, Operand];
      for (let i = 0; i < out.length; i++) out[i] = wilsonHigh(at(x, i), at(n, i));
    },
    excel: (args) => wilsonCell(args, "+"),
    words: ([x, n]) => `the upper 95% limit of ${x} of ${n} (Wilson)`,
  },
];
