import type { Day } from "../units/day";
import { yearPeriod } from "../units/financial-year";
import { readDateText } from "./date-text";
import { yearInHeading } from "./heading-year";

const DATES =
  /\b(\d{1,2}(?:st|nd|rd|th)?[\s./_-]+(?:\d{1,2}|[a-z]{3,9})[\s./_-]+\d{2,4}|\d{4}-\d{2}-\d{2})\b/i;
const MONTH =
  /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[\s'._-]*((?:20)?\d{2})\b/i;

/** The day a sheet's name or title speaks of, to tell an older list from a newer: "Est Apr 22", "Estab 31.03.22". */
export function snapshotDay(title: string): Day | null {
  const text = title.slice(0, 300).replaceAll("_", " ");
  const full = DATES.exec(text)?.[1];
  const day = full === undefined ? null : readDateText(full.replace(/[\s_]+/g, " "), "day");
  if (day !== null) return day.day;
  const [, month = "", year = ""] = MONTH.exec(text) ?? [];
  const first = month === "" ? null : readDateText(`${month.slice(0, 3)} ${year}`, "day");
  if (first !== null) return first.day;
  const financial = yearInHeading(text);
  return financial === null ? null : yearPeriod(financial).from;
}
