import type { IssueLog } from "../sheets/issue-log";
import { NO_PLACE, type Traced } from "../sheets/traced";
import type { Source } from "./source-rows";

/**
 * A cell that a figure cannot do without and that is blank. One that holds something unreadable was
 * reported when it was read.
 */
export function reportMissing(
  source: Source,
  row: number,
  name: string,
  value: Traced<number>,
  said: { readonly expected: string; readonly done: string },
  log: IssueLog
): void {
  if (!Number.isNaN(value.value) || value.origin !== NO_PLACE) return;
  log.row(source.block, row, name, {
    severity: "stop",
    code: "value-missing",
    ...said,
    advice: `Give ${said.expected}.`,
  });
}
