import { ok } from "../units/result";
import type { Issue } from "../sheets/issue";
import { onlyWord } from "./arguments";
import { JSON_OPTION, type Command } from "./command";
import { EXIT } from "./exit-code";
import { issueCounts, issueLines, worstFirst } from "./issue-text";
import { openWorkforce } from "./open-workforce";
import { PERIOD_OPTIONS, periodOptions } from "./period-options";

const usage = "muster check FILE [--as-at DATE] [--json]";

/** What is wrong or doubtful in a workbook, cell by cell. */
export const checkCommand: Command = {
  name: "check",
  usage,
  says: "what is wrong or doubtful in a workbook, cell by cell",
  options: { "as-at": PERIOD_OPTIONS["as-at"] ?? { says: "" }, ...JSON_OPTION },
  run: async (given, io) => {
    const file = onlyWord(given, "the workbook", usage);
    if (!file.ok) return file;
    const periods = periodOptions(given);
    if (!periods.ok) return periods;
    const opened = await openWorkforce(file.value, periods.value);
    if (!opened.ok) return opened;
    const { issues } = opened.value.workforce;
    io.out(given.switches.has("json") ? asJson(issues) : forPeople(file.value, issues, io.width));
    return ok(issues.some(({ severity }) => severity === "stop") ? EXIT.notAgreed : EXIT.fine);
  },
};

const asJson = (issues: readonly Issue[]): string =>
  `${JSON.stringify({ issues: worstFirst(issues) }, null, 2)}\n`;

function forPeople(file: string, issues: readonly Issue[], columns: number): string {
  const counts = issueCounts(issues);
  const width = Math.max(72, Math.min(columns, 100));
  const title = counts === "" ? `${file}: nothing to settle.` : `${file}: ${counts}.`;
  return `${[title, "", ...issueLines(issues, width)].join("\n").trimEnd()}\n`;
}
