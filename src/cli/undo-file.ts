import { EditableWorkbook, type Edit } from "../hosts/file/edit-workbook";
import type { Change } from "../paper/change";
import { changesSheet } from "../paper/changes-sheet";
import { changesSheetOf, readChanges } from "../paper/read-changes";
import { undoChanges } from "../paper/undo-changes";
import { ok, type Result } from "../units/result";
import { failed, type Failure } from "./failure";
import { checked, type FixAsked, type FixDone } from "./fix-file";
import { cells, leftLines, shownValue } from "./fix-lines";
import { paragraph } from "./text-layout";

/** The workbook with the values back that its sheet Changes keeps. */
export async function undoFile(asked: FixAsked): Promise<Result<FixDone, Failure>> {
  const { content } = asked;
  const before = readChanges(content);
  const sheet = changesSheetOf(content);
  if (sheet === null)
    return failed(
      `${content.name} has no sheet Changes of Muster's: nothing in it was mended.`,
      "Name the workbook that muster fix has written."
    );
  const { changes, putBack, left } = undoChanges(content, before);
  const edits = editsOf(putBack);
  const written =
    asked.write && putBack.length > 0 ? await undone(asked, changes, edits, sheet) : ok(null);
  if (!written.ok) return written;
  return ok({
    written: written.value,
    json: {
      putBack,
      left: left.map(({ fix, heading, why }) => ({ ...fix, heading, why })),
    },
    text: (path, width) => {
      const count = edits.length === 0 ? "nothing" : cells(edits.length);
      const lines = [
        `${content.name}: ${count} ${path === null && edits.length > 0 ? "to be put back" : "put back"}.`,
        "",
        ...edits.flatMap(({ sheet: on, cell, to, isDate }) =>
          paragraph(`${on}!${cell}: ${shownValue(to, isDate)} again`, width, 2)
        ),
        ...(edits.length === 0 ? [] : [""]),
        ...leftLines(left, width),
        ...(path === null ? [] : [`Written: ${path}`]),
      ];
      return `${lines.join("\n").trimEnd()}\n`;
    },
  });
}

/** The first value that a cell held, where it was changed more than once. */
function editsOf(putBack: readonly Change[]): Edit[] {
  const edits = new Map<string, Edit>();
  for (const { sheet, cell, from, wasDate, format } of putBack) {
    const key = `${sheet}!${cell}`;
    if (edits.has(key)) continue;
    const edit = { sheet, cell, to: from, isDate: wasDate };
    edits.set(key, format === "" ? edit : { ...edit, format });
  }
  return [...edits.values()];
}

async function undone(
  { content, bytes }: FixAsked,
  changes: readonly Change[],
  edits: readonly Edit[],
  sheet: string
): Promise<Result<Uint8Array, Failure>> {
  const book = await EditableWorkbook.open(content.name, bytes);
  if (!book.ok) return book;
  const written = await book.value.write(
    edits,
    changesSheet(changes, sheet),
    content.productSheets
  );
  return written.ok ? checked(content.name, written.value, edits) : written;
}
