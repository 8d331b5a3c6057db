import type { ChartPlan, SeriesPlan } from "../../../workbook/sheet-plan";
import { COLOURS } from "../../file/looks";
import { chartFormatCode } from "../../file/number-formats";
import { addressOf, parseArea } from "../address";
import { CHART_NAME } from "../own-marks";

const KINDS = {
  line: "LineMarkers",
  column: "ColumnClustered",
  "stacked-column": "ColumnStacked",
  bar: "BarClustered",
  "stacked-bar": "BarStacked",
} as const;

/** "'Workings churn'!$B$7:$B$18" as a range of the workbook. */
function rangeOf(workbook: Excel.Workbook, reference: string): Excel.Range {
  const sheet = reference.slice(0, reference.lastIndexOf("!")).replace(/^'(.*)'$/, "$1").replaceAll("''", "'"); // prettier-ignore
  const area = parseArea(reference);
  if (area === null) throw new Error(`${reference} is no range of cells`);
  return workbook.worksheets.getItem(sheet).getRange(addressOf(area));
}

/** A chart of the plan as a chart of Excel's own. Bars run from top to bottom as their cells do. */
export function enterChart(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  plan: ChartPlan,
  number: number
): void {
  const [first] = plan.series;
  if (first === undefined) return;
  const chart = sheet.charts.add(KINDS[plan.kind], rangeOf(workbook, first.values), "Columns");
  chart.name = `${CHART_NAME}${number}`;
  chart.title.text = plan.title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = `#${COLOURS.accent}`;
  chart.legend.visible = plan.legend;
  if (plan.legend) chart.legend.position = "Bottom";
  chart.setPosition(
    addressOf({ top: plan.top, bottom: plan.top, left: plan.left, right: plan.left }),
    addressOf({ top: plan.bottom, bottom: plan.bottom, left: plan.right, right: plan.right })
  );
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.numberFormat = chartFormatCode(plan.format);
  valueAxis.format.font.size = 9;
  valueAxis.majorGridlines.format.line.color = "#E3E3E3";
  categoryAxis.format.font.size = 9;
  categoryAxis.tickLabelPosition = "Low";
  if (plan.kind === "bar" || plan.kind === "stacked-bar") categoryAxis.reversePlotOrder = true;
  if (plan.valueTitle !== undefined) valueAxis.title.text = plan.valueTitle;
  plan.series.forEach((series, i) => {
    const target = i === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    enterSeries(workbook, target, series, plan);
  });
}

function enterSeries(
  workbook: Excel.Workbook,
  target: Excel.ChartSeries,
  series: SeriesPlan,
  plan: ChartPlan
): void {
  const stacked = plan.kind.startsWith("stacked");
  const colour = `#${series.colour}`;
  target.name = series.name;
  target.setValues(rangeOf(workbook, series.values));
  target.setXAxisValues(rangeOf(workbook, series.categories));
  if (series.colour === "none") target.format.fill.clear();
  else if (plan.kind === "line") {
    target.format.line.color = colour;
    target.format.line.weight = 2.25;
    target.markerStyle = "Circle";
    target.markerSize = 5;
    target.markerBackgroundColor = target.markerForegroundColor = colour;
    target.smooth = false;
  } else target.format.fill.setSolidColor(colour);
  if (plan.kind !== "line") target.gapWidth = 60;
  if (stacked) target.overlap = 100;
  if (!plan.labels || series.colour === "none") return;
  target.hasDataLabels = true;
  target.dataLabels.numberFormat = chartFormatCode(plan.format);
  target.dataLabels.position = stacked ? "Center" : plan.kind === "line" ? "Top" : "OutsideEnd";
  target.dataLabels.format.font.size = 9;
}
