import type { HostFault } from "../../workbook/port-fault";
import { ERROR_TABLE, unknownCode } from "./error-table";

/** A fault with the code by which Excel gave it; "" where it is Muster's own finding. */
export interface ExcelFault extends HostFault {
  readonly excel: string;
  /** True where Excel refused the very first step as a whole. */
  readonly untouched?: boolean;
}

/** An error of the client as a fault. Anything else is a bug, and goes on being thrown. */
export function faultOf(error: unknown): ExcelFault {
  if (!(error instanceof OfficeExtension.Error)) throw error;
  const { code } = error;
  return { ...(ERROR_TABLE[code] ?? unknownCode(code)), excel: code };
}

export const ownFault = (fault: HostFault): ExcelFault => ({ ...fault, excel: "" });

/** The same fault, with what became of the workbook. */
export const withOutcome = <F extends HostFault>(fault: F, outcome: string): F => ({
  ...fault,
  message: `${fault.message} ${outcome}`,
});

const TOO_MUCH: ReadonlySet<string> = new Set([
  "RequestPayloadSizeLimitExceeded",
  "ResponsePayloadSizeLimitExceeded",
  "RangeExceedsLimit",
  "OperationCellsExceedLimit",
]);

/** True where the same step may succeed in smaller pieces. */
export const isTooMuch = ({ excel }: ExcelFault): boolean => TOO_MUCH.has(excel);

const PASSING: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "RequestAborted",
  "ActivityLimitReached",
  "ServiceNotAvailable",
  "Timeout",
]);

/** True where a step that changes nothing may be tried again as it is. */
export const mayPass = ({ excel }: ExcelFault): boolean => PASSING.has(excel);

const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "InvalidOrTimedOutSession",
  "WriteNotSupportedWhenModalDialogOpen",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
]);

/** True where Excel refuses a request as a whole, before it does anything of it. */
export const isRefusedWhole = ({ excel }: ExcelFault): boolean => REFUSED_WHOLE.has(excel);
