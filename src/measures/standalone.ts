import { cellFormula } from "../language/excel/emit";
import type { Places } from "../language/excel/places";
import type { Frame } from "../language/evaluate/frame";
import { edge } from "../language/evaluate/frame";
import type { Group } from "../language/evaluate/grouping";
import { once } from "../language/evaluate/once";
import { exactly } from "../language/excel/criterion";
import { quoted } from "../language/excel/formula";
import type { Dimension, Term } from "../language/term";
import { calendarDate } from "../units/day";
import { tableSpec, type TableName } from "../workforce/schema";

/** The name of the workings table of a prepared table. */
export const workingsTable = (table: TableName): string =>
  `${tableSpec(table).excelTable}_workings`;

/** A column of a table, as structured references write it. */
export const columnOf = (table: string, heading: string): string => `${table}[${heading}]`;

/** Stands on both sides of what differs from group to group; no sheet holds it. */
const MARK = "\u0000";
const mark = (what: "exactly" | "quoted", by: string): string => `${MARK}${what} ${by}${MARK}`;

/**
 * A figure's formula on its own: dates written out, assumptions by name, other measures written in
 * full. In the written workbook the same line refers to cells instead. Written once for all groups
 * of a split: give it the group.
 */
export function standaloneFormula(
  term: Term,
  frame: Frame,
  split: readonly Dimension[]
): (group: Group | null) => string {
  const pieces = cellFormula(term, placesOf(frame, split)).split(MARK);
  const [whole = ""] = pieces;
  if (pieces.length === 1) return () => whole;
  return (group) => {
    let text = whole;
    for (let i = 1; i < pieces.length; i += 2)
      text += criterionText(pieces[i] ?? "", group) + (pieces[i + 1] ?? "");
    return text;
  };
}

function criterionText(marked: string, group: Group | null): string {
  const texts = once(criterionTexts, group ?? WHOLE_GROUP, () => new Map<string, string>());
  return once(texts, marked, () => {
    const [what = "", by = ""] = marked.split(" ");
    const label = group?.[by as Dimension] ?? "";
    return what === "exactly" ? exactly(label) : quoted(label);
  });
}

const WHOLE_GROUP: Group = {};
const criterionTexts = new WeakMap<Group, Map<string, string>>();

const placesOf = (frame: Frame, split: readonly Dimension[]): Places => ({
  edge: (of, end) => {
    const date = calendarDate(edge(frame, of, end));
    return `DATE(${date.year},${date.month},${date.day})`;
  },
  assumption: (id) => id,
  measure: () => null,
  monthly: (name) => name,
  rates: (rate) => ({ days: `${rate}_from`, values: `${rate}_value` }),
  reasons: (flag) => ({ labels: "Reasons[Reason]", flags: `Reasons[${flag}]` }),
  cell: (column) => column.key,
  range: (column) => {
    if (column.node === "column") {
      const spec = tableSpec(column.table);
      const heading = spec.columns.find((one) => one.name === column.name)?.heading ?? "";
      return columnOf(spec.excelTable, heading);
    }
    const line = column.node === "line" ? column : column.row;
    if (line.node !== "line") return column.key;
    return columnOf(workingsTable(line.line.table), line.line.heading);
  },
  rowsOf: (table) =>
    columnOf(tableSpec(table).excelTable, tableSpec(table).columns[0]?.heading ?? ""),
  criteria: (table) =>
    // As groups name their dimensions: the last first.
    split.toReversed().map((by) => {
      const spec = tableSpec(table);
      const heading = spec.columns.find((one) => one.name === by)?.heading ?? by;
      return {
        range: columnOf(spec.excelTable, heading),
        test: mark("exactly", by),
        equals: mark("quoted", by),
      };
    }),
  monthEnds: (id) => ({ ends: "Strength[Month end]", values: `Strength[${id}]` }),
  groups: (by, id) => `${id}_by_${by}`,
});
