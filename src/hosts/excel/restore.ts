import { NO_SCRIPT } from "./compose/compose-workbook";
import type { WorkbookScript } from "./compose/script";
import { same } from "./enter/enter-tables";
import { enterScript } from "./enter-script";
import { readKept } from "./kept-script";
import { KEEPING_SHEET, NO_FIGURE } from "./own-marks";
import { commit, mark, show } from "./publish";
import { runOnce, runReading, type Wait } from "./run-batch";
import { askStanding, type Standing } from "./standing";

/** What became of the workbook after a write that failed. */
export type Outcome =
  /** Everything is as it was before the write. */
  | "as it was"
  /** The write had been finished when Excel spoke of a failure. */
  | "complete"
  /** What was there could not be brought back now; it is kept, and put back by `putBack`. */
  | "unfinished";

/**
 * Brings a workbook back to what it was before a write that failed: sheets that were there are written
 * again from what is kept of them, sheets and names that the write had added are taken away.
 */
export async function restore(
  script: WorkbookScript,
  before: Standing,
  snapshot: WorkbookScript | null,
  wait: Wait
): Promise<Outcome> {
  const now = await runReading(async (context) => {
    const answer = askStanding(context, script);
    await context.sync();
    return answer();
  }, wait);
  if (!now.ok) return "unfinished";
  const { keeping, activeSheet } = before.look;
  if (!now.value.look.keeping.writing)
    return now.value.look.keeping.current === keeping.current ? "as it was" : "complete";
  let old = snapshot ?? NO_SCRIPT;
  if (snapshot === null && keeping.current !== null) {
    const kept = await readKept(keeping.current, wait);
    if (!kept.ok) return "unfinished";
    const isRecord = (name: string): boolean => same(name, keeping.record);
    old = { ...kept.value, sheets: kept.value.sheets.filter(({ name }) => !isRecord(name)) };
  }
  const standing = { ...now.value, look: { ...now.value.look, keeping, activeSheet } };
  const finish = (context: Excel.RequestContext): void => {
    takeAway(context.workbook, script, before, now.value);
    show(context.workbook, old, standing);
    mark(context.workbook, now.value.look.properties, before.look.productSheets);
    commit(context, keeping);
  };
  const ended =
    old.sheets.length > 0
      ? await enterScript({ script: old, standing, expected: null, kept: [], finish })
      : await runOnce(async (context) => {
          finish(context);
          await context.sync();
        });
  return ended.ok ? "as it was" : "unfinished";
}

/** Sheets that a write had added and nothing refers to yet. */
export function takeAwaySheets(
  workbook: Excel.Workbook,
  script: WorkbookScript,
  before: Standing,
  now: Standing
): void {
  for (const { name } of now.look.sheets) {
    const added = !before.look.sheets.some((sheet) => same(sheet.name, name));
    const mine = name === KEEPING_SHEET || script.sheets.some((sheet) => same(sheet.name, name));
    if (added && mine) workbook.worksheets.getItem(name).delete();
  }
}

/** What a write had added, and what it had made of names. */
function takeAway(
  workbook: Excel.Workbook,
  script: WorkbookScript,
  before: Standing,
  now: Standing
): void {
  takeAwaySheets(workbook, script, before, now);
  for (const name of now.look.names.keys()) {
    if (!script.names.some((planned) => same(planned.name, name))) continue;
    const stood = before.look.names.get(name);
    if (stood === undefined) workbook.names.getItem(name).delete();
    else workbook.names.getItem(name).formula = `=${stood}`;
  }
  for (const name of before.look.ownNames)
    if (!script.names.some((planned) => same(planned.name, name)))
      workbook.names.getItem(name).formula = `=${before.look.names.get(name) ?? NO_FIGURE}`;
}
