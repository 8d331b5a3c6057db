import type { Answered } from "./answers";

/** How a sheet, a heading or a text of a column was read: what the mappings show. */
export interface ReadAs {
  readonly about: Answered;
  /** "" for a text that is read alike on every sheet. */
  readonly sheet: string;
  readonly given: string;
  /** Data rows concerned. */
  readonly rows: number;
  /** In words; "" where it was not read. */
  readonly reads: string;
  /** asked: Muster wants to be told. */
  readonly confidence: "certain" | "likely" | "asked" | "yours";
  /** One sentence: what the reading rests on. */
  readonly why: string;
  /** The user's own answer; "" for none. */
  readonly says: string;
}
