import { columnLetters } from "../../../workbook/address";
import { err, ok, type Result } from "../../../units/result";
import type { HostFault } from "../../../workbook/port-fault";
import type { WorkbookPort } from "../../../workbook/port";
import { askLook, lookFrom } from "../ask-look";
import { enteredText } from "../compose/entered";
import { COLUMNS, type Keeping } from "../keeping";
import type { Look } from "../look";
import { KEEPING_SHEET, SETTINGS } from "../own-marks";
import { mark } from "../publish";
import { runOnce, runReading, type Wait } from "../run-batch";
import { SCRATCH, SCRATCH_NAME } from "./scratch-plan";

/** What Muster keeps in a workbook, set aside while the check writes its own. */
export interface Aside {
  readonly look: Look;
  /** What could be put back before the check: the column's cells. */
  readonly previous: readonly string[];
  readonly state: string | null;
}

const HALF_WRITTEN: HostFault = {
  code: "unfinished",
  message: "A write was broken off in this workbook, so the self-check was not begun.",
  advice: "Press Put back, or write again, and then run the self-check.",
};

/** Notes what the check must leave as it was. */
export async function setAside(port: WorkbookPort, wait: Wait): Promise<Result<Aside, HostFault>> {
  const state = await port.loadState();
  if (!state.ok) return state;
  const look = await lookNow(wait);
  if (!look.ok) return look;
  if (look.value.keeping.writing) return err(HALF_WRITTEN);
  const { previous } = look.value.keeping;
  const cells = typeof previous === "number" ? await columnCells(previous, wait) : ok([]);
  return cells.ok ? ok({ look: look.value, previous: cells.value, state: state.value }) : cells;
}

/**
 * Brings everything back: the output that stood, by the way of every put-back; what could be put back
 * before it; the notes; the names; and takes away what the check had made.
 */
export async function bringBack(
  port: WorkbookPort,
  { look, previous, state }: Aside,
  wait: Wait
): Promise<Result<void, HostFault>> {
  const now = await lookNow(wait);
  if (!now.ok) return now;
  const { keeping } = now.value;
  if (keeping.current !== look.keeping.current || keeping.writing) {
    const target = look.keeping.current ?? "none";
    const led = await keep({ ...keeping, writing: false, previous: target });
    if (!led.ok) return led;
    const back = await port.putBack();
    if (!back.ok) return back;
  }
  if (state !== null) {
    const saved = await port.saveState(state);
    if (!saved.ok) return saved;
  }
  const after = await lookNow(wait);
  if (!after.ok) return after;
  return runOnce(async (context) => {
    const { workbook } = context;
    const noted = workbook.settings.getItemOrNullObject(SETTINGS.state);
    noted.load("value");
    await context.sync();
    if (state === null && !noted.isNullObject) {
      workbook.customXmlParts.getItem(String(noted.value)).delete();
      noted.delete();
    }
    takeAway(workbook, look, after.value);
    if (look.sheets.some(({ name }) => name === KEEPING_SHEET))
      for (let column = 0; column < COLUMNS; column++)
        if (column === look.keeping.previous) enterColumn(workbook, column, previous);
        else if (column !== look.keeping.current) enterColumn(workbook, column, []);
    mark(workbook, after.value.properties, look.productSheets);
    if (look.sheets.some(({ name }) => name === KEEPING_SHEET))
      workbook.settings.add(SETTINGS.keeping, JSON.stringify(look.keeping));
    else workbook.settings.getItem(SETTINGS.keeping).delete();
    workbook.worksheets.getItem(look.activeSheet).activate();
    await context.sync();
  });
}

/** Sheets and names that were not there before, and what had become of names that were. */
function takeAway(workbook: Excel.Workbook, before: Look, now: Look): void {
  for (const { name } of now.sheets)
    if ((name === SCRATCH || name === KEEPING_SHEET) && !before.sheets.some((one) => one.name === name))
      workbook.worksheets.getItem(name).delete(); // prettier-ignore
  for (const [name, refersTo] of now.names) {
    const stood = before.names.get(name);
    if (name === SCRATCH_NAME) workbook.names.getItem(name).delete();
    else if (before.ownNames.has(name) && stood !== undefined && stood !== refersTo)
      workbook.names.getItem(name).formula = `=${stood}`;
  }
}

const lookNow = (wait: Wait): Promise<Result<Look, HostFault>> =>
  runReading(async (context) => {
    const asked = askLook(context);
    await context.sync();
    return lookFrom(asked);
  }, wait);

const keep = (keeping: Keeping): Promise<Result<void, HostFault>> =>
  runOnce(async (context) => {
    context.workbook.settings.add(SETTINGS.keeping, JSON.stringify(keeping));
    await context.sync();
  });

const columnCells = (column: number, wait: Wait): Promise<Result<string[], HostFault>> =>
  runReading(async (context) => {
    const letters = columnLetters(column);
    const sheet = context.workbook.worksheets.getItem(KEEPING_SHEET);
    const used = sheet.getRange(`${letters}:${letters}`).getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    return used.isNullObject ? [] : used.values.map(([text]) => String(text));
  }, wait);

function enterColumn(workbook: Excel.Workbook, column: number, cells: readonly string[]): void {
  const sheet = workbook.worksheets.getItem(KEEPING_SHEET);
  const letters = columnLetters(column);
  sheet.getRange(`${letters}:${letters}`).clear("Contents");
  if (cells.length > 0)
    sheet.getRangeByIndexes(0, column, cells.length, 1).values = cells.map((text) => [
      enteredText(text),
    ]);
}
