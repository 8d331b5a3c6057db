import { amount, places } from "../../measures/amount";
import type { Compared } from "../../scenarios/study/compared";
import type { Outlook } from "../engine/scenarios/outlook";

export type ComparedUnit = Compared["unit"];

/** From this many on, expected people are shown whole: a tenth of a person would say nothing. */
const WHOLE_FROM = 100;

/** Places after the point for people: whole people in a force, tenths in an office, one way for all figures. */
export const peopleDigits = ({ courses }: Pick<Outlook, "courses">): 0 | 1 =>
  courses.some(({ id, opening }) => id !== "surplus" && opening >= WHOLE_FROM) ? 0 : 1;

/** "2,551", "19.7", "£612,000", "−£1.10m" */
export const shownAmount = (value: number, unit: ComparedUnit, digits: 0 | 1): string =>
  unit === "GBP" ? amount(value, "GBP") : places(tidy(value, digits), digits).replace("-", MINUS);

/** The same; people short of a target are "2 over" where there are more than wanted. */
export const shownFigure = (
  value: number,
  unit: ComparedUnit,
  digits: 0 | 1,
  gap: boolean
): string =>
  gap && value < 0 ? `${shownAmount(-value, unit, digits)} over` : shownAmount(value, unit, digits);

/** "+34", "−31", "0": a true minus, and no sign where the difference shows as nought. */
export function signedAmount(value: number, unit: ComparedUnit, digits: 0 | 1): string {
  const text = shownAmount(Math.abs(value), unit, digits);
  if (!/[1-9]/.test(text)) return text;
  return `${value < 0 ? MINUS : "+"}${text}`;
}

/** The number that an amount reads as: "24" is 24, "1 over" −1, "+£1.10m" 1,100,000. */
export function shownNumber(text: string): number {
  const size = Number(text.replace(/[^\d.]/g, "")) * (text.endsWith("m") ? 1e6 : 1);
  return text.startsWith(MINUS) || text.endsWith(" over") ? -size : size;
}

const MINUS = "\u2212";

/** Keeps a rounded nought from carrying a sign. */
const tidy = (value: number, digits: 0 | 1): number =>
  Math.abs(value) < 0.5 / 10 ** digits ? 0 : value;
