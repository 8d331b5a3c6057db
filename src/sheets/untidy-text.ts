import { untidinessOf } from "./clean-text";
import type { Problem } from "./reading";

/** What is to be said of a text that was cleaned; null for line breaks, which are the sheet's own. */
export function untidyProblem(value: string, tidy: string): Problem | null {
  const mend = { to: tidy, isDate: false };
  switch (untidinessOf(value)) {
    case "encoding":
      return {
        severity: "note",
        code: "DQ-17-encoding",
        expected: "text in the encoding it was written in",
        done: `Letters that were read in the wrong encoding were put right: “${tidy}”.`,
        advice: "Open the export as UTF-8, or take the fix.",
        mend,
      };
    case "lost":
      return {
        severity: "note",
        code: "DQ-17-lost",
        expected: "letters that were not lost on the way",
        done: "Kept as it stands: which letter was lost cannot be told.",
        advice: "Export the sheet again as UTF-8.",
      };
    case "spaces":
      return {
        severity: "note",
        code: "DQ-17-spaces",
        expected: "text without spaces or marks that are not seen",
        done: `Read as “${tidy}”, without spaces and marks that are not seen.`,
        advice: "Take the fix, so that Excel finds the same text alike.",
        mend,
      };
    case null:
      return null;
  }
}
