import { calendarDate, dayOf, type Day } from "../units/day";
import { lastDayOf } from "../units/month";
import { headingOf } from "../sheets/block";
import { cleanText } from "../sheets/clean-text";
import { corrected, type Traced } from "../sheets/traced";
import type { Source } from "./source-rows";

/** Service as a leavers sheet gives it: whole months, or a number of years. */
type Service = { readonly months: number } | { readonly years: number };

const YEARS_AND_MONTHS =
  /^(\d{1,2})\s*(?:years?|yrs?|y)\.?[\s,&]*(?:and\s*)?(\d{1,2})\s*(?:months?|mths?|mos?|m)\.?$/;
const YEARS = /^(\d{1,2}(?:\.\d+)?)\s*(?:years?|yrs?|y)\.?(?:\s*(?:service|completed))?$/;
const MONTHS = /^(\d{1,3})\s*(?:months?|mths?|mos?|m)\.?$/;
const DAYS_IN_YEAR = 365.25;

/** Reads "4y 3m", "4 yrs", "51 months", "4.25"; null where it is none. Bare numbers are of the heading's unit. */
export function readService(given: string, heading: string): Service | null {
  const text = cleanText(given).toLowerCase();
  if (text.length > 40) return null;
  const both = YEARS_AND_MONTHS.exec(text);
  if (both !== null) return { months: Number(both[1]) * 12 + Number(both[2]) };
  const months = MONTHS.exec(text);
  if (months !== null) return { months: Number(months[1]) };
  const years = YEARS.exec(text);
  if (years !== null) return yearsOf(Number(years[1]));
  if (!/^\d{1,5}(\.\d+)?$/.test(text)) return null;
  const number = Number(text);
  if (/\bmonths?\b|\bmths?\b/i.test(heading) && !/\by(ea)?rs?\b/i.test(heading))
    return Number.isInteger(number) ? { months: number } : { years: number / 12 };
  if (/\bdays?\b/i.test(heading)) return { years: number / DAYS_IN_YEAR };
  return number <= 60 ? yearsOf(number) : null;
}

const yearsOf = (years: number): Service =>
  Number.isInteger(years) ? { months: years * 12 } : { years };

/** The first day of service that ends on a last day in post: the day after, taken back by the service. */
export function startBefore(leave: Day, service: Service): Day {
  if ("years" in service) return Math.round(leave + 1 - service.years * DAYS_IN_YEAR);
  const { year, month, day } = calendarDate(leave + 1);
  const of = year * 12 + month - 1 - service.months;
  return Math.min(dayOf(Math.floor(of / 12), (((of % 12) + 12) % 12) + 1, day), lastDayOf(of));
}

/** A leaver's start worked out from leave date and length of service (DQ-17); null where that is not given. */
export function startFromService(
  source: Source,
  row: number,
  leave: Traced<number>
): Traced<number> | null {
  const given = source.reader.text(row, "los");
  if (given.value === "" || !(leave.value > 0) || leave.value > 1e6) return null;
  const service = readService(given.value, headingOf(source.block, "los"));
  if (service === null) return null;
  source.reader.note(row, "los", {
    severity: "decide",
    code: "start-from-service",
    expected: "the day service started",
    done: "No start is given: worked out from the leave date and the length of service.",
    advice: "Give the start of service; from a rounded length it is not exact.",
  });
  return corrected(startBefore(leave.value, service), given);
}
