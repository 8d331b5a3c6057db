/** What kind of obstacle a host met; stable, for tests and for the pane to choose what to offer. */
export type HostFaultCode =
  | "cell-being-edited"
  | "sheet-protected"
  | "structure-protected"
  | "access-denied"
  | "read-only"
  | "gone"
  | "changed-meanwhile"
  | "another-workbook"
  | "session-lost"
  | "dialog-open"
  | "busy"
  | "too-large"
  | "out-of-memory"
  | "cannot-fit"
  | "unsupported-sheet"
  | "not-supported"
  | "name-taken"
  | "refused"
  | "not-as-checked"
  | "hidden-sheet"
  | "nothing-to-put-back"
  | "cancelled"
  | "state-unreadable"
  | "unfinished";

/**
 * Why a host could not do what was asked. It names sheets and cells and never what is in them, so that
 * it may be shown, logged or sent to whoever supports the product.
 */
export interface HostFault {
  readonly code: HostFaultCode;
  /** One sentence: what is wrong, and what became of the workbook. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
}
