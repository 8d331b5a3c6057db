import type { Issue } from "../../sheets/issue";
import { amount } from "../../measures/amount";

/** An issue as the pane shows it: what is seen, where, what was done, what to do. */
export interface IssueWords {
  /** How much it matters, in a word: never by colour alone. */
  readonly weight: "Settle first" | "Decide" | "Note";
  readonly seen: string;
  /** "Leavers!E21" */
  readonly where: string;
  readonly expected: string;
  readonly done: string;
  readonly advice: string;
  /** "£14,120 at stake", or "". */
  readonly stake: string;
  /** "Touches churn and vacancies", or "" for a note. */
  readonly touches: string;
}

const WEIGHT = { stop: "Settle first", decide: "Decide", note: "Note" } as const;

export function issueWords(issue: Issue): IssueWords {
  const { severity, sheet, cell, pounds } = issue;
  return {
    weight: WEIGHT[severity],
    seen: seen(issue),
    where: cell === "" ? sheet : `${sheet}!${cell}`,
    expected: issue.expected,
    done: issue.done,
    advice: issue.advice,
    stake: pounds === undefined ? "" : `${amount(pounds, "GBP")} at stake`,
    touches: severity === "note" ? "" : touchesWords(issue.touches),
  };
}

const FAMILIES: Readonly<Record<string, string>> = {
  churn: "leavers",
  vacancy: "vacancies",
  training: "training",
  uplift: "uplift",
  resilience: "resilience",
};
const AND = new Intl.ListFormat("en-GB", { type: "conjunction" });

const touchesWords = (touches: readonly string[]): string =>
  touches.length === 0
    ? ""
    : `touches ${AND.format(touches.map((family) => FAMILIES[family] ?? family))}`;

/** Pounds at stake of all issues together; "" where none is known. */
export function stakeOf(issues: readonly Issue[]): string {
  const total = issues.reduce((sum, { pounds }) => sum + (pounds ?? 0), 0);
  return total === 0 ? "" : `${amount(total, "GBP")} at stake`;
}

function seen({ heading, value, sheet, expected }: Issue): string {
  if (heading !== "" && value !== "") return `“${heading}” reads “${value}”`;
  if (value !== "") return `“${value}”`;
  if (heading !== "") return `“${heading}” is not as expected`;
  return sheet === "" ? `Expected ${expected}` : `Sheet “${sheet}”`;
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** "2 things to settle", "Nothing to settle". */
export function settleCount(issues: readonly Pick<Issue, "severity">[]): string {
  const open = issues.filter(({ severity }) => severity !== "note").length;
  return open === 0 ? "Nothing to settle" : `${plural(open, "thing", "things")} to settle`;
}

/** "1 note that changes no figure" */
export const noteCount = (issues: readonly Pick<Issue, "severity">[]): string =>
  plural(
    issues.filter(({ severity }) => severity === "note").length,
    "note that changes no figure",
    "notes that change no figure"
  );
