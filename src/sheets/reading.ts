import type { CellValue } from "../workbook/grid";
import type { Issue } from "./issue";
import type { Marker } from "./marker";

/** What is wrong with a cell, before it is known which cell. */
export interface Problem {
  readonly severity: Issue["severity"];
  readonly code: string;
  readonly expected: string;
  readonly done: string;
  readonly advice: string;
  /** What the cell should hold, where that is certain. A day is a day number. */
  readonly mend?: { readonly to: CellValue; readonly isDate: boolean };
}

/** A cell read: its value, or null where it gives none. */
export interface Reading<T> {
  readonly value: T | null;
  readonly corrected: boolean;
  readonly problem: Problem | null;
}

export const plain = <T>(value: T): Reading<T> => ({ value, corrected: false, problem: null });

export const changed = <T>(value: T, problem: Problem | null): Reading<T> => ({
  value,
  corrected: true,
  problem,
});

export const nothing = (problem: Problem | null): Reading<never> => ({
  value: null,
  corrected: false,
  problem,
});

/** "must": without it a figure cannot be trusted; "may": it can be left out. */
export type Need = "must" | "may";

/** A cell that holds something that cannot be read as what was expected. */
export const unreadable = (
  need: Need,
  expected: string,
  code = "unreadable",
  why = ""
): Reading<never> =>
  nothing({
    severity: need === "must" ? "stop" : "decide",
    code,
    expected,
    done: `${why}${why === "" ? "" : " "}Left as not available.`,
    advice: `Type ${expected} in the cell, or leave it blank if it is not known.`,
  });

/** A marker such as "*" or "N/A": suppressed or not available, never zero (DQ-05). */
export const marked = (marker: Marker, need: Need, expected: string): Reading<never> =>
  nothing({
    severity: need === "must" ? "stop" : "note",
    code: marker === "suppressed" ? "DQ-05-suppressed" : "DQ-05",
    expected,
    done:
      marker === "suppressed"
        ? "Read as a value that is suppressed, not as zero."
        : "Read as not available, not as zero.",
    advice: "Give the value if it is known.",
  });
