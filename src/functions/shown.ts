/// <reference types="custom-functions-runtime" />
import type { Answer, Fault } from "./fault";

const codeOf = (kind: Fault["kind"]): CustomFunctions.ErrorCode =>
  kind === "missing"
    ? CustomFunctions.ErrorCode.notAvailable
    : CustomFunctions.ErrorCode.invalidValue;

/**
 * What Excel shows in the cell. A fault is thrown as Excel's own error, with the sentence it shows with
 * #VALUE! and #N/A: that is how a custom function says it has no answer.
 */
export function shown<T>(answer: Answer<T>): T {
  if (answer.ok) return answer.value;
  // Excel's error is a JavaScript error; its types do not say so.
  const error: unknown = new CustomFunctions.Error(codeOf(answer.error.kind), answer.error.message);
  throw error as Error;
}
