import { check } from "../language/check";
import { parse } from "../language/parse";
import type { Syntax } from "../language/syntax";
import type { Term } from "../language/term";
import type { Catalogue } from "../measures/catalogue";
import { err, ok, type Result } from "../units/result";
import { failed, type Failure } from "./failure";
import { firstName, hindrances, valueIn, type Scene } from "./eval-scene";
import { pairOf } from "./pair-lines";

/** An expression worked out: its value, and for an interval both ends and how they are had. */
export interface Worked {
  readonly term: Term;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number; readonly method: string } | null;
  /** Both counts of a share. */
  readonly parts: readonly [number, number] | null;
}

/** An expression read against the catalogue, before there is anything to work it out over. */
export function readLine(line: string, withFile: boolean): Result<Syntax, Failure> {
  const syntax = parse(line);
  if (!syntax.ok) return cannotRead(syntax.error);
  const name = firstName(syntax.value);
  if (name !== null && !withFile)
    return failed(
      `"${name}" has no value without a workbook.`,
      "Add the workbook it is to be worked out for: --file WORKBOOK."
    );
  return syntax;
}

const cannotRead = (error: string): Result<never, Failure> =>
  failed(capital(`${error}.`), "Example: muster eval '100 * churn.leavers / churn.opening' --file WORKBOOK");

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Works an expression out in a scene. */
export function workOut(syntax: Syntax, catalogue: Catalogue, scene: Scene): Result<Worked, Failure> {
  const found = pairOf(syntax);
  if (found === null) {
    const single = valueOf(syntax, catalogue, scene);
    return single.ok ? ok({ ...single.value, interval: null, parts: null }) : single;
  }
  const { pair, args } = found;
  if (args.length !== pair.arity) return cannotRead(`write ${pair.usage}`);
  const values: { term: Term; value: number }[] = [];
  for (const arg of args) {
    const one = valueOf(arg, catalogue, scene);
    if (!one.ok) return one;
    values.push(one.value);
  }
  const [first, second] = values;
  if (first === undefined) return cannotRead(`write ${pair.usage}`);
  const fault = countFault(first, second);
  if (fault !== null) return cannotRead(fault);
  const share = second === undefined ? first.value : first.value / second.value;
  const parts = second === undefined ? null : ([first.value, second.value] as const);
  const done = (low: number, high: number): Result<Worked, Failure> =>
    ok({ term: first.term, value: share, interval: { low, high, method: pair.method }, parts });
  if ("of" in pair.ends) return done(...pair.ends.of(first.value));
  const low = valueOf({ node: "call", fn: pair.ends.low, args }, catalogue, scene);
  if (!low.ok) return low;
  const high = valueOf({ node: "call", fn: pair.ends.high, args }, catalogue, scene);
  return high.ok ? done(low.value.value, high.value.value) : high;
}

function countFault(first: { term: Term; value: number }, second?: { value: number }): string | null {
  if (first.term.type.kind !== "number" || (first.term.type.unit.fte ?? 0) > 0)
    return "an interval is on a count of people or events, not on FTE";
  if (first.value < 0) return `a count is not below zero, and this one is ${first.value}`;
  if (second === undefined) return null;
  if (second.value <= 0) return `the count must be of more than none, and this is of ${second.value}`;
  return first.value > second.value ? `${first.value} of ${second.value} is more than all` : null;
}

function valueOf(
  syntax: Syntax,
  catalogue: Catalogue,
  scene: Scene
): Result<{ term: Term; value: number }, Failure> {
  const term = check(syntax, catalogue.scope);
  if (!term.ok) return cannotRead(term.error);
  const { type, bounds } = term.value;
  if (type.rows !== null)
    return cannotRead(
      `this has a value for each row of ${type.rows}, not one in all: put it inside sum() or count()`
    );
  if (type.kind === "text" || type.kind === "period")
    return cannotRead(`this is ${type.kind === "text" ? "text" : "a period"}, not a number`);
  if (bounds.has("month") || bounds.has("part"))
    return cannotRead("this changes from month to month: it has a value only inside overMonths()");
  const reasons = hindrances(term.value, scene);
  if (reasons.length > 0)
    return err({ message: capital(`${reasons.join("; ")}.`), advice: "Add what is missing to the workbook." });
  const value = valueIn(term.value, scene);
  if (!Number.isFinite(value))
    return failed(
      "The expression has no value here.",
      "It divides by nothing, or a cell that it needs is blank: muster check lists those."
    );
  return ok({ term: term.value, value });
}
