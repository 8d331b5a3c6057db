import { loadFile } from "../hosts/file/disk";
import { restate } from "../paper/restate/restate";
import type { Restatement } from "../paper/restate/restatement";
import { isoDay } from "../units/day";
import { ok } from "../units/result";
import { onlyWord } from "./arguments";
import { JSON_OPTION, type Command } from "./command";
import { EXIT } from "./exit-code";
import { failed } from "./failure";
import { PERIOD_OPTIONS, periodOptions } from "./period-options";
import { restateLines } from "./restate-lines";

const usage = "muster restate NEW --last PAPER [--as-at DATE] [--json]";

/** Which reported figures a newer extract makes different, by how much and by which rows. */
export const restateCommand: Command = {
  name: "restate",
  usage,
  says: "which figures of the last paper a newer extract changes, by which rows",
  options: {
    last: { value: "PAPER", says: "the workbook of figures written last time" },
    "as-at": {
      ...PERIOD_OPTIONS["as-at"],
      says: "the day the new workbook is as at, if it does not say",
    },
    ...JSON_OPTION,
  },
  run: async (given, io) => {
    const file = onlyWord(given, "the workbook", usage);
    if (!file.ok) return file;
    const last = given.values.get("last");
    if (last === undefined)
      return failed(
        "--last is missing.",
        `Name the workbook of figures written last time: --last PAPER. Write: ${usage}`
      );
    const options = periodOptions(given);
    if (!options.ok) return options;
    const paper = await loadFile(last);
    if (!paper.ok) return paper;
    const next = await loadFile(file.value);
    if (!next.ok) return next;
    const { asAt } = options.value;
    const result = restate(paper.value, next.value, asAt === undefined ? {} : { asAt });
    if (!result.ok) return failed(result.error.message, result.error.advice);
    const width = Math.max(72, Math.min(io.width, 100));
    io.out(
      given.switches.has("json")
        ? `${JSON.stringify(restatementJson(result.value), null, 2)}\n`
        : `${restateLines(result.value, width).join("\n").trimEnd()}\n`
    );
    return ok(result.value.changed.length > 0 ? EXIT.notAgreed : EXIT.fine);
  },
};

/** Full precision, dates as 2022-06-20. */
const restatementJson = ({ asAt, changed, ...rest }: Restatement): unknown => ({
  ...rest,
  asAt: isoDay(asAt),
  changed: changed.map(({ period, ...figure }) => ({
    ...figure,
    period: { from: isoDay(period.from), to: isoDay(period.to) },
  })),
});
