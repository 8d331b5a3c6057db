import type { Figure } from "../../src/measures/figure";
import { yearPeriod } from "../../src/units/financial-year";

/** A figure of no office, for tests of how figures are worded. */
export const aFigure = (parts: Partial<Figure>): Figure => ({
  id: "training.variance",
  family: "training",
  name: "Forecast less budget",
  value: 1350,
  unit: "GBP",
  numerator: null,
  denominator: null,
  interval: null,
  bounds: null,
  periodName: "year",
  periodLabel: "2022/23 forecast",
  period: yearPeriod(2022),
  group: null,
  definition: "forecast spend less training budget",
  formula: "1+1",
  sources: [],
  notes: [],
  rests: [],
  ...parts,
});
