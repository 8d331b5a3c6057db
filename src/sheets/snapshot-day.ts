import { longDay, type Day } from "../units/day";
import { yearLabel, yearPeriod } from "../units/financial-year";
import { readDateText } from "./date-text";
import { yearInHeading } from "./heading-year";

const DATES =
  /\b(\d{1,2}(?:st|nd|rd|th)?[\s./_-]+(?:\d{1,2}|[a-z]{3,9})[\s./_-]+\d{2,4}|\d{4}-\d{2}-\d{2})\b/i;
const MONTH =
  /\b((?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)[\s'._-]*((?:20)?\d{2})\b/i;

/** What a sheet's name or title says of the day it is of. */
export interface Snapshot {
  /** The day; the first of a month or year where no more is said. */
  readonly day: Day;
  /** "1 March 2022", "March 2022" or "2021/22". */
  readonly words: string;
  readonly precision: "day" | "month" | "year";
}

/** What a sheet's name or title speaks of, to tell an older list from a newer: "Est Apr 22", "Estab 31.03.22". */
export function snapshotOf(title: string): Snapshot | null {
  const text = title.slice(0, 300).replaceAll("_", " ");
  const full = DATES.exec(text)?.[1];
  const day = full === undefined ? null : readDateText(full.replace(/[\s_]+/g, " "), "day");
  if (day !== null) return { day: day.day, words: longDay(day.day), precision: "day" };
  const [, month = "", year = ""] = MONTH.exec(text) ?? [];
  const first = month === "" ? null : readDateText(`${month.slice(0, 3)} ${year}`, "day");
  if (first !== null) {
    const words = longDay(first.day).replace(/^\d+ /, "");
    return { day: first.day, words, precision: "month" };
  }
  const financial = yearInHeading(text);
  if (financial === null) return null;
  return { day: yearPeriod(financial).from, words: yearLabel(financial), precision: "year" };
}

/** The day of it alone. */
export const snapshotDay = (title: string): Day | null => snapshotOf(title)?.day ?? null;
