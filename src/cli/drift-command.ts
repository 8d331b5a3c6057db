import { ok } from "../units/result";
import { isDrift } from "../workforce/drift/drift-issue";
import { onlyWord } from "./arguments";
import { JSON_OPTION, type Command } from "./command";
import { driftLines } from "./drift-lines";
import { EXIT } from "./exit-code";
import { failed } from "./failure";
import { LAST_OPTION, openCompared } from "./last-time";
import { PERIOD_OPTIONS, periodOptions } from "./period-options";

const usage = "muster drift NEW --last OLD [--as-at DATE] [--json]";

/** What is different in this month's extract: headings, reasons, dates, rows, start dates. */
export const driftCommand: Command = {
  name: "drift",
  usage,
  says: "what is different in an extract from last month's",
  options: {
    ...LAST_OPTION,
    "as-at": PERIOD_OPTIONS["as-at"] ?? { says: "" },
    ...JSON_OPTION,
  },
  run: async (given, io) => {
    const file = onlyWord(given, "the workbook", usage);
    if (!file.ok) return file;
    const last = given.values.get("last");
    if (last === undefined)
      return failed(
        "--last is missing.",
        `Name last month's workbook: --last OLD. Write: ${usage}`
      );
    const options = periodOptions(given);
    if (!options.ok) return options;
    const opened = await openCompared(file.value, options.value, last);
    if (!opened.ok) return opened;
    const drift = opened.value.workforce.issues.filter(isDrift);
    const width = Math.max(72, Math.min(io.width, 100));
    if (given.switches.has("json")) io.out(`${JSON.stringify({ drift }, null, 2)}\n`);
    else if (drift.length === 0) io.out(`${file.value}: nothing is different from ${last}.\n`);
    else io.out(`${driftLines(drift, width).join("\n").trimEnd()}\n`);
    return ok(drift.some(({ severity }) => severity !== "note") ? EXIT.notAgreed : EXIT.fine);
  },
};
