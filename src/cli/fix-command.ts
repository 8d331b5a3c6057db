import { basename, extname } from "node:path";
import { loadBytes, saveFile } from "../hosts/file/disk";
import { readWorkbook } from "../hosts/file/read";
import { SHEETS } from "../paper/sheet-names";
import { ok, type Result } from "../units/result";
import type { WorkbookContent } from "../workbook/grid";
import { onlyWord } from "./arguments";
import { JSON_OPTION, type Command } from "./command";
import { EXIT } from "./exit-code";
import { failed, type Failure } from "./failure";
import { fixFile } from "./fix-file";
import { PERIOD_OPTIONS } from "./period-options";
import { undoFile } from "./undo-file";

const usage = "muster fix FILE --out NEW.xlsx [--undo] [--dry-run] [--as-at DATE] [--json]";

/** Mends what has one reading only, in a copy of the workbook; or puts such mends back. */
export const fixCommand: Command = {
  name: "fix",
  usage,
  says: "mend in a copy the cells that have one reading only; or undo it",
  options: {
    out: { value: "FILE", says: "the new workbook; never the one that is read" },
    undo: { says: "put the old values back, from the sheet Changes" },
    "dry-run": { says: "say what would be done, and write nothing" },
    "as-at": PERIOD_OPTIONS["as-at"] ?? { says: "" },
    ...JSON_OPTION,
  },
  run: async (given, io) => {
    const file = onlyWord(given, "the workbook", usage);
    if (!file.ok) return file;
    const out = outOf(file.value, given.values.get("out"), given.switches.has("dry-run"));
    if (!out.ok) return out;
    const bytes = await loadBytes(file.value);
    if (!bytes.ok) return bytes;
    const content = await readWorkbook(basename(file.value), bytes.value);
    if (!content.ok) return content;
    const refused = refusal(content.value);
    if (refused !== null) return refused;
    const work = given.switches.has("undo") ? undoFile : fixFile;
    const done = await work({
      given,
      content: content.value,
      bytes: bytes.value,
      write: out.value !== null,
    });
    if (!done.ok) return done;
    const { written, text, json } = done.value;
    if (out.value !== null && written !== null) {
      const saved = await saveFile(out.value, written, { never: [file.value] });
      if (!saved.ok) return saved;
    }
    const path = written === null ? null : out.value;
    if (given.switches.has("json"))
      io.out(`${JSON.stringify({ ...json, written: path }, null, 2)}\n`);
    else io.out(text(path, Math.max(72, Math.min(io.width, 100))));
    return ok(EXIT.fine);
  },
};

/** Where to write; null for nowhere. A workbook with macros stays one. */
function outOf(
  file: string,
  out: string | undefined,
  dryRun: boolean
): Result<string | null, Failure> {
  if (dryRun) return ok(null);
  if (out === undefined)
    return failed("--out is missing.", `Name the new workbook, or add --dry-run. Write: ${usage}`);
  const kind = extname(file).toLowerCase();
  return extname(out).toLowerCase() === kind
    ? ok(out)
    : failed(
        `${out} does not end in ${kind}, as ${basename(file)} does.`,
        "A mended workbook is of the same kind as the one it is made from: give it the same ending."
      );
}

function refusal({ name, productSheets }: WorkbookContent): Result<never, Failure> | null {
  if (!productSheets.includes(SHEETS.register)) return null;
  return failed(
    `${name} is a workbook of figures that Muster wrote: its figures rest on the cells as they are.`,
    "Fix the workbook it was made from; or write the figures anew from this one, with muster paper FILE --fix."
  );
}
