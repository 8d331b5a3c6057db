import { absoluteA1, sheetRef } from "../workbook/address";
import type { ChartPlan, SeriesPlan } from "../workbook/sheet-plan";
import type { ChartBox } from "./chart-box";
import type { Layout, PlacedTable } from "./place-tables";

const DARK = "1F4E79";
const LIGHT = "9DC3E6";

/** People in post at each month-end. */
export function strengthChart(layout: Layout, box: ChartBox): ChartPlan | null {
  const table = layout.tables.find(({ spec }) => spec.kind === "months");
  if (table === undefined) return null;
  const title = "People in post at each month-end";
  const series = seriesOf(table, "churn.closing", "People in post", DARK);
  if (series === null) return null;
  const closing = table.entries.filter(({ figure }) => figure.id === "churn.closing");
  const first = closing[0]?.figure.value ?? 0;
  const last = closing.at(-1)?.figure.value ?? 0;
  return {
    kind: "line",
    title,
    altText: `${title}: from ${first} to ${last}.`,
    series: [series],
    ...box,
    legend: false,
    labels: false,
    format: "whole",
  };
}

/** Leavers by reason over the first period reported. */
export function reasonChart(layout: Layout, box: ChartBox): ChartPlan | null {
  const table = layout.tables.find(({ spec }) => spec.kind === "groups" && spec.by === "reason");
  if (table === undefined) return null;
  const series = seriesOf(table, "churn.leavers", "Leavers", DARK);
  if (series === null) return null;
  const told = table.entries
    .filter(({ figure }) => figure.id === "churn.leavers" && (figure.value ?? 0) > 0)
    .map(({ figure }) => `${figure.group?.reason ?? ""} ${figure.value ?? 0}`);
  return {
    kind: "bar",
    title: table.title,
    altText: `${table.title}: ${told.join(", ")}.`,
    series: [series],
    ...box,
    legend: false,
    labels: true,
    format: "whole",
  };
}

/** Places filled and empty in each cohort. */
export function cohortChart(layout: Layout, box: ChartBox): ChartPlan | null {
  const table = layout.tables.find(({ spec }) => spec.kind === "groups" && spec.by === "cohort");
  if (table === undefined) return null;
  const filled = seriesOf(table, "uplift.fill", "Filled", DARK);
  const empty = seriesOf(table, "uplift.empty", "Empty", LIGHT);
  if (filled === null || empty === null) return null;
  const title = "Cohort places filled and empty";
  return {
    kind: "stacked-column",
    title,
    altText: `${title}, for ${table.side.length} cohorts.`,
    series: [filled, empty],
    ...box,
    legend: true,
    labels: false,
    format: "whole",
  };
}

function seriesOf(table: PlacedTable, id: string, name: string, colour: string): SeriesPlan | null {
  const column = table.columns.find(({ measure }) => measure?.id === id)?.column;
  const first = table.side[0]?.row;
  const last = table.side.at(-1)?.row;
  if (column === undefined || first === undefined || last === undefined) return null;
  const range = (at: number): string =>
    `${sheetRef(table.spec.sheet)}!${absoluteA1(first, at)}:${absoluteA1(last, at)}`;
  return { name, values: range(column), categories: range(0), colour };
}
