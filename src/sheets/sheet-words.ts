import { normaliseHeading } from "./heading-text";
import { SHEET_KINDS, type SheetKind } from "./sheet-kind";

const WORDS: Readonly<Record<SheetKind, string>> = {
  establishment: "establishment",
  vacancies: "vacancies",
  leavers: "leavers",
  training: "training",
  cohorts: "intakes",
  pipeline: "recruitment pipeline",
  assessments: "assessment places",
  candidates: "candidates",
  assumptions: "assumptions",
  rates: "rates",
};

/** What a kind of sheet is called where a person types or chooses it: "intakes" for cohorts. */
export const sheetWords = (kind: SheetKind): string => WORDS[kind];

/** Every kind of sheet in words, in the order in which they are offered. */
export const SHEET_CHOICES: readonly string[] = SHEET_KINDS.map(({ kind }) => WORDS[kind]);

/** The kind of sheet that words name; null for none. */
export function kindNamed(words: string): SheetKind | null {
  const said = normaliseHeading(words);
  const found = SHEET_KINDS.find(
    ({ kind, words: long }) =>
      said === kind || said === normaliseHeading(WORDS[kind]) || said === normaliseHeading(long)
  );
  return found?.kind ?? null;
}
