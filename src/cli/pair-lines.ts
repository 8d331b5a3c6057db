import { byarInterval } from "../statistics/byar-interval";
import type { Interval } from "../statistics/poisson-interval";
import type { Syntax } from "../language/syntax";

/** A function of the command line that has two values. */
export interface Pair {
  readonly usage: string;
  readonly example: string;
  readonly arity: 1 | 2;
  readonly method: string;
  /** Its ends as functions of the language, or worked out from the one count. */
  readonly ends:
    | { readonly low: string; readonly high: string }
    | { readonly of: (count: number) => Interval };
}

const POISSON: Pair = {
  usage: "poissonInterval(count)",
  example: "muster eval 'poissonInterval(7)'",
  arity: 1,
  method: "exact Poisson, 95% (M-J1)",
  ends: { low: "poissonLow", high: "poissonHigh" },
};
const WILSON: Pair = {
  usage: "wilson(count, of)",
  example: "muster eval 'wilson(81, 263)'",
  arity: 2,
  method: "Wilson, 95% (M-J1)",
  ends: { low: "wilsonLow", high: "wilsonHigh" },
};
const BYAR: Pair = {
  usage: "byar(count)",
  example: "muster eval 'byar(7)'",
  arity: 1,
  method: "Byar's approximation to Poisson, 95% (M-J1)",
  ends: { of: byarInterval },
};

const PAIRS: ReadonlyMap<string, Pair> = new Map([
  ["poissonInterval", POISSON],
  ["wilson", WILSON],
  ["wilsonInterval", WILSON],
  ["byar", BYAR],
  ["byarInterval", BYAR],
]);

/** The interval an expression asks for, with its arguments; null for an expression of one value. */
export function pairOf(syntax: Syntax): { pair: Pair; args: readonly Syntax[] } | null {
  if (syntax.node !== "call") return null;
  const pair = PAIRS.get(syntax.fn);
  return pair === undefined ? null : { pair, args: syntax.args };
}

/** An interval inside a larger expression, where two values have no place. */
export function nestedPair(syntax: Syntax): Pair | null {
  if (syntax.node !== "call") return null;
  for (const arg of syntax.args) {
    const pair = pairOf(arg)?.pair ?? nestedPair(arg);
    if (pair !== null) return pair;
  }
  return null;
}
