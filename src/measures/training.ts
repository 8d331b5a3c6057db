import type { FamilySource, Measure, PeriodName } from "./measure";

const YEAR: readonly PeriodName[] = ["year"];

const spend = (name: string, title: string, status: string): Measure => ({
  id: `training.${name}`,
  name: title,
  unit: "GBP",
  line: `sum(courses.cost, courses.status == "${status}" and inPeriod(courses.date, period))`,
  source: "conventions 15; M-E1",
  periods: YEAR,
  by: ["team"],
  byMonth: true,
});

const whole = (id: string, name: string, line: string, note?: string): Measure => ({
  id: `training.${id}`,
  name,
  unit: "GBP",
  line,
  source: "conventions 15; M-E1, M-E5",
  periods: YEAR,
  by: [],
  ...(note === undefined ? {} : { note }),
});

/** Training: what is paid, promised and planned against the budget, and what the reserve must meet. */
export const training: FamilySource = {
  family: "training",
  rowLines: [],
  measures: [
    whole("budget", "Training budget", "assumptions.training_budget"),
    spend("paid", "Paid", "Paid"),
    spend("committed", "Committed", "Committed"),
    spend("planned", "Planned", "Planned"),
    {
      ...whole(
        "forecast",
        "Forecast spend",
        "training.paid + training.committed + training.planned"
      ),
      by: ["team"],
      byMonth: true,
    },
    whole(
      "variance",
      "Forecast less budget",
      "training.forecast - training.budget",
      "Above zero is an overspend, below zero an underspend."
    ),
    whole("available", "Still available", "training.budget - training.paid - training.committed"),
    whole(
      "reserve_draw",
      "To be drawn from the reserve",
      "min(assumptions.training_reserve, max(0, training.variance))"
    ),
    whole(
      "reserve_after",
      "Reserve after the draw",
      "assumptions.training_reserve - training.reserve_draw"
    ),
  ],
};
