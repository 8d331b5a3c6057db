import { normaliseHeading } from "./heading-text";
import type { SheetKind } from "./sheet-kind";

/** What the user has said about their sheets where Muster would ask, kept in the workbook's mappings. */
export interface Answers {
  /** What a sheet is, or that it is not to be read; null where nothing was said. */
  readonly sheet: (sheet: string) => SheetKind | "not read" | null;
  /** The logical column a heading of a sheet means, or "not read"; null where nothing was said. */
  readonly column: (sheet: string, heading: string) => string | null;
  /** What a reason for leaving, a worker type or a team as given is to be read as; null where nothing was said. */
  readonly value: (about: "reason" | "worker type" | "team", given: string) => string | null;
}

/** One row of the mappings. */
export interface Answer {
  readonly about: "sheet" | "column" | "reason" | "worker type" | "team";
  /** "" where it holds for every sheet. */
  readonly sheet: string;
  readonly given: string;
  readonly says: string;
}

export const NO_ANSWERS: Answers = { sheet: () => null, column: () => null, value: () => null };

const folded = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** Looks answers up whatever the case and spacing; an answer for one sheet stands before one for all. */
export function answersFrom(
  list: readonly Answer[],
  kindOf: (words: string) => SheetKind | "not read" | null
): Answers {
  const found = new Map<string, string>();
  const key = (about: string, sheet: string, given: string): string =>
    JSON.stringify([about, folded(sheet), given]);
  for (const { about, sheet, given, says } of list) {
    const what = about === "column" ? normaliseHeading(given) : folded(given);
    found.set(key(about, sheet, what), says);
  }
  return {
    sheet: (sheet) => {
      const says = found.get(key("sheet", "", folded(sheet)));
      return says === undefined ? null : kindOf(says);
    },
    column: (sheet, heading) => {
      const given = normaliseHeading(heading);
      return found.get(key("column", sheet, given)) ?? found.get(key("column", "", given)) ?? null;
    },
    value: (about, given) => found.get(key(about, "", folded(given))) ?? null,
  };
}
