import { ok } from "../units/result";
import type { Issue } from "../sheets/issue";
import { worstFirst } from "../sheets/worst-first";
import { isDrift } from "../workforce/drift/drift-issue";
import { onlyWord } from "./arguments";
import { JSON_OPTION, type Command } from "./command";
import { driftLines } from "./drift-lines";
import { EXIT } from "./exit-code";
import { atStake, issueCounts, issueLines } from "./issue-text";
import { openCompared, LAST_OPTION } from "./last-time";
import { PERIOD_OPTIONS, periodOptions } from "./period-options";

const usage = "muster check FILE [--as-at DATE] [--last FILE] [--json]";

/** What is wrong or doubtful in a workbook, cell by cell. */
export const checkCommand: Command = {
  name: "check",
  usage,
  says: "what is wrong or doubtful in a workbook, cell by cell",
  options: { "as-at": PERIOD_OPTIONS["as-at"] ?? { says: "" }, ...LAST_OPTION, ...JSON_OPTION },
  run: async (given, io) => {
    const file = onlyWord(given, "the workbook", usage);
    if (!file.ok) return file;
    const periods = periodOptions(given);
    if (!periods.ok) return periods;
    const opened = await openCompared(file.value, periods.value, given.values.get("last"));
    if (!opened.ok) return opened;
    const { issues } = opened.value.workforce;
    io.out(given.switches.has("json") ? asJson(issues) : forPeople(file.value, issues, io.width));
    return ok(issues.some(({ severity }) => severity === "stop") ? EXIT.notAgreed : EXIT.fine);
  },
};

/** Without the rows by number: the cell says the same. */
const asJson = (issues: readonly Issue[]): string =>
  `${JSON.stringify({ issues: worstFirst(issues) }, (key, value: unknown) => (key === "at" ? undefined : value), 2)}\n`;

function forPeople(file: string, issues: readonly Issue[], columns: number): string {
  const counts = issueCounts(issues);
  const width = Math.max(72, Math.min(columns, 100));
  const stake = atStake(issues);
  const title =
    counts === ""
      ? `${file}: nothing to settle.`
      : `${file}: ${counts}.${stake === "" ? "" : ` ${stake}.`}`;
  const others = issues.filter((issue) => !isDrift(issue));
  const lines = [...driftLines(issues, width), ...issueLines(others, width)];
  return `${[title, "", ...lines].join("\n").trimEnd()}\n`;
}
