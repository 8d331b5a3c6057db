import type { FigureUnit } from "../measures/measure";
import type { Type } from "../language/type";
import { longDay } from "../units/day";
import { unitWords } from "../units/unit";

const format = (least: number, most: number): Intl.NumberFormat =>
  new Intl.NumberFormat("en-GB", { minimumFractionDigits: least, maximumFractionDigits: most, signDisplay: "negative" });
const WHOLE = format(0, 0);
const FOUR = format(4, 4);
const SIX = format(6, 6);
const PENCE = format(2, 2);

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
  return words === "pounds" ? "GBP" : words;
}

/** "7 people", "£29,259.83", "20 June 2022", "yes". */
export function valueWithUnit(value: number, type: Type, measure: FigureUnit | null): string {
  if (type.kind === "date") return longDay(value);
  if (type.kind === "flag") return value === 0 ? "no" : "yes";
  const unit = unitOf(type, measure);
  if (unit === "GBP") return `${value < 0 ? "-" : ""}£${PENCE.format(Math.abs(value))}`;
  return unit === "a plain number" ? precise(value) : `${precise(value)} ${unit}`;
}
