import type { Fault } from "../../workbook/fault";

const SAVE_AS_XLSX =
  "Open it in Excel, save it as “Excel Workbook (.xlsx)” and choose the saved file.";
const FRESH_COPY =
  "Ask for a fresh copy, or open it in Excel, let Excel repair it, and save it under a new name.";

/** Every way in which a file can fail to be a workbook, as a sentence and what to do. */
export const faults = {
  empty: (name: string): Fault => ({
    code: "empty",
    message: `${name} is empty: it holds no bytes at all.`,
    advice: "Check that the download or copy finished, then choose the file again.",
  }),
  password: (name: string): Fault => ({
    code: "protected",
    message: `${name} is protected with a password, so it cannot be read.`,
    advice:
      "Open it in Excel, remove the password (File, Info, Protect Workbook, Encrypt with Password, clear it), save a copy and choose the copy.",
  }),
  label: (name: string): Fault => ({
    code: "protected",
    message: `${name} is encrypted by a sensitivity label or rights management, so it cannot be read outside Office.`,
    advice:
      "Open the add-in inside Excel instead, or ask the owner for a copy whose label does not encrypt it.",
  }),
  oldExcel: (name: string): Fault => ({
    code: "not-a-workbook",
    message: `${name} is a workbook of the old kind (.xls, Excel 97 to 2003), which is not read here.`,
    advice: SAVE_AS_XLSX,
  }),
  oldOffice: (name: string): Fault => ({
    code: "not-a-workbook",
    message: `${name} is an old Office file (or a saved e-mail) and holds no workbook.`,
    advice: "Choose an Excel Workbook (.xlsx).",
  }),
  binaryWorkbook: (name: string): Fault => ({
    code: "not-a-workbook",
    message: `${name} is a binary workbook (.xlsb), which is not read here.`,
    advice: SAVE_AS_XLSX,
  }),
  openDocument: (name: string): Fault => ({
    code: "not-a-workbook",
    message: `${name} is an OpenDocument spreadsheet (.ods), which is not read here.`,
    advice: "Open it, save it as “Excel Workbook (.xlsx)” and choose the saved file.",
  }),
  webPage: (name: string): Fault => ({
    code: "not-a-workbook",
    message: `${name} is a web page or XML text that only carries a workbook's name, as some HR systems export.`,
    advice: SAVE_AS_XLSX,
  }),
  plainText: (name: string): Fault => ({
    code: "not-a-workbook",
    message: `${name} is plain text (such as .csv), not a workbook.`,
    advice: SAVE_AS_XLSX,
  }),
  notZip: (name: string): Fault => ({
    code: "not-a-workbook",
    message: `${name} is not an Excel workbook.`,
    advice: "Choose an Excel Workbook (.xlsx or .xlsm).",
  }),
  noWorkbookInside: (name: string): Fault => ({
    code: "not-a-workbook",
    message: `${name} is a zip file with no workbook in it.`,
    advice: "If the workbook is inside, unpack the zip first; then choose the .xlsx file.",
  }),
  noWorksheets: (name: string): Fault => ({
    code: "not-a-workbook",
    message: `${name} holds no worksheets, only charts or dialogs.`,
    advice: "Choose a workbook that has the sheets with the figures.",
  }),
  tooLargeUnpacked: (name: string, what: string): Fault => ({
    code: "too-large",
    message: `${name} is too large to read safely: ${what}.`,
    advice:
      "Delete sheets, rows and formatting that are not needed, save under a new name and choose that file.",
  }),
  farCell: (name: string, sheet: string): Fault => ({
    code: "too-large",
    message: `${name} cannot be read: sheet “${sheet}” reaches over more than 20 million cells, most of them empty.`,
    advice: `On sheet “${sheet}” press Ctrl+End, delete the empty rows and columns out to that cell, save and choose the file again.`,
  }),
  damaged: (name: string, what: string): Fault => ({
    code: "damaged",
    message: `${name} is damaged: ${what}.`,
    advice: FRESH_COPY,
  }),
} as const;
