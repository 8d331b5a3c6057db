import { EmulatedExcel } from "./emulated-excel";
import { bookFrom } from "./load-content";
import { Seam } from "./seam";
import type { WorkbookContent } from "../../src/workbook/grid";

/**
 * Puts an emulated Excel that holds this workbook before the page's own Office.js client. To be called
 * before office.js is loaded; the client then takes the page for a pane of Excel on Windows.
 */
export function putExcelInPage(content: WorkbookContent, version = "1.15"): Seam {
  const seam = new Seam(new EmulatedExcel(bookFrom(content)), version);
  Object.defineProperty(window, "external", { value: seam.external(), configurable: true });
  return seam;
}
