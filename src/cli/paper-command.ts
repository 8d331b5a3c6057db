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
import { openWorkforce, type Opened } from "./open-workforce";
import { PERIOD_OPTIONS, periodOptions } from "./period-options";

const usage =
  "muster paper FILE --out FOLDER [--as-at DATE] [--from DATE --to DATE | --year 2022/23]";

/** Writes the workbook of figures beside nothing of the user's: a new file in the folder named. */
export const paperCommand: Command = {
  name: "paper",
  usage,
  says: "write the workbook of panel figures, every figure a live formula",
  options: {
    out: { value: "FOLDER", says: "where to write it; made if missing" },
    ...PERIOD_OPTIONS,
  },
  run: async (given, io) => {
    const file = onlyWord(given, "the workbook", usage);
    if (!file.ok) return file;
    const folder = given.values.get("out");
    if (folder === undefined)
      return failed("--out is missing.", `Say where to write: --out FOLDER. Write: ${usage}`);
    const periods = periodOptions(given);
    if (!periods.ok) return periods;
    const opened = await openWorkforce(file.value, periods.value);
    if (!opened.ok) return opened;
    const written = await writePaper(opened.value, file.value, folder);
    if (!written.ok) return written;
    const { path, figures } = written.value;
    io.out(`Written: ${path}\n${figures} figures. Check it with: muster recount "${path}"\n`);
    return ok(EXIT.fine);
  },
};

/** Writes "NAME - panel figures.xlsx" into the folder; never over the workbook that was read. */
export async function writePaper(
  { workforce, content }: Opened,
  source: string,
  folder: string
): Promise<Result<{ readonly path: string; readonly figures: number }, Failure>> {
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  const { plan, layout } = planWorkbook(workforce, content);
  const path = join(folder, paperName(source));
  const saved = await saveFile(path, await writeWorkbook(plan), { never: [source] });
  if (!saved.ok) return saved;
  return ok({ path, figures: layout.placed.length });
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
