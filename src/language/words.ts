import { tableSpec } from "../workforce/schema";
import { ASSUMPTIONS } from "../workforce/assumption-list";
import type { Bound, Term } from "./term";

const PERIOD_WORDS: Readonly<Record<Bound, string>> = {
  period: "the period",
  year: "the financial year",
  asAt: "the as-at date",
  month: "the month",
  part: "the part of the month in the period",
};

/** How a measure is called in a sentence, by id. */
export type Naming = (id: string) => string;

/** What a term means, in words that a reader of the paper can check. */
export function toWords(term: Term, naming: Naming): string {
  const say = (inner: Term): string => toWords(inner, naming);
  switch (term.node) {
    case "number":
      return String(term.value);
    case "text":
      return `“${term.value}”`;
    case "edge":
      return edgeWords(term.of, term.edge);
    case "column":
      return (
        tableSpec(term.table).columns.find((spec) => spec.name === term.name)?.words ?? term.name
      );
    case "line":
      return term.line.words;
    case "monthly":
      return term.line.heading.toLowerCase();
    case "assumption":
      return `the assumption “${ASSUMPTIONS.find((spec) => spec.id === term.id)?.name ?? term.id}”`;
    case "measure":
      return naming(term.id);
    case "defined":
      return definedWords(term, say);
    case "call":
      return callWords(term, say);
    case "textIs":
      return `${say(term.left)} is ${term.negated ? "not " : ""}${say(term.right)}`;
    case "step":
      return term.step.words(term.args.map(say));
    case "overMonths":
      return `${say(term.row)}, month by month over ${PERIOD_WORDS[term.over]}`;
    case "monthEnds":
      return `the mean of ${naming(term.id)} at the month-ends of the period${term.opening ? ", the opening one included" : ""}`;
    case "groupsWith":
      return `the number of ${term.by}s with ${naming(term.id)} of ${term.equals}`;
    case "rate":
      return `the rate in force on ${say(term.on)}`;
    case "reasonIs":
      return REASON_WORDS[term.what];
    case "aggregate":
      return aggregateWords(term, say);
  }
}

const REASON_WORDS = {
  leaver: "reason counts as leaving the employer",
  outOfService: "reason counts as leaving, transfers to other forces left out",
  voluntary: "reason is voluntary",
  redundancy: "reason is redundancy",
} as const;

function edgeWords(of: Bound, end: "from" | "to"): string {
  if (of === "asAt") return PERIOD_WORDS.asAt;
  return `the ${end === "from" ? "first" : "last"} day of ${PERIOD_WORDS[of]}`;
}

function definedWords(term: Term & { node: "defined" }, say: (term: Term) => string): string {
  let words = term.words;
  for (const [param, arg] of term.args)
    words = words.replaceAll(`{${param}}`, typeof arg === "string" ? PERIOD_WORDS[arg] : say(arg));
  return words;
}

/** "100 × a ÷ b" is said as people say it: "a per 100 b". */
function callWords(term: Term & { node: "call" }, say: (term: Term) => string): string {
  const [left, right] = term.args;
  if (
    term.fn.name === "/" &&
    left?.node === "call" &&
    left.fn.name === "*" &&
    right !== undefined
  ) {
    const [hundred, above] = left.args;
    if (hundred?.node === "number" && above !== undefined)
      return `${bracketed(above, say)} per ${hundred.value} ${bracketed(right, say)}`;
  }
  const dates = term.args.every((arg) => arg.type.kind === "date");
  const compared = dates ? DATES_SAID[term.fn.name] : undefined;
  if (compared !== undefined) return term.args.map(say).join(` ${compared} `);
  return term.fn.words(
    term.args.map((arg, at) => (splits(arg, term, at) ? `(${say(arg)})` : say(arg)))
  );
}

const bracketed = (term: Term, say: (term: Term) => string): string =>
  term.node === "call" ? `(${say(term)})` : say(term);

const DATES_SAID: Readonly<Record<string, string>> = {
  "<": "is before",
  "<=": "is not after",
  ">": "is after",
  ">=": "is not before",
};

const ADDS = new Set(["+", "-"]);
const MULTIPLIES = new Set(["*", "/"]);

/** A sum inside a product, and anything a "not" covers, needs brackets to be read as meant. */
function splits(arg: Term, around: Term & { node: "call" }, at: number): boolean {
  const outer = around.fn.name;
  if (outer === "not") return true;
  if (arg.node !== "call") return false;
  const inner = arg.fn.name;
  if (outer === "and") return inner === "or";
  if (ADDS.has(inner))
    return MULTIPLIES.has(outer) || outer === "negate" || (outer === "-" && at === 1);
  return MULTIPLIES.has(inner) && outer === "/" && at === 1;
}

function aggregateWords(term: Term & { node: "aggregate" }, say: (term: Term) => string): string {
  const rows = tableSpec(term.table).rowWords;
  const conditions = term.said.map(say).join(" and ");
  if (term.value === null)
    return `the number of ${rows}${conditions === "" ? "" : ` where ${conditions}`}`;
  const sum = `the sum over ${rows} of ${say(term.value)}`;
  return conditions === "" ? sum : `${sum}, where ${conditions}`;
}
