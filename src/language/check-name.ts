import { err, ok, type Result } from "../units/result";
import { make } from "./make";
import { nearest } from "./nearest";
import type { Scope } from "./scope";
import type { Syntax } from "./syntax";
import type { Bound, Term } from "./term";

const PERIODS: readonly string[] = ["period", "year", "month", "part"] satisfies Bound[];
const DATE = { kind: "date", unit: {}, rows: null } as const;

/** `from(period)` and `to(period)`: the ends of a period in force. Null for any other call. */
export function edgeOf(call: Syntax & { node: "call" }): Result<Term, string> | null {
  if (call.fn !== "from" && call.fn !== "to") return null;
  const [arg] = call.args;
  const name = arg?.node === "name" && arg.path.length === 1 ? (arg.path[0] ?? "") : "";
  if (call.args.length !== 1 || !PERIODS.includes(name))
    return err(`${call.fn}() takes one of ${PERIODS.join(", ")}`);
  return ok(make({ node: "edge", of: name as Bound, edge: call.fn }, DATE));
}

/** A name on its own: `asAt`, `people.fte`, `assumptions.vacancy_factor`, `churn.leavers`. */
export function checkName(path: readonly string[], scope: Scope): Result<Term, string> {
  const [first = "", second] = path;
  if (second === undefined) return alone(first, scope);
  if (first === "assumptions") return assumption(second, scope);
  if (first === "month") return monthly(second, scope);
  const table = scope.tables.get(first);
  const full = `${first}.${second}`;
  if (table === undefined) {
    const measure = scope.measures.get(full);
    if (measure !== undefined)
      return ok(make({ node: "measure", id: full, term: measure }, measure.type));
    return unknown(full, scope);
  }
  const column = table.columns.find((spec) => spec.name === second);
  if (column !== undefined) {
    const type = { kind: column.kind, unit: column.unit, rows: table.name };
    return ok(make({ node: "column", table: table.name, name: second }, type));
  }
  const line = scope.rowLines.get(full);
  if (line !== undefined) return ok(make({ node: "line", line }, line.term.type));
  return unknown(full, scope);
}

function alone(name: string, scope: Scope): Result<Term, string> {
  if (name === "asAt") return ok(make({ node: "edge", of: "asAt", edge: "to" }, DATE));
  if (PERIODS.includes(name))
    return err(`${name} is a period: use from(${name}), to(${name}) or days(${name})`);
  if (scope.tables.has(name))
    return err(`${name} is a table: name one of its columns, such as ${name}.team`);
  return unknown(name, scope);
}

function assumption(id: string, scope: Scope): Result<Term, string> {
  const spec = scope.assumptions.get(id);
  if (spec === undefined) return unknown(`assumptions.${id}`, scope);
  return ok(
    make({ node: "assumption", id: spec.id }, { kind: spec.kind, unit: spec.unit, rows: null })
  );
}

function monthly(name: string, scope: Scope): Result<Term, string> {
  const line = scope.monthLines.get(name);
  if (line === undefined) return unknown(`month.${name}`, scope);
  return ok(make({ node: "monthly", line }, line.term.type));
}

function unknown(name: string, scope: Scope): Result<never, string> {
  const known = [
    "asAt",
    ...scope.tables.keys(),
    ...[...scope.tables.values()].flatMap((table) =>
      table.columns.map((column) => `${table.name}.${column.name}`)
    ),
    ...scope.rowLines.keys(),
    ...scope.measures.keys(),
    ...[...scope.monthLines.keys()].map((line) => `month.${line}`),
    ...[...scope.assumptions.keys()].map((id) => `assumptions.${id}`),
  ];
  const near = nearest(name, known);
  return err(`there is nothing called ${name}${near === null ? "" : `; did you mean ${near}?`}`);
}
