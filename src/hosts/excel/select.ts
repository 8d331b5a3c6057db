import { err, ok, type Result } from "../../units/result";
import type { Place } from "../../workbook/port";
import type { HostFault } from "../../workbook/port-fault";
import { sheetGone, sheetHidden } from "../../workbook/port-faults";
import { runOnce } from "./run-batch";

/** Brings a place into view and selects it. */
export async function selectExcel({ sheet, range }: Place): Promise<Result<void, HostFault>> {
  const found = await runOnce(async (context) => {
    const target = context.workbook.worksheets.getItemOrNullObject(sheet);
    target.load("visibility");
    await context.sync();
    return target.isNullObject ? null : target.visibility;
  });
  if (!found.ok) return found;
  if (found.value === null) return err(sheetGone(sheet));
  if (found.value !== "Visible") return err(sheetHidden(sheet));
  const selected = await runOnce(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.activate();
    if (range !== "") target.getRange(range).select();
    await context.sync();
  });
  return selected.ok ? ok(undefined) : selected;
}
