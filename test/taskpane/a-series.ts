import type { MonthSeries } from "../../src/taskpane/engine/detail";
import { shortMonth } from "../../src/units/month";
import { aFigure } from "./a-figure";

/** Months from January 2022 of no office. */
export const aSeries = (
  values: readonly (number | null)[],
  lines: MonthSeries["lines"] = [],
  id = "churn.leavers"
): MonthSeries => ({
  id,
  name: "Leavers",
  lines,
  figures: values.map((value, i) =>
    aFigure({ id, unit: "people", value, periodLabel: shortMonth(2022 * 12 + i) })
  ),
});
