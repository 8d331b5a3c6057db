import { EditableWorkbook } from "../hosts/file/edit-workbook";
import { readWorkbook } from "../hosts/file/read";
import type { Change } from "../paper/change";
import { changesSheet } from "../paper/changes-sheet";
import { changesSheetOf, freeChangesSheet, readChanges } from "../paper/read-changes";
import { holds } from "../paper/settle-fixes";
import { ok, type Result } from "../units/result";
import { cellPlace } from "../workbook/address";
import type { WorkbookContent } from "../workbook/grid";
import type { Given } from "./arguments";
import { failed, type Failure } from "./failure";
import { cells, changeLines, leftLines } from "./fix-lines";
import { mended } from "./mended";
import { readContent } from "./open-workforce";
import { periodOptions } from "./period-options";

export interface FixAsked {
  readonly given: Given;
  readonly content: WorkbookContent;
  readonly bytes: Uint8Array;
  /** False where it is only to be said what would be done. */
  readonly write: boolean;
}

export interface FixDone {
  /** The new file; null where nothing was to be done, or nothing to be written. */
  readonly written: Uint8Array | null;
  readonly text: (path: string | null, width: number) => string;
  readonly json: Readonly<Record<string, unknown>>;
}

/** The workbook with everything mended that is certain, and the sheet that keeps what was there. */
export async function fixFile(asked: FixAsked): Promise<Result<FixDone, Failure>> {
  const { given, content } = asked;
  const options = periodOptions(given);
  if (!options.ok) return options;
  const opened = readContent(content, options.value);
  if (!opened.ok) return opened;
  const made = mended(opened.value, options.value);
  if (!made.ok) return made;
  const { changes, left } = made.value;
  const written = asked.write && changes.length > 0 ? await fixed(asked, changes) : ok(null);
  if (!written.ok) return written;
  return ok({
    written: written.value,
    json: { changes, left: left.map(({ fix, heading, why }) => ({ ...fix, heading, why })) },
    text: (path, width) => {
      const done = path === null ? "to be mended" : "mended";
      const all =
        changes.length === 0 ? "no cell to be mended" : `${cells(changes.length)} ${done}`;
      const lines = [
        `${content.name}: ${all}.`,
        "",
        ...changeLines(changes, width),
        ...(changes.length === 0 ? [] : [""]),
        ...leftLines(left, width),
        ...(path === null ? [] : said(path, content)),
      ];
      return `${lines.join("\n").trimEnd()}\n`;
    },
  });
}

function said(path: string, { grids }: WorkbookContent): string[] {
  const formulas = grids.some((grid) => grid.formulas.size > 0);
  return [
    `Written: ${path}`,
    ...(formulas
      ? ["It holds formulas: open it in Excel and save it, so that they are worked out again."]
      : []),
    `To put the old values back: muster fix --undo "${path}" --out FILE`,
  ];
}

/** The file with the changes made and noted, read back to be sure of them. */
async function fixed(
  { content, bytes }: FixAsked,
  changes: readonly Change[]
): Promise<Result<Uint8Array, Failure>> {
  const book = await EditableWorkbook.open(content.name, bytes);
  if (!book.ok) return book;
  const formats = await book.value.formatsOf(changes);
  if (!formats.ok) return formats;
  const noted = changes.map((change, i) => ({ ...change, format: formats.value[i] ?? "" }));
  const name = changesSheetOf(content) ?? freeChangesSheet(content);
  const sheet = changesSheet([...readChanges(content), ...noted], name);
  const ours = [...new Set([...content.productSheets, name])];
  const edits = changes.map(({ sheet: on, cell, to, isDate }) => ({ sheet: on, cell, to, isDate }));
  const written = await book.value.write(edits, sheet, ours);
  return written.ok ? checked(content.name, written.value, changes) : written;
}

/** The file, if it reads as it should: every cell holds what was put there. */
export async function checked(
  name: string,
  bytes: Uint8Array,
  cellsSet: readonly Pick<Change, "sheet" | "cell" | "to">[]
): Promise<Result<Uint8Array, Failure>> {
  const back = await readWorkbook(name, bytes);
  if (!back.ok) return back;
  const grids = new Map(back.value.grids.map((grid) => [grid.sheet, grid]));
  const wrong = cellsSet.find(({ sheet, cell, to }) => {
    const place = cellPlace(cell);
    const found = place === null ? null : grids.get(sheet)?.rows[place.row]?.[place.column];
    return !holds(found ?? null, to);
  });
  return wrong === undefined
    ? ok(bytes)
    : failed(
        `${wrong.sheet}!${wrong.cell} of the new workbook would not hold what it should, so nothing was written.`,
        "Please report it as a fault of Muster, with the workbook if you may share it."
      );
}
