import { absoluteA1, sheetRef } from "../workbook/address";
import type { ChartPlan } from "../workbook/sheet-plan";
import { formula, heading, text, type Sheet } from "./cells";
import type { ChartBox } from "./chart-box";
import { refTo } from "./figure-places";
import { cohortChart, reasonChart, strengthChart } from "./panel-block-charts";
import type { Layout, PlacedFigure } from "./place-tables";
import { SHEETS } from "./sheet-names";

/** Where the numbers behind the charts that need steps of their own stand: right of the printed page. */
const DATA_LEFT = 7;
const CHART_ROWS = 14;

/** The charts of the panel sheet, two abreast, and the row below them. */
export function writeCharts(
  sheet: Sheet,
  top: number,
  layout: Layout
): { charts: ChartPlan[]; bottom: number } {
  const makers = [strengthChart, reasonChart, surplusChart, trainingChart, cohortChart];
  const charts: ChartPlan[] = [];
  for (const make of makers) {
    const place = charts.length;
    const row = top + Math.floor(place / 2) * CHART_ROWS;
    const left = place % 2 === 0;
    const box: ChartBox = {
      top: row,
      left: left ? 0 : 1,
      bottom: row + CHART_ROWS - 1,
      right: left ? 0 : 4,
    };
    const chart = make(layout, box, sheet);
    if (chart !== null) charts.push(chart);
  }
  return { charts, bottom: top + Math.ceil(charts.length / 2) * CHART_ROWS + 1 };
}

/** The whole-year figure of a measure, where it could be given. */
const find = (layout: Layout, id: string): PlacedFigure | null =>
  layout.placed.find(
    ({ figure }) =>
      figure.id === id &&
      figure.value !== null &&
      figure.group === null &&
      figure.periodName === "year"
  ) ?? null;

interface Step {
  readonly label: string;
  readonly foot: string;
  readonly rise: string;
  readonly footValue: number;
  readonly riseValue: number;
}

/** Saved, less cover, less the factor already in the budget: what is left over. */
function surplusChart(layout: Layout, box: ChartBox, sheet: Sheet): ChartPlan | null {
  const [saving, cover, factor, surplus] = ["saving", "cover", "factor", "surplus"].map((name) =>
    find(layout, `vacancy.${name}`)
  );
  if (!saving || !cover || !factor || !surplus) return null;
  const value = (entry: PlacedFigure): number => entry.figure.value ?? 0;
  if (value(surplus) < 0 || value(saving) === 0) return null;
  const ref = (entry: PlacedFigure): string => refTo(entry.place, SHEETS.panel, false);
  const steps: Step[] = [
    { label: "Saved", foot: "0", rise: ref(saving), footValue: 0, riseValue: value(saving) },
    {
      label: "Cover",
      foot: `${ref(saving)}-${ref(cover)}`,
      rise: ref(cover),
      footValue: value(saving) - value(cover),
      riseValue: value(cover),
    },
    {
      label: "Vacancy factor",
      foot: ref(surplus),
      rise: ref(factor),
      footValue: value(surplus),
      riseValue: value(factor),
    },
    { label: "Left over", foot: "0", rise: ref(surplus), footValue: 0, riseValue: value(surplus) },
  ];
  return stepChart(
    sheet,
    steps,
    box,
    "From vacancies to surplus, forecast for the year",
    DATA_LEFT
  );
}

function trainingChart(layout: Layout, box: ChartBox, sheet: Sheet): ChartPlan | null {
  const parts = ["paid", "committed", "planned"].map((name) => find(layout, `training.${name}`));
  const budget = find(layout, "training.budget");
  const [paid, committed, planned] = parts;
  if (!paid || !committed || !planned || !budget) return null;
  const ref = (entry: PlacedFigure): string => refTo(entry.place, SHEETS.panel, false);
  const value = (entry: PlacedFigure): number => entry.figure.value ?? 0;
  const before = value(paid) + value(committed);
  const steps: Step[] = [
    { label: "Paid", foot: "0", rise: ref(paid), footValue: 0, riseValue: value(paid) },
    {
      label: "Committed",
      foot: ref(paid),
      rise: ref(committed),
      footValue: value(paid),
      riseValue: value(committed),
    },
    {
      label: "Planned",
      foot: `${ref(paid)}+${ref(committed)}`,
      rise: ref(planned),
      footValue: before,
      riseValue: value(planned),
    },
    { label: "Budget", foot: "0", rise: ref(budget), footValue: 0, riseValue: value(budget) },
  ];
  return stepChart(
    sheet,
    steps,
    box,
    "Training: paid, committed and planned against the budget",
    DATA_LEFT + 4
  );
}

/** A waterfall: columns that stand on an invisible foot. */
function stepChart(
  sheet: Sheet,
  steps: readonly Step[],
  box: ChartBox,
  title: string,
  left: number
): ChartPlan {
  const first = 4;
  sheet.put(first - 2, left, text("Behind the chart", "note"));
  ["Step", "Foot", "Amount"].forEach((name, i) => {
    sheet.put(first - 1, left + i, heading(name));
  });
  steps.forEach((step, i) => {
    sheet.put(first + i, left, text(step.label));
    sheet.put(first + i, left + 1, formula(step.foot, step.footValue, "pounds"));
    sheet.put(first + i, left + 2, formula(step.rise, step.riseValue, "pounds"));
  });
  const column = (offset: number): string =>
    `${sheetRef(SHEETS.panel)}!${absoluteA1(first, left + offset)}:${absoluteA1(first + steps.length - 1, left + offset)}`;
  return {
    kind: "stacked-column",
    title,
    altText: `${title}: ${steps.map((step) => `${step.label} ${Math.round(step.riseValue).toLocaleString("en-GB")} pounds`).join(", ")}.`,
    series: [
      { name: "Foot", values: column(1), categories: column(0), colour: "none" },
      { name: "Pounds", values: column(2), categories: column(0), colour: "1F4E79" },
    ],
    ...box,
    legend: false,
    labels: true,
    format: "pounds",
  };
}
