import type { Fix } from "../sheets/issue";
import type { Day } from "../units/day";

/** One cell of the user's that was mended, with all that is needed to put it back. */
export interface Change extends Fix {
  /** The as-at day of the workbook when it was mended. */
  readonly when: Day;
  readonly heading: string;
  /** Whether the old value showed as a date. */
  readonly wasDate: boolean;
  /** Code and words of the rule by which it was mended. */
  readonly rule: string;
  /** The number format the cell had, as Excel writes it; "" where it is not known. */
  readonly format: string;
  readonly state: "changed" | "put back";
}

/** The change that takes a change back. */
export const inverseOf = ({ sheet, cell, from, to, wasDate }: Change): Fix => ({
  sheet,
  cell,
  from: to,
  to: from,
  isDate: wasDate,
});
