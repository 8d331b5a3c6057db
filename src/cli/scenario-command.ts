import { ok } from "../units/result";
import { onlyWord } from "./arguments";
import { JSON_OPTION, type Command } from "./command";
import { EXIT } from "./exit-code";
import { PERIOD_OPTIONS } from "./period-options";
import { answered } from "./scenario/answered";
import { groundOf } from "./scenario/ground";
import { leverLines } from "./scenario/lever-lines";

const usage =
  'muster scenario FILE [--scenario NAME]… [--set "lever = value"]… [--months N | --to 2026-03] [--target "gap at 2026-03 <= 0"] [--solve "leaver rate (officers)"] [--figure "officers at 2026-03"]… [--draws N] [--seed N] [--sure] [--cost POUNDS] [--teams] [--out FOLDER [--name NAME]] [--as-at DATE] [--json]; muster scenario [FILE] --levers';

/** What if: levers moved, projected, drawn and held against things as they are. */
export const scenarioCommand: Command = {
  name: "scenario",
  usage,
  says: "what if: levers moved, projected month by month, with how sure it is",
  options: {
    scenario: {
      value: "NAME",
      many: true,
      says: "a scenario the workbook holds; more than one: side by side",
    },
    set: {
      value: "SETTING",
      many: true,
      says: 'a lever moved, as "Leaver rate (officers) = 6.5% from Apr 2026"',
    },
    levers: { says: "list the levers, and the groups of FILE" },
    months: { value: "N", says: "months projected, up to 60; unasked to the end of next year" },
    to: { value: "MONTH", says: "the last month projected, as 2026-03" },
    target: { value: "TARGET", says: 'what is wanted, as "gap at 2026-03 <= 0"' },
    solve: { value: "LEVER", says: "what the lever must be for the target, in one sentence" },
    figure: {
      value: "FIGURE",
      many: true,
      says: 'compared, explained and swung, as "surplus 2025/26"',
    },
    draws: { value: "N", says: "so many draws; unasked as many as the usual precision needs" },
    seed: { value: "N", says: "the seed of chance; 1 if not given" },
    sure: { says: "take rates, conversions and times to fill as known" },
    cost: {
      value: "POUNDS",
      says: "what a retention measure costs: from which share held on to it pays",
    },
    teams: { says: "by team too, where a team has ten people or more" },
    out: {
      value: "FOLDER",
      says: "write the figures workbook with the scenarios; made if missing",
    },
    name: { value: "NAME", says: "what the levers set are called there" },
    "as-at": PERIOD_OPTIONS["as-at"] ?? { says: "" },
    ...JSON_OPTION,
  },
  run: async (given, io) => {
    const width = Math.max(72, Math.min(io.width, 100));
    const listing = given.switches.has("levers");
    if (listing && given.words.length === 0) {
      io.out(`${leverLines(null, width).join("\n")}\n`);
      return ok(EXIT.fine);
    }
    const file = onlyWord(given, "the workbook", usage);
    if (!file.ok) return file;
    const ground = await groundOf(file.value, given);
    if (!ground.ok) return ground;
    if (!listing) return answered(file.value, ground.value, given, { ...io, width });
    io.out(`${leverLines(ground.value.state, width).join("\n")}\n`);
    return ok(EXIT.fine);
  },
};
