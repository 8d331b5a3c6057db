import { check } from "../language/check";
import { parse } from "../language/parse";
import type { Syntax } from "../language/syntax";
import type { Term } from "../language/term";
import type { Catalogue } from "../measures/catalogue";
import { all, ok, type Result } from "../units/result";
import { failed, type Failure } from "./failure";
import { firstName, hindrances, valueIn, type Scene } from "./eval-scene";
import { nestedPair, pairOf, type Pair } from "./pair-lines";

/** One value of an expression. */
export interface Value {
  readonly term: Term;
  readonly value: number;
}

/** An expression worked out: its one value; or for an interval both ends, and the counts it is of. */
export type Worked =
  | ({ readonly kind: "value" } & Value)
  | {
      readonly kind: "interval";
      readonly pair: Pair;
      readonly low: number;
      readonly high: number;
      readonly of: readonly Value[];
    };

const EXAMPLE = "muster eval '100 * churn.leavers / churn.opening' --file WORKBOOK";

const unread = (error: string, example = EXAMPLE): Result<never, Failure> =>
  failed(sentence(error), `Example: ${example}`);

const sentence = (words: string): string =>
  words.charAt(0).toUpperCase() + words.slice(1) + (/[.?!]$/.test(words) ? "" : ".");

/** An expression read, before there is anything to work it out over. */
export function readLine(line: string, withFile: boolean): Result<Syntax, Failure> {
  const syntax = parse(line);
  if (!syntax.ok) return unread(syntax.error);
  const name = firstName(syntax.value);
  if (name !== null && !withFile)
    return failed(
      `"${name}" has no value without a workbook.`,
      "Add the workbook it is to be worked out for: --file WORKBOOK."
    );
  return syntax;
}

/** Works an expression out in a scene. */
export function workOut(
  syntax: Syntax,
  catalogue: Catalogue,
  scene: Scene
): Result<Worked, Failure> {
  const within = nestedPair(syntax);
  if (within !== null)
    return unread(
      `an interval such as ${within.usage} is two values, so it stands alone`,
      within.example
    );
  const found = pairOf(syntax);
  if (found !== null) return interval(found.pair, found.args, catalogue, scene);
  const single = valueOf(syntax, catalogue, scene);
  return single.ok ? ok({ kind: "value", ...single.value }) : single;
}

function interval(
  pair: Pair,
  args: readonly Syntax[],
  catalogue: Catalogue,
  scene: Scene
): Result<Worked, Failure> {
  if (args.length !== pair.arity) return unread(`write ${pair.usage}`, pair.example);
  const of = all(args.map((arg) => valueOf(arg, catalogue, scene)));
  if (!of.ok) return of;
  const fault = countFault(of.value);
  if (fault !== null) return unread(fault, pair.example);
  const { ends } = pair;
  if ("of" in ends) {
    const [low, high] = ends.of(of.value[0]?.value ?? Number.NaN);
    return ok({ kind: "interval", pair, low, high, of: of.value });
  }
  const limits = all(
    [ends.low, ends.high].map((fn) => valueOf({ node: "call", fn, args }, catalogue, scene))
  );
  if (!limits.ok) return limits;
  const [low = Number.NaN, high = Number.NaN] = limits.value.map(({ value }) => value);
  return ok({ kind: "interval", pair, low, high, of: of.value });
}

function countFault([count, whole]: readonly Value[]): string | null {
  if (count?.term.type.kind !== "number" || (count.term.type.unit.fte ?? 0) > 0)
    return "an interval is on a count of people or events, not on FTE";
  if (count.value < 0) return `a count is not below zero, and this one is ${count.value}`;
  if (whole === undefined) return null;
  if (whole.value <= 0) return `a share is of one or more, and this one is of ${whole.value}`;
  return count.value > whole.value ? `${count.value} of ${whole.value} is more than all` : null;
}

function valueOf(syntax: Syntax, catalogue: Catalogue, scene: Scene): Result<Value, Failure> {
  const term = check(syntax, catalogue.scope);
  if (!term.ok) return unread(term.error);
  const { type, bounds } = term.value;
  if (type.rows !== null)
    return unread(
      `this has a value for each row of ${type.rows}, not one in all: put it inside sum() or count()`
    );
  if (type.kind === "text" || type.kind === "period")
    return unread(`this is ${type.kind === "text" ? "text" : "a period"}, not a number`);
  if (bounds.has("month") || bounds.has("part"))
    return unread("this changes from month to month: it has a value only inside overMonths()");
  const reasons = hindrances(term.value, scene);
  if (reasons.length > 0)
    return failed(sentence(reasons.join("; ")), "Add what is missing to the workbook.");
  const value = valueIn(term.value, scene);
  return Number.isFinite(value)
    ? ok({ term: term.value, value })
    : failed(
        "The expression has no value here.",
        "It divides by nothing, or a cell that it needs is blank: muster check lists those."
      );
}
