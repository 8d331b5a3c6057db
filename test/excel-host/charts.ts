import { notFound } from "./host-error";
import type { HostObject, Member } from "./host-object";
import type { ChartModel, Props, SheetModel } from "./model";
import type { Realm } from "./objects";
import { placeOf as sourceOf } from "./places";
import { fullAddress } from "./area";

const kept = (props: Props, name: string): Member => ({
  get: () => props[name],
  set: (value) => {
    props[name] = value;
  },
});

/** An object whose members only keep what is set, nested as Office.js nests them. */
function keeper(kind: string, props: Props, names: readonly string[]): HostObject {
  const members: Record<string, Member> = {};
  for (const name of names) {
    const [first = "", ...rest] = name.split(".");
    if (rest.length === 0) {
      members[first] = kept(props, first);
      continue;
    }
    const inner = (props[first] ??= {}) as Props;
    const deeper = names
      .filter((other) => other.startsWith(`${first}.`))
      .map((other) => other.slice(first.length + 1));
    members[first] = { to: () => keeper(`${kind}.${first}`, inner, deeper) };
  }
  return { kind, members };
}

const CHART = ["name", "height", "width", "top", "left", "title.text", "title.visible", "title.format.font.size", "title.format.font.bold", "title.format.font.color", "legend.visible", "legend.position", "displayBlanksAs", "dataLabels.showValue", "axes.valueAxis.numberFormat", "axes.valueAxis.title.text", "axes.valueAxis.title.visible", "axes.valueAxis.visible", "axes.valueAxis.majorGridlines.visible", "axes.valueAxis.majorGridlines.format.line.color", "axes.valueAxis.format.font.size", "axes.valueAxis.majorTickMark", "axes.categoryAxis.majorTickMark", "axes.categoryAxis.format.font.size", "axes.categoryAxis.reversePlotOrder", "axes.categoryAxis.tickLabelPosition", "axes.valueAxis.position"]; // prettier-ignore

const SERIES = ["name", "hasDataLabels", "gapWidth", "overlap", "smooth", "markerStyle", "markerSize", "markerBackgroundColor", "markerForegroundColor", "invertIfNegative", "format.line.color", "format.line.weight", "format.line.lineStyle", "dataLabels.numberFormat", "dataLabels.position", "dataLabels.showValue", "dataLabels.format.font.size", "dataLabels.format.font.color"]; // prettier-ignore

export function chartsObject(realm: Realm, sheet: SheetModel): HostObject {
  const object = (chart: ChartModel): HostObject => chartObject(chart, sheet);
  return {
    kind: "ChartCollection",
    members: {
      count: { get: () => sheet.charts.length },
      add: {
        to: (kind, source) => {
          sourceOf(source);
          realm.writable(sheet);
          const id = realm.book.newId();
          const chart: ChartModel = { id, name: `Chart ${id}`, kind: String(kind), series: [{}] };
          sheet.charts.push(chart);
          return object(chart);
        },
      },
    },
    items: () => sheet.charts.map(object),
    item: (key) => {
      const found = sheet.charts.find(({ id, name }) => id === key || name === key);
      if (found === undefined) throw notFound("chart of that name");
      return object(found);
    },
  };
}

function chartObject(chart: ChartModel, sheet: SheetModel): HostObject {
  const shown = keeper("Chart", chart, CHART);
  return {
    ...shown,
    id: chart.id,
    members: {
      ...shown.members,
      series: { to: () => seriesObject(chart) },
      setPosition: {
        call: (from, to) => {
          chart["position"] = [from, to].map((corner) =>
            typeof corner === "string" ? corner : fullAddress("", sourceOf(corner).area)
          );
        },
      },
      delete: {
        call: () => {
          sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        },
      },
    },
  };
}

function seriesObject(chart: ChartModel): HostObject {
  const one = (series: Props): HostObject => {
    const shown = keeper("ChartSeries", series, SERIES);
    const range = (name: string): Member => ({
      call: (given) => {
        const { sheet, area } = sourceOf(given);
        series[name] = fullAddress(sheet.name, area);
      },
    });
    const format = shown.members["format"];
    return {
      ...shown,
      members: {
        ...shown.members,
        format: {
          to: () => {
            const inner = format?.to?.();
            if (inner === undefined || inner === null) throw notFound("format");
            const fill: HostObject = {
              kind: "ChartFill",
              members: {
                setSolidColor: { call: (colour) => void (series["fill"] = colour) },
                clear: { call: () => void (series["fill"] = "none") },
              },
            };
            return { ...inner, members: { ...inner.members, fill: { to: () => fill } } };
          },
        },
        setValues: range("values"),
        setXAxisValues: range("categories"),
        delete: {
          call: () => {
            chart.series.splice(chart.series.indexOf(series), 1);
          },
        },
      },
    };
  };
  return {
    kind: "ChartSeriesCollection",
    members: {
      add: {
        to: (name) => {
          const series: Props = { name };
          chart.series.push(series);
          return one(series);
        },
      },
      getItemAt: {
        to: (index) => {
          const found = chart.series[Number(index)];
          if (found === undefined) throw notFound("series of that number");
          return one(found);
        },
      },
    },
    items: () => chart.series.map(one),
  };
}
