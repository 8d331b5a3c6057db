import { isoMonth } from "../../units/month";
import { leverSpec, type LeverSpec } from "../levers";
import { figureWords, isPounds } from "../projected-figure";
import { typeWords } from "../text/type-words";
import type { Answer } from "./solve";

/**
 * The answer as one sentence with the last three years beside it: "There are 2,560 officers on 31 March
 * 2026 unless more than 8.0% of officers leave in a year. The last three years were 7.1% to 8.6%."
 * `holds`: that the target is met, as a clause.
 */
export function answerSentence(answer: Answer, holds = clauseOf(answer)): string {
  const { found, always, value, present, reached, met, question } = answer;
  const spec = leverSpec(question.lever.lever);
  const name = leverWords(answer);
  const past = pastWords(answer, spec);
  if (always) return capital(`${holds} whatever the ${name} is.${past}`);
  if (!found && Math.round(reached) === Math.round(present))
    return `No ${name} changes it: ${amountOf(answer, reached)}.${past}`;
  if (!found)
    return `No ${name} is enough: at ${shown(value, spec)}, ${amountOf(answer, reached)}.${past}`;
  const now =
    question.goal === "at least" ? present >= question.target : present <= question.target;
  const [within, beyond] =
    met === "at most"
      ? (["no more than", "more than"] as const)
      : (["at least", "fewer than"] as const);
  const clause = (bound: string): string =>
    leverClause(answer, bound, shown(valueRead(answer), spec));
  return capital(
    `${holds} ${now ? `unless ${clause(beyond)}` : `only if ${clause(within)}`}.${past}`
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const clauseOf = ({ question: { figure, goal, target } }: Answer): string =>
  `${figureWords(figure)} ${isPounds(figure) ? "is" : "are"} ${goal} ${amount(target, isPounds(figure))}`;

const amount = (of: number, pounds: boolean): string =>
  `${of < 0 ? "−" : ""}${pounds ? "£" : ""}${Math.abs(Math.round(of)).toLocaleString("en-GB")}`;

/** What the figure comes to where no value of the lever is enough. */
const amountOf = ({ question: { figure } }: Answer, reached: number): string =>
  `the ${figureWords(figure)} would be ${amount(reached, isPounds(figure))}`;

function leverWords({ question: { lever } }: Answer): string {
  const spec = leverSpec(lever.lever);
  if (lever.lever === "cohort_places" && lever.cohort !== undefined)
    return `number of places of ${lever.cohort}`;
  const of = lever.cohort ?? lever.stage ?? (lever.type === undefined ? "" : typeWords(lever.type));
  const name = lever.lever === "applications" ? "number of further applications" : lower(spec.name);
  return of === "" ? name : `${name} (${of})`;
}

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** "more than 8.0% of officers leave in a year"; "the pay award is no more than 3.0%". */
function leverClause(answer: Answer, bound: string, value: string): string {
  const { lever, type } = answer.question.lever;
  const people = type === undefined ? "people" : typeWords(type);
  if (lever === "leaver_rate") return `${bound} ${value} of ${people} leave in a year`;
  if (lever === "voluntary_rate") return `${bound} ${value} of ${people} resign in a year`;
  if (lever === "applications") return `${bound} ${value} more people apply now`;
  return `the ${leverWords(answer)} is ${bound === "fewer than" ? "less than" : bound} ${value}`;
}

function pastWords({ range, value, found, always }: Answer, spec: LeverSpec): string {
  if (range?.low == null || range.high === null) return "";
  const years = `${shown(range.low, spec)} to ${shown(range.high, spec)}`;
  const outside = found && !always && (value < range.low || value > range.high);
  return outside
    ? ` That is outside the last three years: ${years}.`
    : ` The last three years were ${years}.`;
}

/** The value rounded, as it is read, to the side on which the target is met: typed in, it meets it. */
export function valueRead({ value, met, question }: Answer): number {
  const scale = PLACES.get(leverSpec(question.lever.lever).unit) ?? 1;
  const nearest = Math.round(value * scale);
  // The last bits of 100 × 0.041 are not a tenth of a percent.
  if (Math.abs(value * scale - nearest) < 1e-9) return nearest / scale;
  return (met === "at most" ? Math.floor(value * scale) : Math.ceil(value * scale)) / scale;
}

const PLACES = new Map<LeverSpec["unit"], number>([
  ["share", 1000],
  ["months", 10],
]);

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
