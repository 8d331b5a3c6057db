import { byarInterval } from "../statistics/byar-interval";
import type { Interval } from "../statistics/poisson-interval";
import type { Syntax } from "../language/syntax";

/** A function of the command line that has two values, made of two lines of the language. */
export interface Pair {
  readonly usage: string;
  readonly arity: 1 | 2;
  readonly method: string;
  /** Both ends as calls of the language, or worked out from the one argument's number. */
  readonly ends:
    | { readonly low: string; readonly high: string }
    | { readonly of: (count: number) => Interval };
}

const POISSON: Pair = {
  usage: "poissonInterval(count)",
  arity: 1,
  method: "exact Poisson, 95% (M-J1)",
  ends: { low: "poissonLow", high: "poissonHigh" },
};
const WILSON: Pair = {
  usage: "wilson(count, of)",
  arity: 2,
  method: "Wilson, 95% (M-J1)",
  ends: { low: "wilsonLow", high: "wilsonHigh" },
};
const BYAR: Pair = {
  usage: "byar(count)",
  arity: 1,
  method: "Byar's approximation, 95% (M-J1)",
  ends: { of: byarInterval },
};

export const PAIRS: ReadonlyMap<string, Pair> = new Map([
  ["poissonInterval", POISSON],
  ["poisson", POISSON],
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
