import { ERROR_TABLE, unknownCode } from "../../../src/hosts/excel/error-table";
import { faultOf } from "../../../src/hosts/excel/excel-fault";
import { realClient } from "./emulated";

/** Documented for Excel, or seen in the client. */
const CODES = [
  "AccessDenied", "ActivityLimitReached", "ApiNotAvailable", "ApiNotFound", "FilteredRangeConflict",
  "GeneralException", "InactiveWorkbook", "InsertDeleteConflict", "InvalidArgument", "InvalidObjectPath",
  "InvalidOperationInCellEditMode", "InvalidOrTimedOutSession", "InvalidReference", "InvalidSelection",
  "ItemAlreadyExists", "ItemNotFound", "MemoryLimitReached", "MergedRangeConflict", "NonBlankCellOffSheet",
  "OperationCellsExceedLimit", "PropertyNotLoaded", "RangeExceedsLimit", "RequestAborted",
  "RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded", "ServiceNotAvailable",
  "UndoNotSupported", "UnsupportedFeature", "UnsupportedSheet", "ValueNotLoaded",
  "WriteNotSupportedWhenModalDialogOpen",
]; // prettier-ignore

test.each(CODES)("%s has a sentence and a next step", (code) => {
  const fault = ERROR_TABLE[code];
  expect(fault?.message).toMatch(/^[A-Z].*\.$/);
  expect(fault?.advice).toMatch(/^[A-Z].*\.$/);
});

test("a code of a newer Excel is told with the code", () => {
  expect(unknownCode("NewThing").message).toContain("NewThing");
});

test("an error that is not Excel's is a bug and goes on being thrown", async () => {
  await realClient();
  expect(() => faultOf(new TypeError("ours"))).toThrow(TypeError);
});
