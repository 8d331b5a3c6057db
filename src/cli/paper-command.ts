import { mkdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { saveFile } from "../hosts/file/disk";
import { writeWorkbook } from "../hosts/file/write";
import { planWorkbook } from "../paper/workbook-plan";
import { ok, type Result } from "../units/result";
import { onlyWord } from "./arguments";
import type { Command } from "./command";
import { EXIT } from "./exit-code";
import { failed, type Failure } from "./failure";
import { openCompared } from "./last-time";
import { paperContents, paperLines, type PaperContents } from "./paper-contents";
import { PERIOD_OPTIONS, periodOptions } from "./period-options";

const usage =
  "muster paper FILE --out FOLDER [--as-at DATE] [--from DATE --to DATE | --year 2022/23] [--last FILE] [--fix]";

/** Writes the workbook of figures beside nothing of the user's: a new file in the folder named. */
export const paperCommand: Command = {
  name: "paper",
  usage,
  says: "write the workbook of panel figures, every figure a live formula",
  options: {
    out: { value: "FOLDER", says: "where to write it; made if missing" },
    ...PERIOD_OPTIONS,
    last: {
      value: "FILE",
      says: "last month's workbook or paper: what differs is said first; of a paper, what it restates",
    },
    fix: { says: "mend in the copies what has one reading only, and list it on a sheet Changes" },
  },
  run: async (given, io) => {
    const file = onlyWord(given, "the workbook", usage);
    if (!file.ok) return file;
    const folder = given.values.get("out");
    if (folder === undefined)
      return failed("--out is missing.", `Say where to write: --out FOLDER. Write: ${usage}`);
    const periods = periodOptions(given);
    if (!periods.ok) return periods;
    const last = given.values.get("last");
    const opened = await openCompared(file.value, periods.value, last);
    if (!opened.ok) return opened;
    const prepared = paperContents(opened.value, given.switches.has("fix"));
    if (!prepared.ok) return prepared;
    const written = await writePaper(prepared.value, file.value, last, folder);
    if (!written.ok) return written;
    const { path, figures } = written.value;
    const before = paperLines(prepared.value, Math.max(72, Math.min(io.width, 100)));
    if (before.length > 0) io.out(`${before.join("\n")}\n`);
    io.out(`Written: ${path}\n${figures} figures. Check it with: muster recount "${path}"\n`);
    return ok(EXIT.fine);
  },
};

/** Writes "NAME - panel figures.xlsx" into the folder; never over a workbook that was read. */
export async function writePaper(
  { workforce, content, carried }: PaperContents,
  source: string,
  last: string | undefined,
  folder: string
): Promise<Result<{ readonly path: string; readonly figures: number }, Failure>> {
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  const { plan, layout, scenarios } = planWorkbook(workforce, content, carried);
  const path = join(folder, paperName(source));
  const saved = await saveFile(path, await writeWorkbook(plan), {
    never: last === undefined ? [source] : [source, last],
  });
  if (!saved.ok) return saved;
  return ok({ path, figures: layout.placed.length + (scenarios?.figures.length ?? 0) });
}

const paperName = (source: string): string =>
  `${basename(source, extname(source))} - panel figures.xlsx`;

async function makeFolder(folder: string): Promise<Result<void, Failure>> {
  try {
    await mkdir(folder, { recursive: true });
    return ok(undefined);
  } catch {
    return failed(
      `The folder ${folder} could not be made.`,
      "Check that no file has that name and that you may write there."
    );
  }
}
