import { shortMonth } from "../../units/month";
import { leverSpec, type LeverSpec } from "../levers";
import { figureWords, isPounds } from "../projected-figure";
import type { LeverSetting } from "../scenario";
import { TENURE_BANDS } from "../tenure-bands";
import { shown } from "../text/shown-value";
import { typeWords } from "../text/type-words";
import type { Answer } from "./solve";

/**
 * The answer as one sentence with the last three years beside it: "There are 2,560 officers on 31 March
 * 2026 unless more than 8.0% of officers leave in a year. The last three years were 7.1% to 8.6%."
 * `holds`: that the target is met, as a clause.
 */
export function answerSentence(answer: Answer, holds = clauseOf(answer)): string {
  const { found, always, value, present, reached, met, question, within } = answer;
  const spec = leverSpec(question.lever.lever);
  const name = leverWords(answer);
  const past = pastWords(answer, spec);
  if (always) return capital(`${holds} whatever the ${name} is.${past}`);
  if (!found) {
    const best = Math.round(reached) === Math.round(present) ? " at best" : "";
    const where = best === "" ? `at ${shown(value, spec)}, ` : "";
    return `No ${name} is enough: ${where}${amountOf(answer, reached)}${best}.${past}`;
  }
  if (within !== null) {
    const [from, to] = within.map((bound) => shown(bound, spec));
    return capital(`${holds} only if the ${name} is between ${from ?? ""} and ${to ?? ""}.${past}`);
  }
  const now =
    question.goal === "at least" ? present >= question.target : present <= question.target;
  const [inside, beyond] =
    met === "at most"
      ? (["no more than", "more than"] as const)
      : (["at least", "fewer than"] as const);
  const clause = (bound: string): string =>
    leverClause(answer, bound, shown(valueRead(answer), spec));
  return capital(
    `${holds} ${now ? `unless ${clause(beyond)}` : `only if ${clause(inside)}`}.${past}`
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
  const of = lever.cohort ?? lever.stage ?? (isForAll(lever) ? "" : whoWords(lever));
  const name = lever.lever === "applications" ? "number of further applications" : lower(spec.name);
  return `${of === "" ? name : `${name} (${of})`}${fromWords(lever)}`;
}

type Who = Pick<LeverSetting, "type" | "band" | "from" | "to">;

const isForAll = ({ type, band }: Who): boolean => type === undefined && band === undefined;

/** "officers", "people with under 1 year of service" */
function whoWords({ type, band }: Who): string {
  const service = band === undefined ? undefined : TENURE_BANDS[band]?.words;
  return `${typeWords(type ?? null)}${service === undefined ? "" : ` with ${service} of service`}`;
}

/** " from Jan 2026 to Mar 2026"; "" for a lever without dates. */
const fromWords = ({ from, to }: Who): string =>
  `${from === undefined ? "" : ` from ${shortMonth(from)}`}${to === undefined ? "" : ` to ${shortMonth(to)}`}`;

const lower = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** "more than 8.0% of officers leave in a year"; "the pay award is no more than 3.0%". */
function leverClause(answer: Answer, bound: string, value: string): string {
  const { lever } = answer.question;
  const { lever: id } = lever;
  if (id === "leaver_rate" || id === "voluntary_rate")
    return `${bound} ${value} of ${whoWords(lever)} ${id === "leaver_rate" ? "leave" : "resign"} in a year${fromWords(lever)}`;
  if (id === "applications") return `${bound} ${value} more people apply now`;
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
