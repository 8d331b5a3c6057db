import type { WorkbookPort } from "../workbook/port";

/** Runs the self-check, loaded when it is asked for, and says what came of it and where it stands. */
export async function checkInWords(port: WorkbookPort): Promise<string> {
  const { selfCheck } = await import("../hosts/excel/self-check");
  const { RESULT_SHEET, resultWords } = await import("../hosts/excel/self-check/result-sheet");
  const steps = await selfCheck(port);
  return steps.ok
    ? `${resultWords(steps.value)} Each step is on the sheet “${RESULT_SHEET}”.`
    : `${steps.error.message} ${steps.error.advice}`;
}
