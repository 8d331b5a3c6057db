import type { WorkbookPort, Written } from "../../workbook/port";
import type { HostFault } from "../../workbook/port-fault";
import type { Result } from "../../units/result";
import { mendExcel } from "./mend";
import { readExcel } from "./read-workbook";
import { waitInTime, type Wait } from "./run-batch";
import { selectExcel } from "./select";
import { loadExcelState, saveExcelState } from "./state";
import { watchExcel } from "./watch";
import type { Composed } from "./compose/composed";
import { canPutBackExcel, putBackExcel, writeComposed, writeExcel } from "./write";

/** What Excel is asked beside what every host is. */
export interface ExcelPort extends WorkbookPort {
  /** Writes a plan that was made ready in another thread, so that the pane is never held up by it. */
  readonly writeComposed: (composed: Composed) => Promise<Result<Written, HostFault>>;
}

/**
 * The workbook that is open in Excel, through Office.js (ExcelApi 1.9; newer members only where they are
 * there). To be used once `Office.onReady` has said that the host is Excel. Verified against the real
 * Office.js client and an emulated host, not against Excel.
 */
export function excelHost(wait: Wait = waitInTime): ExcelPort {
  return {
    read: (asked = {}) => readExcel(asked, wait),
    write: (plan) => writeExcel(plan, wait),
    writeComposed: (composed) => writeComposed(composed, wait),
    putBack: () => putBackExcel(wait),
    canPutBack: () => canPutBackExcel(wait),
    select: (place) => selectExcel(place),
    watch: (onChange) => watchExcel(onChange, wait),
    mend: (mends, record) => mendExcel(mends, record, wait),
    loadState: () => loadExcelState(wait),
    saveState: (state) => saveExcelState(state, wait),
  };
}
