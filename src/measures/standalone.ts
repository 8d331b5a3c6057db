import { cellFormula } from "../language/excel/emit";
import type { Places } from "../language/excel/places";
import type { Frame } from "../language/evaluate/frame";
import { edge } from "../language/evaluate/frame";
import type { Group } from "../language/evaluate/grouping";
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

/**
 * A figure's formula on its own: dates written out, assumptions by name, other measures written in
 * full. In the written workbook the same line refers to cells instead.
 */
export function standaloneFormula(term: Term, frame: Frame, group: Group | null): string {
  const places: Places = {
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
      Object.entries(group ?? {}).map(([by, label]) => {
        const spec = tableSpec(table);
        const heading = spec.columns.find((one) => one.name === (by as Dimension))?.heading ?? by;
        return {
          range: columnOf(spec.excelTable, heading),
          test: exactly(label),
          equals: quoted(label),
        };
      }),
    monthEnds: (id) => ({ ends: "Strength[Month end]", values: `Strength[${id}]` }),
    groups: (by, id) => `${id}_by_${by}`,
  };
  return cellFormula(term, places);
}
