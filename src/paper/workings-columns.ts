import type { Frame } from "../language/evaluate/frame";
import { monthFrames } from "../language/evaluate/frame";
import { childrenOf } from "../language/children";
import type { RowLine, Term } from "../language/term";
import type { Catalogue } from "../measures/catalogue";
import { frameFor } from "../measures/periods";
import { calendarDate, monthName, type Day } from "../units/day";
import { monthOf, shortMonth } from "../units/month";
import { periodKey, type Period } from "../units/period";
import type { TableName } from "../workforce/schema";
import type { Workforce } from "../workforce/workforce";
import type { Layout } from "./place-tables";

/** A column of a workings sheet: a line, for one period or month where it depends on them. */
export interface WorkingsColumn {
  readonly line: RowLine;
  readonly heading: string;
  readonly key: string;
  /** Where it is worked out. */
  readonly frame: Frame;
  /** For the total of a month by month line: the keys of its months. */
  readonly sums: readonly string[] | null;
}

export const columnKey = (line: RowLine, frame: Frame, total: boolean): string => {
  const { bounds } = line.term;
  const own = `${line.table}.${line.name}`;
  if (total) return `${own}|total|${periodKey(frame.period)}`;
  if (bounds.has("month") || bounds.has("part"))
    return `${own}|${frame.month === undefined ? "" : periodKey(frame.month)}|${periodKey(frame.period)}`;
  return bounds.has("period") ? `${own}|${periodKey(frame.period)}` : own;
};

/** The columns each table's workings need for the figures laid out, in the catalogue's order. */
export function workingsColumns(
  layout: Layout,
  catalogue: Catalogue,
  workforce: Workforce
): Map<TableName, WorkingsColumn[]> {
  const found = new Map<string, WorkingsColumn>();
  const done = new Set<string>();
  for (const { figure, measure } of layout.placed) {
    const once = `${measure.id} ${periodKey(figure.period)}`;
    if (figure.value === null || done.has(once)) continue;
    done.add(once);
    const frame = frameFor(workforce, figure.period);
    collect(measure.term, frame, found);
  }
  const order = [...catalogue.rowLines.values()].map((line) => `${line.table}.${line.name}`);
  const tables = new Map<TableName, WorkingsColumn[]>();
  const place = (column: WorkingsColumn): number =>
    order.indexOf(`${column.line.table}.${column.line.name}`);
  const sorted = [...found.values()].sort((a, b) => place(a) - place(b));
  for (const column of sorted)
    tables.set(column.line.table, [...(tables.get(column.line.table) ?? []), column]);
  return tables;
}

// Headings that structured references name hold letters, digits and spaces only: anything else must be
// escaped there, and not every program agrees how.
const spanLabel = ({ from, to }: Period): string => `${shortDay(from)} to ${shortDay(to)}`;

function shortDay(day: Day): string {
  const date = calendarDate(day);
  return `${date.day} ${monthName(date.month).slice(0, 3)} ${date.year}`;
}

const monthLabel = (month: Period, frame: Frame): string =>
  `${shortMonth(monthOf(month.from))}${frame.period.to < frame.year.to ? " to date" : ""}`;

function collect(term: Term, frame: Frame, found: Map<string, WorkingsColumn>): void {
  if (term.node === "overMonths") {
    const { line } = term.row as Term & { node: "line" };
    const months = monthFrames(frame, term.over);
    const period = frame[term.over];
    for (const month of months) {
      add(line, month, found);
      collect(line.term, month, found);
    }
    const sums = months.map((month) => columnKey(line, month, false));
    const own = { ...frame, period };
    const key = columnKey(line, own, true);
    const heading = `${line.heading} ${spanLabel(period)}`;
    if (!found.has(key)) found.set(key, { line, heading, key, frame: own, sums });
    return;
  }
  if (term.node === "line") add(term.line, frame, found);
  if (term.node === "monthEnds") return;
  for (const child of childrenOf(term)) collect(child, frame, found);
}

function add(line: RowLine, frame: Frame, found: Map<string, WorkingsColumn>): void {
  const key = columnKey(line, frame, false);
  if (found.has(key)) return;
  const { bounds } = line.term;
  const heading =
    frame.month !== undefined && (bounds.has("month") || bounds.has("part"))
      ? `${line.heading} ${monthLabel(frame.month, frame)}`
      : bounds.has("period")
        ? `${line.heading} ${spanLabel(frame.period)}`
        : line.heading;
  found.set(key, { line, heading, key, frame, sums: null });
}
