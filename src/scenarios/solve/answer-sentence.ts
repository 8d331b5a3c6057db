import { figureWords, isPounds } from "../projected-figure";
import { leverSpec, type LeverSpec } from "../levers";
import { isoMonth } from "../../units/month";
import type { Answer } from "./solve";

/** The answer as one sentence with the last three years beside it. */
export function answerSentence({ question, found, always, value, reached, range }: Answer): string {
  const spec = leverSpec(question.lever.lever);
  const { type } = question.lever;
  const lever = `${spec.name.toLowerCase()}${type === undefined ? "" : ` (${type})`}`;
  const amount = (of: number): string =>
    isPounds(question.figure)
      ? `£${Math.round(of).toLocaleString("en-GB")}`
      : Math.round(of).toLocaleString("en-GB");
  const aim = `${figureWords(question.figure)} ${question.goal} ${amount(question.target)}`;
  const past =
    range?.low == null || range.high === null
      ? ""
      : ` The last three years were ${shown(range.low, spec)} to ${shown(range.high, spec)}.`;
  if (always) return `${aim}: met whatever the ${lever} is.${past}`;
  return found
    ? `${aim}: met with a ${lever} of ${shown(value, spec)}, and no further.${past}`
    : `${aim}: no ${lever} meets it; the nearest is ${shown(value, spec)}, with ${amount(reached)}.${past}`;
}

/** A lever's value as it is read. */
export function shown(value: number, { unit }: LeverSpec): string {
  switch (unit) {
    case "share":
      return `${(100 * value).toFixed(1)}%`;
    case "GBP":
    case "GBP a year":
      return `£${Math.round(value).toLocaleString("en-GB")}`;
    case "months":
      return `${value.toFixed(1)} months`;
    case "month":
      return isoMonth(value);
    case "yes or no":
      return value >= 0.5 ? "yes" : "no";
    default:
      return Math.round(value).toLocaleString("en-GB");
  }
}
