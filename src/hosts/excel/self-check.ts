import { ok, type Result } from "../../units/result";
import type { WorkbookContent } from "../../workbook/grid";
import type { HostFault } from "../../workbook/port-fault";
import type { WorkbookPort } from "../../workbook/port";
import { waitInTime, type Wait } from "./run-batch";
import { bringBack, setAside } from "./self-check/aside";
import { RESULT_SHEET, writeResult } from "./self-check/result-sheet";
import { scenario } from "./self-check/scenario";
import { stepOf, type CheckStep } from "./self-check/step";

/**
 * Runs the scenario that every host is held to in the workbook that is open in Excel, brings everything
 * back and writes what came of it to the sheet "Muster self-check". The last step says whether the
 * workbook reads as it did. A fault is given where the check could not be begun, or its result not written.
 */
export async function selfCheck(
  port: WorkbookPort,
  wait: Wait = waitInTime
): Promise<Result<readonly CheckStep[], HostFault>> {
  const before = await port.read();
  if (!before.ok) return before;
  const aside = await setAside(port, wait);
  if (!aside.ok) return aside;
  const steps = await scenario(port);
  const back = await bringBack(port, aside.value, wait);
  const after = await port.read();
  const all = [
    ...steps,
    stepOf(
      "what was there before is brought back",
      "done",
      back.ok ? "done" : `${back.error.message} ${back.error.advice}`
    ),
    stepOf(
      "sheets that do not read as they did",
      "none",
      after.ok ? unlike(before.value, after.value) : after.error.message
    ),
  ];
  const written = await writeResult(all);
  return written.ok ? ok(all) : written;
}

/** Names of sheets that differ between two readings, the check's own result apart. */
function unlike(before: WorkbookContent, after: WorkbookContent): string {
  const [old, now] = [textsOf(before), textsOf(after)];
  const differing = [...new Set([...old.keys(), ...now.keys()])].filter(
    (sheet) => sheet !== RESULT_SHEET && old.get(sheet) !== now.get(sheet)
  );
  return differing.length === 0 ? "none" : differing.join(", ");
}

const textsOf = ({ grids }: WorkbookContent): Map<string, string> =>
  new Map(
    grids.map(({ sheet, rows, errors, formulas, dates, tables, hidden }) => [
      sheet,
      JSON.stringify([rows, [...errors], [...formulas], [...dates], tables, hidden]),
    ])
  );
