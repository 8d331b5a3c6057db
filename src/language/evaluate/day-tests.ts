import { bodyOf, type Term } from "../term";

/** The days let through: on or after `from` and before `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface DayTest {
  readonly column: Term & { readonly node: "column" };
  readonly span: Span;
}

export const EVER: Span = { from: -Infinity, to: Infinity };
const NEVER: Span = { from: Infinity, to: -Infinity };

/** Days are whole, so each test of one is a span of days. */
const SPANS: Readonly<Record<string, (day: number) => Partial<Span>>> = {
  ">=": (day) => ({ from: Math.ceil(day) }),
  ">": (day) => ({ from: Math.floor(day) + 1 }),
  "<=": (day) => ({ to: Math.floor(day) + 1 }),
  "<": (day) => ({ to: Math.ceil(day) }),
};

/** A condition that holds a column of days against one day; null for any other. */
export function dayTest(condition: Term, valueOf: (term: Term) => number): DayTest | null {
  const test = bodyOf(condition);
  if (test.node !== "call") return null;
  const span = SPANS[test.fn.name];
  const [column, bound] = test.args;
  if (span === undefined || column?.node !== "column" || column.type.kind !== "date") return null;
  if (bound === undefined || bound.type.rows !== null) return null;
  const day = valueOf(bound);
  return { column, span: Number.isNaN(day) ? NEVER : { ...EVER, ...span(day) } };
}

export const both = (a: Span, b: Span): Span => ({
  from: Math.max(a.from, b.from),
  to: Math.min(a.to, b.to),
});
