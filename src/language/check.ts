import { all, err, ok, type Result } from "../units/result";
import type { TableName } from "../workforce/schema";
import { checkAggregate } from "./check-aggregate";
import { checkName, edgeOf } from "./check-name";
import { everyTerm } from "./children";
import { checkSpecial } from "./check-special";
import type { Checker } from "./checker";
import { DEFINITIONS, type Definition } from "./definitions";
import { FUNCTIONS } from "./operations";
import { make } from "./make";
import { nearest } from "./nearest";
import { parse } from "./parse";
import type { Scope } from "./scope";
import { STEPS } from "./steps";
import { show, type Syntax } from "./syntax";
import type { Bound, Term } from "./term";
import type { Type } from "./type";

/** A line of text to a term whose every name, kind and unit holds; or one sentence on what is wrong. */
export function read(line: string, scope: Scope): Result<Term, string> {
  const syntax = parse(line);
  return syntax.ok ? check(syntax.value, scope) : syntax;
}

export function check(syntax: Syntax, scope: Scope): Result<Term, string> {
  const again: Checker = (inner) => check(inner, scope);
  switch (syntax.node) {
    case "number":
      return ok(make({ node: "number", value: syntax.value }, plain("number")));
    case "text":
      return ok(make({ node: "text", value: syntax.value }, plain("text")));
    case "name":
      return checkName(syntax.path, scope);
    case "call":
      return (
        edgeOf(syntax) ??
        checkAggregate(syntax, scope, again) ??
        checkSpecial(syntax, scope, again) ??
        checkDefined(syntax, again) ??
        checkStep(syntax, again) ??
        checkCall(syntax, again)
      );
  }
}

const plain = (kind: Type["kind"]): Type => ({ kind, unit: {}, rows: null });

type Call = Syntax & { readonly node: "call" };

/** The table all row-level arguments share, or what is wrong. */
export function sharedRows(args: readonly Term[], call: Syntax): Result<TableName | null, string> {
  const tables = new Set(args.map((arg) => arg.type.rows).filter((rows) => rows !== null));
  const [first, second] = [...tables];
  return second === undefined
    ? ok(first ?? null)
    : err(
        `${show(call)} puts rows of ${first ?? ""} beside rows of ${second}: they do not line up`
      );
}

function checkCall(call: Call, again: Checker): Result<Term, string> {
  const name = call.fn === "-" && call.args.length === 1 ? "negate" : call.fn;
  const fn = FUNCTIONS.get(name);
  if (fn === undefined) {
    const known = [
      ...FUNCTIONS.keys(),
      ...STEPS.keys(),
      ...Object.keys(DEFINITIONS),
      "count",
      "sum",
    ];
    const near = nearest(call.fn, known);
    return err(`there is no function ${call.fn}${near === null ? "" : `; did you mean ${near}?`}`);
  }
  const args = all(call.args.map(again));
  if (!args.ok) return args;
  const wanted = fn.usage.includes("(")
    ? fn.usage.split(",").length
    : name === "negate" || name === "not"
      ? 1
      : 2;
  if (args.value.length !== wanted) return err(`${show(call)}: write ${fn.usage}`);
  const rows = sharedRows(args.value, call);
  if (!rows.ok) return rows;
  if (rows.value !== null && args.value.some(isTotal))
    return err(
      `${show(call)} puts a total beside the rows of ${rows.value}: work the total out in a measure of its own`
    );
  if ((name === "==" || name === "!=") && args.value.some((arg) => arg.type.kind === "text"))
    return textIs(args.value, rows.value, name === "!=", call);
  const type = fn.result(args.value.map((arg) => arg.type));
  if (!type.ok) return err(`${show(call)}: ${type.error}`);
  return ok(make({ node: "call", fn, args: args.value }, { ...type.value, rows: rows.value }));
}

/** One value had from many rows, which no row of a workings sheet can work out for itself. */
const isTotal = (term: Term): boolean =>
  term.type.rows === null && [...everyTerm(term)].some(({ node }) => TOTALS.has(node));

const TOTALS: ReadonlySet<Term["node"]> = new Set(["aggregate", "monthEnds", "groupsWith"]);

function textIs(
  args: readonly Term[],
  rows: TableName | null,
  negated: boolean,
  call: Syntax
): Result<Term, string> {
  const [left, right] = args as readonly [Term, Term];
  if (left.type.kind !== "text" || right.type.kind !== "text")
    return err(`${show(call)}: text can only be compared with text`);
  if (left.type.rows !== null && right.type.rows !== null)
    return err(`${show(call)}: compare a column with one text, not with another column`);
  const swap = left.type.rows === null && right.type.rows !== null;
  const sides = swap ? { left: right, right: left } : { left, right };
  return ok(make({ node: "textIs", ...sides, negated }, { kind: "flag", unit: {}, rows }));
}

function checkStep(call: Call, again: Checker): Result<Term, string> | null {
  const step = STEPS.get(call.fn);
  if (step === undefined) return null;
  const args = all(call.args.map(again));
  if (!args.ok) return args;
  const type = step.result(args.value.map((arg) => arg.type));
  if (!type.ok) return err(`${show(call)}: ${type.error}`);
  const table = args.value[step.rowsOf]?.type.rows ?? null;
  if (table === null || args.value.some((arg) => arg.type.rows === null))
    return err(`${show(call)}: ${step.usage} works on columns`);
  return ok(make({ node: "step", step, table, args: args.value }, { ...type.value, rows: table }));
}

function checkDefined(call: Call, again: Checker): Result<Term, string> | null {
  const first = call.args[0];
  const special = first?.node === "name" ? `${call.fn}:${first.path.join(".")}` : "";
  const chosen = lookUp(special) ?? lookUp(call.fn);
  if (chosen === undefined) return choicesOf(call);
  const given = lookUp(special) === undefined ? call.args : call.args.slice(1);
  if (given.length !== chosen.params.length)
    return choicesOf(call) ?? err(`${show(call)}: write ${call.fn}(${chosen.params.join(", ")})`);
  const bindings = new Map(chosen.params.map((param, i) => [param, given[i] as Syntax]));
  const syntax = parse(chosen.body);
  if (!syntax.ok) throw new Error(`definition ${call.fn}: ${syntax.error}`);
  const body = again(substitute(syntax.value, bindings));
  if (!body.ok) return body;
  const args = new Map<string, Term | Bound>();
  for (const [param, value] of bindings) {
    const term = again(value);
    if (term.ok) args.set(param, term.value);
    else if (value.node === "name") args.set(param, value.path[0] as Bound);
  }
  const shape = {
    node: "defined",
    name: call.fn,
    words: chosen.words,
    args,
    body: body.value,
  } as const;
  return ok(make(shape, body.value.type));
}

/** What to write, for a word whose first argument is one of a few: strength(head, day). */
function choicesOf(call: Call): Result<never, string> | null {
  const choices = Object.entries(DEFINITIONS)
    .filter(([name]) => name.startsWith(`${call.fn}:`))
    .map(([name, { params }]) => `${call.fn}(${[name.split(":")[1], ...params].join(", ")})`);
  return choices.length === 0 ? null : err(`${show(call)}: write ${choices.join(" or ")}`);
}

const lookUp = (name: string): Definition | undefined =>
  Object.hasOwn(DEFINITIONS, name) ? DEFINITIONS[name] : undefined;

function substitute(syntax: Syntax, bindings: ReadonlyMap<string, Syntax>): Syntax {
  if (syntax.node === "name" && syntax.path.length === 1)
    return bindings.get(syntax.path[0] ?? "") ?? syntax;
  if (syntax.node === "call")
    return { ...syntax, args: syntax.args.map((arg) => substitute(arg, bindings)) };
  return syntax;
}
