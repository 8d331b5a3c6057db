import { err, ok, type Result } from "../../units/result";
import type { Checked } from "./check";
import type { ExpectedSheet } from "./compose/expected";
import type { WorkbookScript } from "./compose/script";
import { same } from "./enter/enter-tables";
import { enterScript, type Kept } from "./enter-script";
import { ownFault, withOutcome, type ExcelFault } from "./excel-fault";
import { freeColumn, type Keeping } from "./keeping";
import { ownSheets, whyNotWrite } from "./may-write";
import { packScript } from "./packed-script";
import { publish } from "./publish";
import { restore } from "./restore";
import { runReading, type Wait } from "./run-batch";
import { snapshot } from "./snapshot";
import { askStanding, type Standing } from "./standing";

/** What is to be kept once a script stands; `column` is where it was put, null where it was not. */
export type KeepingAfter = (before: Keeping, column: number | null) => Keeping;

interface Writing {
  readonly script: WorkbookScript;
  /** To hold Excel's own figures against; null where there is nothing. */
  readonly expected: readonly ExpectedSheet[] | null;
  /** The script to be put away, to be put back one day; null where it is not. */
  readonly packed: readonly string[] | null;
  readonly after: KeepingAfter;
}

/**
 * Writes a script in three round trips where it is of ordinary size: what stands, the building out of
 * sight, the showing. Whatever fails on the way, the workbook is brought back to what it was; where even
 * that fails, the fault says so and what is kept can still be put back.
 */
export async function writeScript(
  { script: whole, expected, packed, after }: Writing,
  wait: Wait
): Promise<Result<Checked, ExcelFault>> {
  const standing = await runReading(async (context) => {
    const answer = askStanding(context, whole);
    await context.sync();
    return answer();
  }, wait);
  if (!standing.ok) return err(withOutcome(standing.error, "Nothing was written."));
  // The record of mended cells is written by mending alone: figures come and go, it must stay.
  const { record } = standing.value.look.keeping;
  const script = { ...whole, sheets: whole.sheets.filter(({ name }) => !same(name, record)) };
  const isWritten = (sheet: ExpectedSheet): boolean =>
    script.sheets.some(({ name }) => same(name, sheet.name));
  const refused = whyNotWrite(script, standing.value.look);
  if (refused !== null) return err(ownFault(refused));
  const adopted = await adopt(script, standing.value, wait);
  if (!adopted.ok) return err(withOutcome(adopted.error, "Nothing was written."));
  const kept: Kept[] = [];
  let { keeping } = standing.value.look;
  if (adopted.value !== null) {
    const column = freeColumn(keeping);
    kept.push({ column, cells: await packScript(adopted.value) });
    keeping = { ...keeping, current: column, sheets: adopted.value.sheets.map(({ name }) => name) };
  }
  const column = packed === null ? null : freeColumn(keeping);
  if (column !== null && packed !== null) kept.push({ column, cells: packed });
  const written = await enterScript({
    script,
    standing: standing.value,
    expected: expected?.filter(isWritten) ?? null,
    kept,
    finish: (context) => {
      publish(context, script, standing.value, after(keeping, column));
    },
  });
  if (written.ok) return written;
  let outcome = await restore(script, standing.value, adopted.value, wait);
  // Excel refuses everything just now, and refused the very first step as a whole.
  if (outcome === "unfinished" && written.error.untouched === true) outcome = "as it was";
  if (outcome === "complete") return ok({ checked: 0, differing: [], errors: [] });
  return err(
    outcome === "as it was"
      ? withOutcome(written.error, "Muster's sheets are as they were before.")
      : { ...withOutcome(written.error, HALF), code: "unfinished", advice: HALF_ADVICE }
  );
}

const HALF = "Muster's sheets were half written and are out of sight.";
const HALF_ADVICE = "Save nothing yet: press Put back, or write again, once Excel answers.";

/** Sheets that a file of Muster's brought along are read first, so that they can be put back. */
async function adopt(
  script: WorkbookScript,
  standing: Standing,
  wait: Wait
): Promise<Result<WorkbookScript | null, ExcelFault>> {
  const { look } = standing;
  if (look.keeping.current !== null) return ok(null);
  const sheets = ownSheets(look).filter((name) => {
    const known = look.sheets.find((sheet) => sheet.name === name);
    // Emptied by a put-back: there is nothing on it.
    const emptied = known?.stamped === true && !known.visible;
    return !emptied && script.sheets.some((sheet) => same(sheet.name, name));
  });
  return sheets.length === 0 ? ok(null) : snapshot(sheets, standing, wait);
}
