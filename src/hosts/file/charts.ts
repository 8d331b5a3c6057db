import type { SheetChart } from "hucre/xlsx";
import type { ChartPlan, SeriesPlan } from "../../workbook/sheet-plan";
import { COLOURS } from "./looks";
import { chartFormatCode } from "./number-formats";

type Series = SheetChart["series"][number];

/** Stands for "draws nothing" until the chart is finished; the library knows no empty fill. */
export const UNSEEN = "FE01FD";

const isDark = (rgb: string): boolean => {
  const [red = 0, green = 0, blue = 0] = (rgb.match(/../g) ?? []).map((hex) => parseInt(hex, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 140;
};

/** In a stack a nought has no bar to stand on: its label is left blank. */
function labelFormat(chart: ChartPlan): string {
  const code = chartFormatCode(chart.format);
  if (!chart.kind.startsWith("stacked")) return code;
  return code.includes(";") ? `${code};` : `${code};-${code};`;
}

function labelsOf(chart: ChartPlan, series: SeriesPlan): NonNullable<Series["dataLabels"]> {
  if (!chart.labels || series.colour === "none") return false;
  const stacked = chart.kind.startsWith("stacked");
  return {
    showValue: true,
    fontSize: 9,
    fontColor: stacked && isDark(series.colour) ? "FFFFFF" : COLOURS.ink,
    position: stacked ? "ctr" : chart.kind === "line" ? "t" : "outEnd",
    numberFormat: { formatCode: labelFormat(chart), sourceLinked: false },
  };
}

function seriesOf(chart: ChartPlan, series: SeriesPlan): Series {
  const colour = series.colour === "none" ? UNSEEN : series.colour;
  return {
    name: series.name,
    values: series.values,
    categories: series.categories,
    color: colour,
    dataLabels: labelsOf(chart, series),
    ...(chart.kind === "line"
      ? {
          stroke: { width: 2.25 },
          marker: { symbol: "circle" as const, size: 5, fill: colour, line: colour },
          smooth: false,
        }
      : {}),
  };
}

/** A chart of a plan as the library takes it. Bars run from top to bottom as their cells do. */
export function sheetChart(chart: ChartPlan): SheetChart {
  const lying = chart.kind === "bar" || chart.kind === "stacked-bar";
  const stacked = chart.kind === "stacked-column" || chart.kind === "stacked-bar";
  const unseen = chart.series.flatMap(({ colour }, idx) =>
    colour === "none" ? [{ idx, delete: true }] : []
  );
  return {
    type: chart.kind === "line" ? "line" : lying ? "bar" : "column",
    title: chart.title,
    titleFontSize: 12,
    titleBold: true,
    titleColor: COLOURS.accent,
    altText: chart.altText,
    series: chart.series.map((series) => seriesOf(chart, series)),
    anchor: {
      from: { row: chart.top, col: chart.left },
      to: { row: chart.bottom + 1, col: chart.right + 1 },
    },
    ...(stacked ? { barGrouping: "stacked" as const, overlap: 100 } : {}),
    ...(chart.kind === "line" ? {} : { gapWidth: 60 }),
    legend: chart.legend ? "bottom" : false,
    ...(unseen.length > 0 ? { legendEntries: unseen } : {}),
    dispBlanksAs: "gap",
    axes: {
      x: {
        labelFontSize: 9,
        majorTickMark: "none",
        tickLblPos: "low",
        ...(lying ? { reverse: true } : {}),
      },
      y: {
        labelFontSize: 9,
        majorTickMark: "none",
        gridlines: { major: true },
        numberFormat: { formatCode: chartFormatCode(chart.format), sourceLinked: false },
        ...(lying ? { crosses: "max" as const } : {}),
        ...(chart.valueTitle === undefined
          ? {}
          : {
              title: chart.valueTitle,
              axisTitleFontSize: 9,
              axisTitleBold: false,
              axisTitleRotation: lying ? 0 : -90,
            }),
      },
    },
  };
}
