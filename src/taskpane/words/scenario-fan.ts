import { longDay, calendarDate, type Day } from "../../units/day";
import { lastDayOf, shortMonth, type Month } from "../../units/month";
import type { Band, Course, CoursePath } from "../engine/scenarios/outlook";
import { shownAmount } from "./scenario-amount";

/** "31 Mar 26" */
export function shortDay(day: Day): string {
  const { year, month, day: of } = calendarDate(day);
  return `${of} ${shortMonth(year * 12 + month - 1).slice(0, 3)} ${String(year).slice(2)}`;
}

export const lastShortDay = (month: Month): string => shortDay(lastDayOf(month));

/** The picture of a course as a sentence, for those who do not see it. */
export function fanSentence(
  course: Course,
  path: CoursePath,
  months: readonly Month[],
  opening: Day,
  moved: boolean,
  digits: 0 | 1,
  fan: Band["courses"][number] | null
): string {
  const step = months.length - 1;
  const shown = (value: number | undefined): string => shownAmount(value ?? 0, course.unit, digits);
  const from = `${shown(path.opening)} ${course.unit === "GBP" ? "in the month to" : "on"} ${longDay(opening)}, `;
  const with_ = moved
    ? `with these levers ${shown(path.scenario[step])}, as now ${shown(path.baseline[step])}`
    : shown(path.scenario[step]);
  const band =
    fan === null
      ? ""
      : `; 8 in 10 draws between ${shown(fan.low[step])} and ${shown(fan.high[step])}`;
  const target = path.target === null ? "" : `; target ${shown(path.target.value)}`;
  return `${course.name}, month by month: ${from}in ${shortMonth(months[step] ?? 0)} ${with_}${band}${target}.`;
}
