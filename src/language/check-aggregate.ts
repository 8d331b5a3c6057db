import { err, ok, type Result } from "../units/result";
import type { TableName } from "../workforce/schema";
import type { Checker } from "./checker";
import { make } from "./make";
import type { Scope } from "./scope";
import { show, type Syntax } from "./syntax";
import { bodyOf, type Term } from "./term";

/**
 * `count(people)`, `count(condition)`, `count(people, condition)`, `sum(value)`, `sum(value,
 * condition)`: many rows to one number. Null for any other call.
 */
export function checkAggregate(
  call: Syntax & { node: "call" },
  scope: Scope,
  again: Checker
): Result<Term, string> | null {
  if (call.fn !== "count" && call.fn !== "sum") return null;
  const usage = call.fn === "count" ? "count(table, condition)" : "sum(value, condition)";
  if (call.args.length < 1 || call.args.length > 2) return err(`${show(call)}: write ${usage}`);
  const parts = [...call.args];
  const first = parts[0];
  const named = first?.node === "name" ? scope.tables.get(first.path.join(".")) : undefined;
  if (named !== undefined) {
    if (call.fn === "sum") return err(`${show(call)}: sum needs a column, such as people.fte`);
    parts.shift();
  }
  let value: Term | null = null;
  if (call.fn === "sum") {
    const checked = again(parts.shift() as Syntax);
    if (!checked.ok) return checked;
    value = checked.value;
    if (value.type.kind !== "number" || value.type.rows === null)
      return err(`${show(call)}: sum needs a number for each row of a table`);
  }
  const said: Term[] = [];
  for (const part of parts) {
    const condition = again(part);
    if (!condition.ok) return condition;
    if (condition.value.type.kind !== "flag" || condition.value.type.rows === null)
      return err(`${show(call)}: ${show(part)} is not a condition on the rows of a table`);
    said.push(condition.value);
  }
  return build(call, scope, value, said, named?.name ?? null);
}

function build(
  call: Syntax,
  scope: Scope,
  value: Term | null,
  said: readonly Term[],
  named: TableName | null
): Result<Term, string> {
  const where = said.flatMap(conjuncts);
  const tables = new Set([value?.type.rows, ...where.map((term) => term.type.rows), named]);
  tables.delete(null);
  tables.delete(undefined);
  const [table, other] = [...tables];
  if (table === undefined || table === null) return err(`${show(call)}: which table?`);
  if (other !== undefined)
    return err(`${show(call)}: rows of ${table} and rows of ${String(other)} do not line up`);
  const monthly = (term: Term | null): boolean =>
    term !== null && (term.bounds.has("month") || term.bounds.has("part"));
  if ([value, ...where].some(monthly))
    return err(`${show(call)}: a month by month line is summed with overMonths(...) first`);
  const unit = value === null ? (scope.tables.get(table)?.row ?? {}) : value.type.unit;
  return ok(
    make({ node: "aggregate", table, value, where, said }, { kind: "number", unit, rows: null })
  );
}

/** a and b and c, taken apart, also where a definition holds them. */
export function conjuncts(term: Term): readonly Term[] {
  const body = bodyOf(term);
  if (body.node === "call" && body.fn.name === "and") return body.args.flatMap(conjuncts);
  return [term.node === "defined" && body.node === "call" ? body : term];
}
