import { amount } from "../measures/amount";
import type { Issue } from "../sheets/issue";
import { worstFirst } from "../sheets/worst-first";
import { paragraph } from "./text-layout";

const SEVERITIES = ["stop", "decide", "note"] as const;

const TITLES: Readonly<Record<Issue["severity"], string>> = {
  stop: "To settle before figures can be trusted",
  decide: "Read one way, and could be read another",
  note: "Worth knowing",
};

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/** "2 issues to settle, 3 things to decide, 1 note"; "" for none. */
export function issueCounts(issues: readonly Issue[]): string {
  const count = (severity: Issue["severity"]): number =>
    issues.filter((issue) => issue.severity === severity).length;
  const parts = [
    count("stop") > 0 ? `${plural(count("stop"), "issue")} to settle` : "",
    count("decide") > 0 ? `${plural(count("decide"), "thing")} to decide` : "",
    count("note") > 0 ? plural(count("note"), "note") : "",
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** "£66,130 at stake in 3 of them"; "" where no pounds are known. */
export function atStake(issues: readonly Issue[]): string {
  const open = issues.filter(({ severity, pounds }) => severity !== "note" && pounds !== undefined);
  const sum = open.reduce((total, { pounds }) => total + (pounds ?? 0), 0);
  const among = open.length === issues.length ? "" : ` in ${open.length} of them`;
  return sum === 0 ? "" : `${amount(sum, "GBP")} at stake${among}`;
}

const where = ({ sheet, cell }: Issue): string => (cell === "" ? sheet : `${sheet}!${cell}`);

/** All issues for people to read, grouped by how much they matter. */
export function issueLines(issues: readonly Issue[], width: number): string[] {
  const ordered = worstFirst(issues);
  return SEVERITIES.flatMap((severity) => {
    const mine = ordered.filter((issue) => issue.severity === severity);
    return mine.length === 0
      ? []
      : [
          `${TITLES[severity]} (${mine.length})`,
          ...mine.flatMap((issue) => issueText(issue, width)),
          "",
        ];
  });
}

export function issueText(issue: Issue, width: number): string[] {
  const place = where(issue);
  const about = [
    issue.heading === "" ? "" : `“${issue.heading}”`,
    issue.value === "" ? "" : `reads “${issue.value}”`,
  ].filter((part) => part !== "");
  const first = [place === "" ? "Workbook" : place, ...about].join(" ");
  const pounds = issue.pounds === undefined ? "" : ` (${amount(issue.pounds, "GBP")} at stake)`;
  const expected = issue.expected === "" ? "" : `Expected: ${sentence(issue.expected)} `;
  return [
    ...paragraph(first + pounds, width, 2),
    ...paragraph(`${expected}${issue.done} ${issue.advice}`, width, 4),
  ];
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
