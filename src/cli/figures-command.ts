import { askedFigures } from "../measures/asked";
import { catalogue } from "../measures/catalogue";
import { figuresFor } from "../measures/figures";
import { ok } from "../units/result";
import { isDrift } from "../workforce/drift/drift-issue";
import { onlyWord } from "./arguments";
import { JSON_OPTION, type Command } from "./command";
import { driftLines } from "./drift-lines";
import { EXIT } from "./exit-code";
import { figureJson, figuresJson } from "./figure-json";
import { figuresTable } from "./figures-table";
import { openCompared, LAST_OPTION } from "./last-time";
import { PERIOD_OPTIONS, periodOptions } from "./period-options";
import { readSplits } from "./split-option";

const usage =
  "muster figures FILE [--as-at DATE] [--from DATE --to DATE | --year 2022/23] [--by team,type,reason,month] [--last FILE] [--all] [--json]";

/** Every figure of a workbook: for people a page of findings, for programs all of them. */
export const figuresCommand: Command = {
  name: "figures",
  usage,
  says: "the figures of a workbook",
  options: {
    ...PERIOD_OPTIONS,
    by: {
      value: "LIST",
      says: "split by team, type, reason, month, post, cohort or event; team+type crosses two",
    },
    ...LAST_OPTION,
    all: { says: "print every figure of the whole, not the headlines only" },
    ...JSON_OPTION,
  },
  run: async (given, io) => {
    const file = onlyWord(given, "the workbook", usage);
    if (!file.ok) return file;
    const periods = periodOptions(given);
    if (!periods.ok) return periods;
    const splits = readSplits(given.values.get("by"));
    if (!splits.ok) return splits;
    const opened = await openCompared(file.value, periods.value, given.values.get("last"));
    if (!opened.ok) return opened;
    const { workforce } = opened.value;
    const drift = workforce.issues.filter(isDrift);
    const measures = catalogue();
    const requests = askedFigures(workforce, measures, splits.value);
    const figures = figuresFor(requests, workforce, measures).flat();
    const stops = workforce.issues.filter(({ severity }) => severity === "stop").length;
    if (given.switches.has("json")) io.out(figuresJson(figures.map(figureJson), drift));
    else {
      const options = { file: file.value, splits: splits.value, all: given.switches.has("all") };
      const before = driftLines(drift, Math.max(72, Math.min(io.width, 100)));
      if (before.length > 0) io.out(`${before.join("\n")}\n`);
      io.out(figuresTable(figures, workforce, measures, options, io));
    }
    if (stops > 0)
      io.err(
        `${stops === 1 ? "One issue has" : `${stops} issues have`} to be settled before every figure can be trusted. See: muster check ${file.value}\n`
      );
    return ok(EXIT.fine);
  },
};
