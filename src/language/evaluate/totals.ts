import { FUNCTIONS } from "../operations";
import type { TableName } from "../../workforce/schema";
import type { Term } from "../term";
import { frameKey, type Frame } from "./frame";
import type { Grouping } from "./grouping";
import type { Rows } from "./rows";
import type { Slot } from "./program";

type Aggregate = Term & { readonly node: "aggregate" };

export interface Wanted {
  readonly term: Aggregate;
  readonly frame: Frame;
}

/** Totals by key: one number a group and, last, the whole. */
export type Totals = ReadonlyMap<string, Float64Array>;

/** Every total wanted of every table: each table's rows are visited once. */
export function totals(wanted: readonly Wanted[], grouping: Grouping, rows: Rows): Totals {
  const results = new Map<string, Float64Array>();
  for (const [table, list] of byTable(wanted)) {
    const program = rows.program(table);
    const codes = grouping.codes(table);
    const sums = list.map(({ term, frame }) => {
      const out = new Float64Array(grouping.groups.length + 1);
      if (codes === null && grouping.groups.length > 0) out.fill(Number.NaN, 0, -1);
      results.set(frameKey(term, frame), out);
      const slots = term.where.map((condition) => rows.slot(condition, frame, program));
      const and = FUNCTIONS.get("and")?.apply;
      if (and === undefined) throw new Error("the language has no and");
      const mask = slots.length === 0 ? null : slots.reduce((a, b) => program.call(and, [a, b]));
      const value = term.value === null ? null : rows.slot(term.value, frame, program);
      return { out, mask, value };
    });
    program.run((first, count) => {
      for (const sum of sums) add(sum, codes, first, count);
    });
  }
  return results;
}

/** Each total once, by the table it is of. */
function byTable(wanted: readonly Wanted[]): Map<TableName, Wanted[]> {
  const distinct = new Map(wanted.map((want) => [frameKey(want.term, want.frame), want]));
  const tables = new Map<TableName, Wanted[]>();
  for (const want of distinct.values()) {
    const list = tables.get(want.term.table);
    if (list === undefined) tables.set(want.term.table, [want]);
    else list.push(want);
  }
  return tables;
}

interface Sum {
  readonly out: Float64Array;
  readonly mask: Slot | null;
  readonly value: Slot | null;
}

function add(
  { out, mask, value }: Sum,
  codes: Int32Array | null,
  first: number,
  count: number
): void {
  const whole = out.length - 1;
  const masks = mask?.data;
  const maskStep = mask?.step ?? 0;
  const values = value?.data;
  const valueStep = value?.step ?? 0;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (masks !== undefined && masks[i * maskStep] !== 1) continue;
    const amount = values === undefined ? 1 : (values[i * valueStep] as number);
    total += amount;
    if (codes === null) continue;
    const group = codes[first + i] as number;
    if (group >= 0) out[group] = (out[group] as number) + amount;
  }
  out[whole] = (out[whole] as number) + total;
}
