import { columnLetters } from "../../workbook/address";
import { err, ok, type Result } from "../../units/result";
import { enteredText } from "./compose/entered";
import type { WorkbookScript } from "./compose/script";
import { ownFault, type ExcelFault } from "./excel-fault";
import { KEEPING_SHEET } from "./own-marks";
import { unpackScript } from "./packed-script";
import { runReading, type Wait } from "./run-batch";

const NOTE =
  "Muster keeps here what it wrote, so that it can be put back. Without this sheet it cannot.";

/** Puts a packed script into a column of the hidden sheet, in place of what the column held. */
export function enterKept(
  workbook: Excel.Workbook,
  column: number,
  cells: readonly string[]
): void {
  const sheet = workbook.worksheets.getItem(KEEPING_SHEET);
  const letters = columnLetters(column);
  sheet.getRange(`${letters}:${letters}`).clear("Contents");
  sheet.getRangeByIndexes(0, column, cells.length + 1, 1).values = [NOTE, ...cells].map((text) => [
    enteredText(text),
  ]);
}

const NOT_THERE = ownFault({
  code: "nothing-to-put-back",
  message:
    "What Muster kept of its last output is not in the workbook any more, so it cannot be put back.",
  advice: "Write the figures again; what is written then can be put back.",
});

/** The script kept in a column. */
export async function readKept(
  column: number,
  wait: Wait
): Promise<Result<WorkbookScript, ExcelFault>> {
  const cells = await runReading(async (context) => {
    const letters = columnLetters(column);
    const sheet = context.workbook.worksheets.getItemOrNullObject(KEEPING_SHEET);
    const used = sheet.getRange(`${letters}:${letters}`).getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    return used.isNullObject ? [] : used.values.slice(1).map((row) => String(row[0]));
  }, wait);
  if (!cells.ok) return cells;
  const script = await unpackScript(cells.value);
  return script === null ? err(NOT_THERE) : ok(script);
}
