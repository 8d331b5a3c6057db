import { ok, type Result } from "../../units/result";
import type { OnChange } from "../../workbook/port";
import type { HostFault } from "../../workbook/port-fault";
import { KEEPING_SHEET } from "./own-marks";
import { runOnce, runReading, type Wait } from "./run-batch";

/** Milliseconds without a change after which things count as quiet. */
export const QUIET = 400;

/**
 * Watches the cells of all sheets and tells, once things are quiet, which sheets were changed: one
 * reading of names then, however many cells were typed or pasted. Muster's own writes raise no events.
 */
export async function watchExcel(
  onChange: OnChange,
  wait: Wait
): Promise<Result<() => Promise<void>, HostFault>> {
  const changed = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const tell = async (): Promise<void> => {
    const ids = [...changed];
    changed.clear();
    const names = await namesOf(ids, wait);
    if (!stopped && names.length > 0) onChange(names);
  };
  const handler = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    changed.add(event.worksheetId);
    clearTimeout(timer);
    timer = setTimeout(() => void tell(), QUIET);
    return Promise.resolve();
  };
  const registered = await runOnce(async (context) => {
    const registration = context.workbook.worksheets.onChanged.add(handler);
    await context.sync();
    return registration;
  });
  if (!registered.ok) return registered;
  return ok(async () => {
    stopped = true;
    clearTimeout(timer);
    // A handler is taken off in the context that put it on.
    const { context } = registered.value;
    registered.value.remove();
    await context.sync().catch(() => undefined);
  });
}

async function namesOf(ids: readonly string[], wait: Wait): Promise<string[]> {
  const found = await runReading(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/id,items/name");
    await context.sync();
    return sheets.items
      .filter(({ id, name }) => ids.includes(id) && name !== KEEPING_SHEET)
      .map(({ name }) => name);
  }, wait);
  // The sheets cannot be asked for just now: that something changed is told all the same.
  return found.ok ? found.value : [""];
}
