import type { Catalogue, CheckedMeasure } from "../measures/catalogue";
import type { FigureRequest } from "../measures/figures";
import { reportedPeriods, type ReportedPeriod } from "../measures/periods";
import { tablesOf } from "../measures/tables-of";
import type { Workforce } from "../workforce/workforce";
import { monthPeriods } from "./month-periods";
import { TABLE_SPECS, type TableSpec } from "./table-specs";

/** A block of figures to be had: its measures and periods, and a request for each of its columns. */
export interface Block {
  readonly spec: TableSpec;
  readonly measures: readonly CheckedMeasure[];
  readonly periods: readonly FigureRequest["period"][];
  readonly requests: readonly FigureRequest[];
}

/** Every block the workbook may hold: one a period for groups, one in all for the others. */
export function blocks(workforce: Workforce, catalogue: Catalogue): Block[] {
  const reported = reportedPeriods(workforce);
  const months = monthPeriods(workforce);
  return TABLE_SPECS.flatMap((spec): Block[] => {
    const measures = spec.measures
      .map((id) => catalogue.measures.get(id))
      .filter((measure) => measure !== undefined);
    if (spec.kind === "months") return [monthBlock(spec, measures, months)];
    const periods = spec.periods
      .map((name) => reported.find((period) => period.name === name))
      .filter((period) => period !== undefined);
    return spec.kind === "periods"
      ? [periodBlock(spec, measures, periods)]
      : periods.map((period) => groupBlock(spec, measures, period));
  });
}

function periodBlock(
  spec: TableSpec,
  measures: readonly CheckedMeasure[],
  periods: readonly ReportedPeriod[]
): Block {
  const requests = measures.flatMap((measure) =>
    periods
      .filter(({ name }) => measure.periods.includes(name))
      .map((period) => ({ measure, period, by: [] }))
  );
  return { spec, measures, periods, requests };
}

function groupBlock(
  spec: TableSpec & { readonly kind: "groups" },
  measures: readonly CheckedMeasure[],
  period: ReportedPeriod
): Block {
  const groupsOf = [...new Set(measures.flatMap((measure) => tablesOf(measure.term)))];
  const requests = measures.map((measure) => ({ measure, period, by: [spec.by], groupsOf }));
  return { spec, measures, periods: [period], requests };
}

function monthBlock(
  spec: TableSpec,
  measures: readonly CheckedMeasure[],
  periods: Block["periods"]
): Block {
  const requests = measures.flatMap((measure) =>
    periods.map((period) => ({ measure, period, by: [] }))
  );
  return { spec, measures, periods, requests };
}
