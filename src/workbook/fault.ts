/** Why a workbook could not be read or written, in words for the person who chose it. */
export interface Fault {
  readonly code:
    | "not-found"
    | "empty"
    | "protected"
    | "not-a-workbook"
    | "too-large"
    | "damaged"
    | "cannot-write";
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to do. */
  readonly advice: string;
}
