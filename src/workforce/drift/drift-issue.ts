import type { Issue } from "../../sheets/issue";
import { kindSpec, type SheetKind } from "../../sheets/sheet-kind";

/** Codes of what is different from last time begin so. */
const DRIFT = "drift-";

export const isDrift = ({ code }: Pick<Issue, "code">): boolean => code.startsWith(DRIFT);

type DriftCode =
  | "as-at-earlier"
  | "sheet-gone"
  | "sheet-new"
  | "fewer-rows"
  | "heading-missing"
  | "heading-renamed"
  | "heading-new"
  | "heading-meaning"
  | "date-style"
  | "new-reason"
  | "new-worker-type"
  | "start-changed";

/** An issue of drift; what is not said is empty. */
export const driftIssue = (
  code: DriftCode,
  severity: "decide" | "note",
  kinds: readonly SheetKind[],
  said: Pick<Issue, "expected" | "done" | "advice"> & Partial<Issue>
): Issue => ({
  severity,
  code: `${DRIFT}${code}`,
  sheet: "",
  cell: "",
  heading: "",
  value: "",
  touches: [...new Set(kinds.flatMap((kind) => kindSpec(kind).touches))],
  ...said,
});

export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en-GB")} ${count === 1 ? one : many}`;

/** "A, B and 3 more" */
export function listed(names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(", ");
  return names.length > most ? `${shown} and ${names.length - most} more` : shown;
}
