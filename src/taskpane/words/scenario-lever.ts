import type { LeverSpec } from "../../scenarios/levers";
import { isRate } from "../../scenarios/outside-past";
import { readValue } from "../../scenarios/text/value-text";
import { places } from "../../measures/amount";
import { shortMonth } from "../../units/month";
import { err, type Result } from "../../units/result";
import type { LeverOffer } from "../engine/scenarios/outlook";
import { outsidePast } from "./outside-past";

type Unit = LeverSpec["unit"];

/** What stands behind the field of a lever's value; "" for none. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
  share: "%",
  months: "months",
  people: "people",
  GBP: "£",
  "GBP a year": "£ a year",
  posts: "posts",
  month: "",
  "yes or no": "",
};

/** A lever's value as it is said: "7.1%", "3.2 months", "40 people", "Jan 2026". */
export function leverWords(value: number, unit: Unit): string {
  switch (unit) {
    case "share":
      return `${fieldText(value, unit)}%`;
    case "GBP":
      return pounds(value);
    case "GBP a year":
      return `${pounds(value)} a year`;
    case "month":
      return shortMonth(Math.round(value));
    case "yes or no":
      return value >= 0.5 ? "yes" : "no";
    case "months": {
      const text = fieldText(value, unit);
      return text === "1" ? "1 month" : `${text} months`;
    }
    case "people":
      return fieldText(value, unit) === "1" ? "1 person" : `${fieldText(value, unit)} people`;
    case "posts":
      return Math.abs(value) === 1
        ? `${fieldText(value, unit)} post`
        : `${fieldText(value, unit)} posts`;
  }
}

/** The number in the field of a value, without its unit: "7.1"; "6.25" where a share is just that. */
export function fieldText(value: number, unit: Unit): string {
  if (unit === "month") return shortMonth(Math.round(value));
  const size = unit === "share" ? value * 100 : value;
  const text =
    unit === "share" || unit === "months"
      ? places(size, digitsOf(size)).replace(/\.?0+$/, "")
      : places(size, 0);
  return text.replace("-", "\u2212").replace(/^\u22120$/, "0");
}

/** Hundredths where a number is hundredths and no less; else tenths. */
const digitsOf = (size: number): 1 | 2 => (!isWhole(size * 10) && isWhole(size * 100) ? 2 : 1);

const isWhole = (size: number): boolean => Math.abs(size - Math.round(size)) < 1e-7;

/** Reads what was typed into that field, with its unit or without; the error says what is wanted. */
export function typedValue(text: string, { unit, bounds }: LeverSpec): Result<number, string> {
  const bare = /^[-+\u2212]?[\d,.\s]+$/.test(text.trim());
  const read = readValue(unit === "share" && bare ? `${text.trim()}%` : text, unit);
  if (!read.ok) return read;
  const [low, high] = bounds;
  return read.value < low || read.value > high
    ? err(`It can be from ${leverWords(low, unit)} to ${leverWords(high, unit)}.`)
    : read;
}

/** What was, in tenths whatever they are: a range reads in one rounding. */
const rangeWords = (value: number, unit: Unit): string =>
  unit === "share"
    ? leverWords(Math.round(value * 1000 * (1 + 1e-12)) / 1000, unit)
    : unit === "months"
      ? leverWords(Math.round(value * 10 * (1 + 1e-12)) / 10, unit)
      : leverWords(value, unit);

/** "6.8% to 8.1%"; "" where the last three years are not known. */
export function pastWords({ past, spec }: Pick<LeverOffer, "past" | "spec">): string {
  if (past?.low == null || past.high === null) return "";
  const [low, high] = [rangeWords(past.low, spec.unit), rangeWords(past.high, spec.unit)];
  return low === high ? low : `${low} to ${high}`;
}

/** "Now 7.1%. Last three years 6.8% to 8.1%." */
export function standsWords(offer: LeverOffer): string {
  const past = pastWords(offer);
  const now =
    offer.present === null
      ? "Not in the sheets"
      : `Now ${leverWords(offer.present, offer.spec.unit)}`;
  if (past === "") return `${now}; no three-year range`;
  return `${now}. Last three years ${past}.${isApart(offer) ? APART : ""}`;
}

const APART = " Now is the estimate from all records, not of those years alone.";

/** True of a rate estimated from all records that lies outside the last three years, as they read. */
function isApart({ present, past, spec }: LeverOffer): boolean {
  if (!isRate(spec.id) || present === null || past?.low == null || past.high === null) return false;
  const [low, now, high] = [past.low, present, past.high].map((of) => Math.round(of * 1000));
  return (now ?? 0) < (low ?? 0) || (now ?? 0) > (high ?? 0);
}

/** What a screen reader says of the slider's place: the value, and where it lies. */
export function placeWords(value: number, offer: LeverOffer): string {
  const said = leverWords(value, offer.spec.unit);
  const past = pastWords(offer);
  if (past === "") return said;
  const outside = outsidePast(value, offer) ? "outside " : "";
  return `${said}, ${outside}the last three years ${past}`;
}

const pounds = (value: number): string =>
  `${value < 0 ? "\u2212" : ""}£${places(Math.abs(value), 0)}`;

/**
 * A value in full steps of what is shown that reads as an end of the last three years, or as what stands
 * now, is that to the last digit; one that was typed more exactly is left as it was.
 */
export function snapped(value: number, { past, present, spec }: LeverOffer): number {
  if (!isWhole((spec.unit === "share" ? 100 * value : value) * 10)) return value;
  const text = leverWords(value, spec.unit);
  if (present !== null && leverWords(present, spec.unit) === text) return present;
  const ends = [past?.low ?? null, past?.high ?? null];
  return ends.find((end) => end !== null && rangeWords(end, spec.unit) === text) ?? value;
}
