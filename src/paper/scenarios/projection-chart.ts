import { shortMonth } from "../../units/month";
import { absoluteA1, sheetRef } from "../../workbook/address";
import type { ChartPlan } from "../../workbook/sheet-plan";
import { formula, heading, text, type Sheet } from "../cells";
import { assumptionName } from "../names";
import { live, type Live } from "./live";
import type { ScenariosPart } from "./part";
import type { ShownSeries, Workings } from "./workings";

export const CHART_ROWS = 26;

interface ChartPlace {
  readonly name: string;
  readonly top: number;
  /** The last column it covers; its numbers stand right of it. */
  readonly right: number;
}

/** Officers against their target, or all people, beside the baseline; its numbers stand right of the page. */
export function projectionChart(
  sheet: Sheet,
  { name, top, right }: ChartPlace,
  { state, months }: ScenariosPart,
  workings: Workings,
  baseline: Workings,
  scenario: number
): ChartPlan {
  const left = right + 2;
  const target = state.upliftTarget ?? 0;
  const isOfficers =
    state.upliftTarget !== null && workings.types.some(({ type }) => type === "Police officer");
  const of = ({ types, all }: Workings): ShownSeries =>
    isOfficers ? (types.find(({ type }) => type === "Police officer") ?? all) : all;
  const mine = of(workings).heads;
  const base = of(baseline).heads;
  const who = isOfficers ? "Officers in post" : "People in post";
  sheet.put(top, left, text("Behind the chart", "note"));
  // What is drawn last lies on top.
  const columns = [
    "Month",
    ...(isOfficers ? ["Target"] : []),
    ...(scenario === 0 ? [] : ["Baseline"]),
    who,
  ];
  columns.forEach((label, i) => {
    sheet.put(top + 1, left + i, heading(label));
  });
  for (let step = 0; step < months; step++) {
    const row = top + 2 + step;
    const cells: Live[] = [
      ...(isOfficers ? [live(assumptionName("uplift_target"), target)] : []),
      ...(scenario === 0 ? [] : [base.seen(step)]),
      mine.seen(step),
    ];
    sheet.put(row, left, text(shortMonth(state.first + step)));
    cells.forEach(({ source, value: worth }, i) => {
      sheet.put(row, left + 1 + i, formula(source, worth, "years"));
    });
  }
  const down = (i: number): string =>
    `${sheetRef(name)}!${absoluteA1(top + 2, left + i)}:${absoluteA1(top + 1 + months, left + i)}`;
  const colours: Readonly<Record<string, string>> = {
    [who]: "1F4E79",
    Baseline: "8C8C8C",
    Target: "C55A11",
  };
  const at = (step: number): string => Math.round(mine.at(step).value).toLocaleString("en-GB");
  return {
    kind: "line",
    title: `${who}, at the end of each month`,
    altText: `${who}: ${at(0)} at the end of ${shortMonth(state.first)}, ${at(months - 1)} at the end of ${shortMonth(state.first + months - 1)}${isOfficers ? `; the target is ${target.toLocaleString("en-GB")}` : ""}.`,
    series: columns.slice(1).map((label, i) => ({
      name: label,
      values: down(1 + i),
      categories: down(0),
      colour: colours[label] ?? "1F4E79",
    })),
    top,
    left: 0,
    bottom: top + CHART_ROWS - 1,
    right,
    legend: true,
    labels: false,
    format: "whole",
  };
}
