import type { FigureUnit } from "../measures/measure";
import type { Type } from "../language/type";
import { longDay } from "../units/day";
import { unitWords } from "../units/unit";

const format = (digits: number): Intl.NumberFormat =>
  new Intl.NumberFormat("en-GB", {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    signDisplay: "negative",
  });
const WHOLE = format(0);
const PENCE = format(2);
const FOUR = format(4);
const SIX = format(6);

/** Four decimal places, six below one; a whole number as it is. */
export function precise(value: number): string {
  if (Number.isInteger(value)) return WHOLE.format(value);
  return (Math.abs(value) < 1 ? SIX : FOUR).format(value);
}

/** What a value's unit is called: the measure's own where it is one measure, else worked out. */
export function unitOf(type: Type, measure: FigureUnit | null): string {
  if (measure !== null) return measure;
  if (type.kind !== "number") return type.kind === "date" ? "date" : "yes or no";
  const words = unitWords(type.unit);
  if (words === "pounds") return "GBP";
  return words === "a plain number" ? "number" : words;
}

const ONE: Readonly<Record<string, string>> = {
  people: "person",
  posts: "post",
  places: "place",
  teams: "team",
  days: "day",
  years: "year",
};

/** "7 people", "£29,259.83", "20 June 2022", "yes". */
export function valueWithUnit(value: number, type: Type, measure: FigureUnit | null): string {
  if (type.kind === "date") return longDay(value);
  if (type.kind === "flag") return value === 0 ? "no" : "yes";
  const unit = unitOf(type, measure);
  if (unit === "GBP") return `${value < 0 ? "-" : ""}£${PENCE.format(Math.abs(value))}`;
  if (unit === "number") return precise(value);
  return `${precise(value)} ${value === 1 ? (ONE[unit] ?? unit) : unit}`;
}
