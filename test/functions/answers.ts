import type { Answer } from "../../src/functions/fault";

/** The value of an answer; its fault is the test's. */
export function valueOf<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
}

/** Why there is no answer. */
export function faultOf(answer: Answer<unknown>): string {
  if (answer.ok) throw new Error(`${String(answer.value)} and no fault`);
  return `${answer.error.kind} ${answer.error.message}`;
}
