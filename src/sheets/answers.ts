import { normaliseHeading } from "./heading-text";

/** What can be answered: what a sheet is, what a heading means, what a text in a column is read as. */
export const ANSWERED = ["sheet", "column", "reason", "worker type", "team"] as const;

export type Answered = (typeof ANSWERED)[number];

/** The answer that a sheet or column is to be left alone. */
export const NOT_READ = "not read";

/** One answer of the user's, as the mappings hold it. */
export interface Answer {
  readonly about: Answered;
  /** "" where it holds for every sheet. */
  readonly sheet: string;
  /** The sheet's name, the heading or the text as it stands in the user's sheets. */
  readonly given: string;
  /** In the words that the mappings offer; "" takes an earlier answer back. */
  readonly says: string;
  /** Where it was said, for messages: "F7" of a sheet. */
  readonly at: { readonly sheet: string; readonly cell: string };
}

/** What the user has said about their sheets where Muster would ask, kept in the workbook's mappings. */
export interface Answers {
  readonly all: readonly Answer[];
  /** The answer for something as given, whatever its case and spacing; null where nothing was said. */
  readonly find: (about: Answered, given: string, sheet?: string) => Answer | null;
}

const fold = (about: Answered, given: string): string =>
  about === "column" ? normaliseHeading(given) : given.replace(/\s+/g, " ").trim().toLowerCase();

/** Answers to be looked up. One for a sheet stands before one for all; the later before the earlier. */
export function answersOf(all: readonly Answer[]): Answers {
  const key = (about: Answered, sheet: string, given: string): string =>
    JSON.stringify([about, fold("sheet", sheet), fold(about, given)]);
  const found = new Map(
    all.map((answer) => [key(answer.about, answer.sheet, answer.given), answer])
  );
  return {
    all,
    find: (about, given, sheet = "") => {
      const answer = found.get(key(about, sheet, given)) ?? found.get(key(about, "", given));
      return answer === undefined || answer.says === "" ? null : answer;
    },
  };
}

export const NO_ANSWERS: Answers = answersOf([]);
