import type { WorkbookPort } from "../../workbook/port";
import { mendExcel } from "./mend";
import { readExcel } from "./read-workbook";
import { waitInTime, type Wait } from "./run-batch";
import { selectExcel } from "./select";
import { loadExcelState, saveExcelState } from "./state";
import { watchExcel } from "./watch";
import { canPutBackExcel, putBackExcel, writeExcel } from "./write";

/**
 * The workbook that is open in Excel, through Office.js (ExcelApi 1.9; newer members only where they are
 * there). To be used once `Office.onReady` has said that the host is Excel. Verified against the real
 * Office.js client and an emulated host, not against Excel.
 */
export function excelHost(wait: Wait = waitInTime) {
  return {
    read: (asked = {}) => readExcel(asked, wait),
    write: (plan) => writeExcel(plan, wait),
    putBack: () => putBackExcel(wait),
    canPutBack: () => canPutBackExcel(wait),
    select: (place) => selectExcel(place),
    watch: (onChange) => watchExcel(onChange, wait),
    mend: (mends, record) => mendExcel(mends, record, wait),
    loadState: () => loadExcelState(wait),
    saveState: (state) => saveExcelState(state, wait),
  } satisfies WorkbookPort;
}
