import type { OracleFigure } from "./figure";
import type { TrainingStatus } from "./labels";
import { figure, type Periods } from "./periods";
import type { CourseRow, Sheets } from "./read-sheets";

function spent(courses: CourseRow[], status: TrainingStatus): number {
  let pounds = 0;
  for (const course of courses) if (course.status === status) pounds += course.cost;
  return pounds;
}

export function trainingFigures(sheets: Sheets, periods: Periods): OracleFigure[] {
  const { year } = periods;
  const courses = sheets.courses.filter((c) => year.from <= c.date && c.date <= year.to);
  const budget = sheets.assumptions.number("Training budget");
  const reserve = sheets.assumptions.number("Earmarked reserve for training");
  const paid = spent(courses, "paid");
  const committed = spent(courses, "committed");
  const planned = spent(courses, "planned");
  const forecast = paid + committed + planned;
  const draw = Math.min(reserve, Math.max(0, forecast - budget));
  const figures = [
    figure("training.budget", year, null, budget),
    figure("training.paid", year, null, paid),
    figure("training.committed", year, null, committed),
    figure("training.planned", year, null, planned),
    figure("training.forecast", year, null, forecast),
    figure("training.variance", year, null, forecast - budget),
    figure("training.available", year, null, budget - paid - committed),
    figure("training.reserve_draw", year, null, draw),
    figure("training.reserve_after", year, null, reserve - draw),
  ];
  for (const team of new Set(courses.map((course) => course.team))) {
    const own = courses.filter((course) => course.team === team);
    const parts = [spent(own, "paid"), spent(own, "committed"), spent(own, "planned")] as const;
    figures.push(
      figure("training.paid", year, { team }, parts[0]),
      figure("training.committed", year, { team }, parts[1]),
      figure("training.planned", year, { team }, parts[2]),
      figure("training.forecast", year, { team }, parts[0] + parts[1] + parts[2])
    );
  }
  return figures;
}
