import { dayOf, FIRST_DAY, isCalendarDate, parseIsoDay, type Day } from "../units/day";
import { ok, type Result } from "../units/result";
import { failed, type Failure } from "./failure";

const UK = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

/** A date as 2022-06-20, or as 20/06/2022: day first. */
export function readDay(option: string, text: string): Result<Day, Failure> {
  const day = dayOfText(text.trim());
  return day === null || day < FIRST_DAY
    ? failed(
        `--${option} ${text} is not a day of the calendar.`,
        "Write it as 2022-06-20, or as 20/06/2022 with the day first."
      )
    : ok(day);
}

function dayOfText(text: string): Day | null {
  const [, day, month, year] = (UK.exec(text) ?? []).map(Number);
  if (year !== undefined && month !== undefined && day !== undefined)
    return isCalendarDate(year, month, day) ? dayOf(year, month, day) : null;
  const iso = parseIsoDay(text);
  return iso.ok ? iso.value : null;
}
