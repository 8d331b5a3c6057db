import type { HostFault } from "../../workbook/port-fault";

const AGAIN = "Try again in a moment; if it comes back, save, close and reopen the workbook.";
const FINISH_CELL = "Press Enter or Esc in the cell and try again.";
const READ_AGAIN = "Read the workbook again, then repeat the step.";
const REPORT =
  "Save the workbook under a new name and try there; if it comes back, report these words.";

const fault = (code: HostFault["code"], message: string, advice: string): HostFault => ({
  code,
  message,
  advice,
});

const GONE = fault(
  "gone",
  "A sheet, table or range that Muster was using is not there any more: it was deleted or renamed meanwhile.",
  READ_AGAIN
);
const TOO_LARGE = fault(
  "too-large",
  "Excel would not take or give so much at once, even in small pieces.",
  "Delete rows, columns and sheets that are not needed, save, and try again."
);
const NOT_SUPPORTED = fault(
  "not-supported",
  "This version of Excel lacks something that Muster needs.",
  "Update Office (File, Account, Update Options), or open the workbook in Excel on the web."
);
const OWN_FAULT = fault(
  "refused",
  "Excel refused a step of Muster's as wrong: this is a fault of Muster.",
  REPORT
);
const IN_THE_WAY = (what: string): HostFault =>
  fault(
    "cannot-fit",
    `${what} on one of Muster's sheets is in the way.`,
    "Remove it there, or delete that sheet of Muster's, and write again."
  );
const BUSY = fault("busy", "Excel is busy and put the step off.", AGAIN);
const ANOTHER = fault(
  "another-workbook",
  "Another workbook is in front, so Excel did not take the step.",
  "Click into this workbook and try again."
);

/**
 * What each error code of Excel means to the person at the workbook, and what to do. Known by code,
 * never by Excel's own words, which differ by language and version. Codes as documented for ExcelApi;
 * which of them Excel itself gives where was not seen: this was run on the real Office.js client
 * against an emulated host, not against Excel.
 */
export const ERROR_TABLE: Readonly<Record<string, HostFault>> = {
  InvalidOperationInCellEditMode: fault(
    "cell-being-edited",
    "A cell is being edited in Excel, so Excel takes no other step.",
    FINISH_CELL
  ),
  AccessDenied: fault(
    "access-denied",
    "Excel refused the step: a sheet or the workbook is protected, read-only, or held by another program.",
    "Take the protection off (Review, Unprotect), or save a copy of your own, and try again."
  ),
  ItemNotFound: GONE,
  InvalidReference: GONE,
  InvalidObjectPath: GONE,
  InvalidBinding: GONE,
  InvalidArgument: OWN_FAULT,
  InvalidOperation: fault(
    "refused",
    "Excel cannot do the step in the state the workbook is in.",
    "End any open dialog, filter or group selection of sheets in Excel and try again."
  ),
  FormulaLengthExceedsLimit: OWN_FAULT,
  EmptyChartSeries: OWN_FAULT,
  PropertyNotLoaded: OWN_FAULT,
  ValueNotLoaded: OWN_FAULT,
  InvalidRequestContext: OWN_FAULT,
  ItemAlreadyExists: fault(
    "name-taken",
    "A sheet, table or name that Muster writes is already there under the same name.",
    "Rename yours and write again."
  ),
  Conflict: fault(
    "changed-meanwhile",
    "Somebody else changed the same place at the same time.",
    READ_AGAIN
  ),
  ApiNotFound: NOT_SUPPORTED,
  ApiNotAvailable: NOT_SUPPORTED,
  UnsupportedFeature: NOT_SUPPORTED,
  UnsupportedOperation: NOT_SUPPORTED,
  UnsupportedFillType: NOT_SUPPORTED,
  NotImplemented: NOT_SUPPORTED,
  UndoNotSupported: NOT_SUPPORTED,
  RequestAborted: BUSY,
  ActivityLimitReached: BUSY,
  ServiceNotAvailable: BUSY,
  Timeout: BUSY,
  ConnectionFailure: fault(
    "session-lost",
    "The connection to the workbook was lost.",
    "Check the network, reload the workbook and try again."
  ),
  InvalidOrTimedOutSession: fault(
    "session-lost",
    "The workbook's session has ended: it was left alone for long, or is open elsewhere.",
    "Reload the workbook and open Muster again."
  ),
  WriteNotSupportedWhenModalDialogOpen: fault(
    "dialog-open",
    "A dialog is open in Excel, so nothing can be written.",
    "Close the dialog and try again."
  ),
  MemoryLimitReached: fault(
    "out-of-memory",
    "Excel has run out of memory.",
    "Close other workbooks and programs, and try again."
  ),
  RequestPayloadSizeLimitExceeded: TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: TOO_LARGE,
  RangeExceedsLimit: TOO_LARGE,
  OperationCellsExceedLimit: TOO_LARGE,
  RangeImageExceedsLimit: TOO_LARGE,
  FilteredRangeConflict: IN_THE_WAY("A filter"),
  MergedRangeConflict: IN_THE_WAY("A merged range"),
  InsertDeleteConflict: IN_THE_WAY("A range that cannot move"),
  NonBlankCellOffSheet: IN_THE_WAY("A cell at the sheet's end"),
  PivotTableRangeConflict: IN_THE_WAY("A pivot table"),
  DirtySupportingFormula: BUSY,
  UnsupportedSheet: fault(
    "unsupported-sheet",
    "One of the sheets is a chart, dialog or macro sheet, which cannot be read.",
    "Move that sheet to a workbook of its own and try again."
  ),
  InvalidSelection: ANOTHER,
  InactiveWorkbook: ANOTHER,
  OpenWorkbookLinksBlocked: fault(
    "refused",
    "The administrator does not let Excel follow links to other workbooks.",
    "Paste linked cells as values and try again."
  ),
  RefreshWorkbookLinksBlocked: fault(
    "refused",
    "The administrator does not let Excel refresh links to other workbooks.",
    "Paste linked cells as values and try again."
  ),
  PowerQueryRefreshResourceChallenge: fault(
    "refused",
    "A query of the workbook asks for a sign-in before Excel goes on.",
    "Refresh the query by hand (Data, Refresh All), then try again."
  ),
  GeneralException: fault("busy", "Excel met a fault of its own and gave no reason.", AGAIN),
};

/** For a code that is not in the table: a newer Excel than this product. */
export const unknownCode = (code: string): HostFault =>
  fault("refused", `Excel answered with the error ${code}, which Muster does not know.`, REPORT);
