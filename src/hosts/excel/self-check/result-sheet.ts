import { err, ok, type Result } from "../../../units/result";
import type { HostFault } from "../../../workbook/port-fault";
import { sheetNameTaken } from "../../../workbook/port-faults";
import { enteredText } from "../compose/entered";
import { runOnce } from "../run-batch";
import type { CheckStep } from "./step";

export const RESULT_SHEET = "Muster self-check";
const TITLE = "Muster self-check: what was done in this workbook and what Excel made of it";
const HEADINGS = ["Step", "Expected", "Found", "Agrees"];
/** Longest text that is put in one cell, below Excel's 32,767. */
const CELL = 30_000;

/** "All 60 steps agree.", or how many do not. */
export const resultWords = (steps: readonly CheckStep[]): string => {
  const against = steps.filter(({ agrees }) => !agrees).length;
  return against === 0
    ? `All ${steps.length} steps agree.`
    : `${against} of ${steps.length} steps do not agree.`;
};

/**
 * Writes the result to a sheet of its own, over an earlier result; the whole of it also as JSON, to be
 * sent to whoever supports the product. It is not part of Muster's output and may be deleted.
 */
export async function writeResult(steps: readonly CheckStep[]): Promise<Result<void, HostFault>> {
  const json = JSON.stringify(steps);
  const pieces = Array.from({ length: Math.ceil(json.length / CELL) }, (_, i) =>
    json.slice(i * CELL, (i + 1) * CELL)
  );
  const rows = [
    [TITLE, "", "", ""],
    [resultWords(steps), "", "", ""],
    ["", "", "", ""],
    HEADINGS,
    ...steps.map(({ step, expected, found, agrees }) => [
      step,
      expected,
      found,
      agrees ? "yes" : "NO",
    ]),
    ["", "", "", ""],
    ...pieces.map((piece, i) => [i === 0 ? "The same as JSON" : "and on", piece, "", ""]),
  ];
  const written = await runOnce(async (context) => {
    const { worksheets } = context.workbook;
    const found = worksheets.getItemOrNullObject(RESULT_SHEET);
    const first = found.getRange("A1");
    first.load("values");
    await context.sync();
    if (!found.isNullObject && first.values[0]?.[0] !== TITLE) return false;
    const sheet = found.isNullObject ? worksheets.add(RESULT_SHEET) : found;
    context.runtime.enableEvents = false;
    sheet.getRange().clear();
    sheet.getRangeByIndexes(0, 0, rows.length, HEADINGS.length).values = rows.map((row) =>
      row.map(enteredText)
    );
    sheet.getRange("A1:A2").format.font.bold = true;
    sheet.getRange("A4:D4").format.font.bold = true;
    sheet.getRange("A:C").format.columnWidth = 260;
    context.runtime.enableEvents = true;
    sheet.activate();
    await context.sync();
    return true;
  });
  if (!written.ok) return written;
  return written.value ? ok(undefined) : err(sheetNameTaken(RESULT_SHEET));
}
