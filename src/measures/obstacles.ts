import { edge, monthEndFrames, monthFrames, type Frame } from "../language/evaluate/frame";
import { rateOn } from "../workforce/rate-on";
import { bodyOf, type RateName, type Term } from "../language/term";
import { longDay, type Day } from "../units/day";
import { monthOf, shortMonth, type Month } from "../units/month";
import { ASSUMPTIONS } from "../workforce/assumption-list";
import { tableSpec, type TableName } from "../workforce/schema";
import type { Workforce } from "../workforce/workforce";
import { pooledPosts } from "./pooled-posts";
import { needsEverybody, unknownPeople } from "./unknown-people";
import { unsaidFlag } from "./unsaid-flags";

/**
 * Why a figure cannot be given: a sheet or an assumption that is not there, a rate missing for a
 * month (conventions 11), leavers not complete so far back (conventions 4). Empty: nothing stands
 * in its way.
 */
export function obstacles(term: Term, frame: Frame, workforce: Workforce): string[] {
  const reasons: Reasons = { said: new Set(), rates: new Map(), neededFrom: null };
  visit(term, frame, workforce, reasons);
  const pooled = pooledPosts(term, workforce);
  if (pooled !== null) reasons.said.add(pooled);
  return [
    ...historyMissing(reasons.neededFrom, workforce),
    ...reasons.said,
    ...[...reasons.rates].map(missingRate),
  ];
}

interface Reasons {
  readonly said: Set<string>;
  /** Months a rate is missing for. */
  readonly rates: Map<RateName, Month[]>;
  /** The earliest day from which leavers are needed and not known; null where they are. */
  neededFrom: Day | null;
}

function visit(term: Term, frame: Frame, workforce: Workforce, reasons: Reasons): void {
  const into = (inner: Term, at: Frame = frame): void => {
    visit(inner, at, workforce, reasons);
  };
  switch (term.node) {
    case "assumption":
      if (!workforce.assumptions.has(term.id)) reasons.said.add(missingAssumption(term.id));
      break;
    case "column":
      needTable(term.table, workforce, reasons);
      if (term.type.kind === "flag") addUnsaid(term, workforce, reasons);
      break;
    case "line":
      needTable(term.line.table, workforce, reasons);
      if (term.line.table === "people" && term.bounds.has("period"))
        needHistory(frame.period.from, workforce, reasons);
      into(term.line.term);
      break;
    case "monthly":
      into(term.line.term);
      break;
    case "measure":
    case "groupsWith":
      into(term.term);
      break;
    case "defined":
      into(term.body);
      break;
    case "call":
    case "step":
      term.args.forEach((arg) => {
        into(arg);
      });
      break;
    case "textIs":
      into(term.left);
      into(term.right);
      break;
    case "reasonIs":
      into(term.reason);
      break;
    case "overMonths":
      for (const month of monthFrames(frame, term.over)) into(term.row, month);
      break;
    case "monthEnds":
      for (const month of monthEndFrames(frame, term.opening)) into(term.term, month);
      break;
    case "rate":
      needRate(term, frame, workforce, reasons);
      break;
    case "aggregate":
      needTable(term.table, workforce, reasons);
      if (needsEverybody(term)) needEverybody(workforce, reasons);
      if (term.value !== null) into(term.value);
      term.where.forEach((condition) => {
        into(condition);
        if (term.table === "people") comparedDays(condition, frame, workforce, reasons);
      });
      break;
    default:
  }
}

function addUnsaid(
  column: Term & { readonly node: "column" },
  workforce: Workforce,
  reasons: Reasons
): void {
  const unsaid = unsaidFlag(column, workforce);
  if (unsaid !== null) reasons.said.add(unsaid);
}

function needEverybody(workforce: Workforce, reasons: Reasons): void {
  for (const reason of unknownPeople(workforce)) reasons.said.add(reason);
}

const missingAssumption = (id: string): string =>
  `the assumption “${ASSUMPTIONS.find((spec) => spec.id === id)?.name ?? id}” is not given`;

function needTable(name: TableName, workforce: Workforce, reasons: Reasons): void {
  if ((workforce.tables.get(name)?.length ?? 0) > 0) return;
  reasons.said.add(`no sheet of ${tableSpec(name).rowWords} was found`);
}

/** Strength at the close of a day, and leavers from the day after, need leavers from then on. */
function needHistory(from: Day, workforce: Workforce, reasons: Reasons): void {
  if (from >= workforce.historyFrom) return;
  reasons.neededFrom = Math.min(from, reasons.neededFrom ?? from);
}

/** One reason, of the earliest day, however many days before the records begin are asked for. */
const historyMissing = (from: Day | null, { historyFrom }: Workforce): string[] =>
  from === null
    ? []
    : [
        `leaver records are complete from ${longDay(historyFrom)} only, and this needs them from ${longDay(from)}`,
      ];

/** The days people are compared with: the earliest says how far back the records must reach. */
function comparedDays(condition: Term, frame: Frame, workforce: Workforce, reasons: Reasons): void {
  const term = bodyOf(condition);
  if (term.node !== "call") return;
  const [left, right] = term.args;
  if (left?.type.kind !== "date" || left.type.rows === null || right === undefined) return;
  const day = dayValue(right, frame);
  if (day === null || left.key !== "people.leave_date") return;
  if (term.fn.name === ">") needHistory(day + 1, workforce, reasons);
  if (term.fn.name === ">=") needHistory(day, workforce, reasons);
}

/** The day of a scalar date built from the ends of periods and numbers. */
function dayValue(term: Term, frame: Frame): Day | null {
  const body = bodyOf(term);
  if (body.node === "edge") return edge(frame, body.of, body.edge);
  if (body.node === "number") return body.value;
  if (body.node !== "call") return null;
  const [a, b] = body.args.map((arg) => dayValue(arg, frame));
  if (a === undefined || a === null || b === undefined || b === null) return null;
  if (body.fn.name === "+") return a + b;
  return body.fn.name === "-" ? a - b : null;
}

function needRate(
  term: Term & { node: "rate" },
  frame: Frame,
  workforce: Workforce,
  reasons: Reasons
): void {
  const day = dayValue(term.on, frame);
  if (day === null || rateOn(workforce.rates, term.rate, day) !== null) return;
  reasons.rates.set(term.rate, [...(reasons.rates.get(term.rate) ?? []), monthOf(day)]);
}

const RATE_WORDS: Readonly<Record<RateName, string>> = {
  employer_ni_rate: "employer NI rate",
  employer_ni_threshold: "employer NI threshold",
  police_pension_rate: "police pension rate",
};

/** "there is no employer NI rate from Apr 2028 to Mar 2029: add it to a table Rates" */
function missingRate([rate, months]: [RateName, readonly Month[]]): string {
  const first = shortMonth(Math.min(...months));
  const last = shortMonth(Math.max(...months));
  const span = first === last ? `for ${first}` : `from ${first} to ${last}`;
  return `there is no ${RATE_WORDS[rate]} ${span}: add it to a table Rates`;
}
