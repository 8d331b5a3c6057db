import { err, ok, type Result } from "../units/result";
import type { Unit } from "../units/unit";
import type { Checker } from "./checker";
import { make } from "./make";
import type { Scope } from "./scope";
import { show, type Syntax } from "./syntax";
import { REASON_FLAGS, type Dimension, type RateName, type Term } from "./term";

type Call = Syntax & { readonly node: "call" };
type Special = (call: Call, scope: Scope, again: Checker) => Result<Term, string>;

/** Calls whose arguments are not all plain values. Null where the call is none of them. */
export function checkSpecial(
  call: Call,
  scope: Scope,
  again: Checker
): Result<Term, string> | null {
  const special = Object.hasOwn(SPECIAL, call.fn) ? SPECIAL[call.fn] : undefined;
  return special === undefined ? null : special(call, scope, again);
}

const RATE_UNITS: Readonly<Record<RateName, Unit>> = {
  employer_ni_rate: {},
  employer_ni_threshold: { GBP: 1 },
  police_pension_rate: {},
};

const textOf = (syntax: Syntax | undefined): string | null =>
  syntax?.node === "text" ? syntax.value : null;

const SPECIAL: Readonly<Record<string, Special>> = {
  /** rate("employer_ni_rate", day) */
  rate: (call, _scope, again) => {
    const name = textOf(call.args[0]);
    const day = call.args[1];
    if (name === null || !Object.hasOwn(RATE_UNITS, name) || day === undefined)
      return err(`${show(call)}: write rate("${Object.keys(RATE_UNITS).join('" or "')}", day)`);
    const on = again(day);
    if (!on.ok) return on;
    if (on.value.type.kind !== "date" || on.value.type.rows !== null)
      return err(`${show(call)}: a rate is looked up on one day`);
    const rate = name as RateName;
    const type = { kind: "number", unit: RATE_UNITS[rate], rows: null } as const;
    return ok(make({ node: "rate", rate, on: on.value }, type));
  },

  /** reasonIs(people.reason, "leaver") */
  reasonIs: (call, _scope, again) => {
    const what = REASON_FLAGS.find((flag) => flag === textOf(call.args[1]));
    const column = call.args[0];
    if (what === undefined || column === undefined)
      return err(`${show(call)}: write reasonIs(people.reason, "${REASON_FLAGS.join('" or "')}")`);
    const reason = again(column);
    if (!reason.ok) return reason;
    if (reason.value.node !== "column" || reason.value.type.kind !== "text")
      return err(`${show(call)}: reasonIs needs a column of reasons`);
    const type = { kind: "flag", unit: {}, rows: reason.value.type.rows } as const;
    return ok(make({ node: "reasonIs", reason: reason.value, what }, type));
  },

  /** overMonths(vacancies.saving) or overMonths(posts.cost, year) */
  overMonths: (call, _scope, again) => {
    const [line, over] = call.args;
    const period = over?.node === "name" ? over.path.join(".") : over === undefined ? "period" : "";
    if (line === undefined || (period !== "period" && period !== "year"))
      return err(`${show(call)}: write overMonths(line) or overMonths(line, year)`);
    const row = again(line);
    if (!row.ok) return row;
    const { node, bounds, type } = row.value;
    if (type.kind !== "number" || node !== "line" || !(bounds.has("month") || bounds.has("part")))
      return err(`${show(call)}: overMonths sums a line that has a value a row and month`);
    return ok(make({ node: "overMonths", row: row.value, over: period }, row.value.type));
  },

  /** monthEndMean(churn.closing, "with opening") */
  monthEndMean: (call, _scope, again) => {
    const [measure, which] = call.args;
    const opening = textOf(which);
    if (measure === undefined || (opening !== "with opening" && opening !== "closings only"))
      return err(`${show(call)}: write monthEndMean(measure, "with opening" or "closings only")`);
    const term = again(measure);
    if (!term.ok) return term;
    if (term.value.node !== "measure") return err(`${show(call)}: monthEndMean needs a measure`);
    const { id } = term.value;
    const shape = { node: "monthEnds", id, term: term.value.term } as const;
    return ok(make({ ...shape, opening: opening === "with opening" }, term.value.type));
  },

  /** groupsWith("team", resilience.in_team, 1) */
  groupsWith: (call, _scope, again) => {
    const by = textOf(call.args[0]);
    const [, measure, equals] = call.args;
    if (by !== "team" || measure === undefined || equals?.node !== "number")
      return err(`${show(call)}: write groupsWith("team", measure, number)`);
    const term = again(measure);
    if (!term.ok) return term;
    if (term.value.node !== "measure") return err(`${show(call)}: groupsWith needs a measure`);
    const { id } = term.value;
    const by_: Dimension = by;
    const shape = { node: "groupsWith", by: by_, id, term: term.value.term } as const;
    const type = { kind: "number", unit: {}, rows: null } as const;
    return ok(make({ ...shape, equals: equals.value }, type));
  },
};
