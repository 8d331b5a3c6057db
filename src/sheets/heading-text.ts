const SAME_WORD: ReadonlyMap<string, string> = new Map([
  ["number", "no"],
  ["numbers", "no"],
  ["num", "no"],
  ["nr", "no"],
  ["#", "no"],
  ["reference", "ref"],
  ["organization", "organisation"],
  ["wte", "fte"],
  ["dept", "department"],
]);

/** No heading is longer; what is longer is prose, and is not looked at. */
const LONGEST = 200;

const PLAIN = /^[ -~]*$/;

/** A cell's text as one line, without the marks that are not seen: direction, zero width, control. */
export function oneLine(text: string): string {
  const seen = PLAIN.test(text) ? text : text.replace(/\p{Cf}|[^\P{Cc}\s]/gu, "");
  return seen.replace(/\s+/g, " ").trim();
}

/** A heading as it is compared: case, punctuation, line breaks and common abbreviations ignored. */
export function normaliseHeading(text: string): string {
  if (text.length > LONGEST) return "";
  const folded = PLAIN.test(text) ? text : oneLine(text).normalize("NFKD").replace(/\p{M}/gu, "");
  return folded
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9£%+#]+/g, " ")
    .trim()
    .split(" ")
    .map((word) => SAME_WORD.get(word) ?? word)
    .join(" ");
}

const PER =
  /\b(per|a|each)\s+(calendar\s+)?(month|day|week|year|annum)\b|\b(pcm|pa|p\.a\.?|monthly|daily)\b/gi;
/** The unit of a column of money: £k, £000, £'000s, £m. The reader of the column takes it into account. */
const POUNDS_IN = /£\s?'?000'?s?|£\s?(?:k|m|mn)\b/gi;
const YEAR_AT_END = /\b(fy\s*)?(20)?\d{2}\s*[/\-–]\s*(20)?\d{2}\s*$|\bfy\s*\d{2,4}\s*$/i;
const YEAR_AT_START = /^\s*(fy\s*)?(20)?\d{2}\s*[/\-–]\s*(20)?\d{2}\b|^\s*fy\s*\d{2,4}\b/i;

/** How a form of a heading was come by: "footnote" where a mark of a note was taken off. */
export interface LooserForm {
  readonly form: string;
  readonly how: "looser" | "footnote";
}

/**
 * A heading in the forms in which it is looked up, worked out once for all kinds of sheet. A heading of
 * several rows has several readings: all rows joined, and the lowest alone.
 */
export class HeadingForms {
  readonly exact: string;
  readonly exacts: readonly string[];
  private looserForms: readonly LooserForm[] | null = null;
  private readonly readings: readonly string[];

  constructor(
    readonly text: string,
    others: readonly string[] = []
  ) {
    this.readings = text === "" || text.length > LONGEST ? [] : [text, ...others];
    this.exacts = [...new Set(this.readings.map(normaliseHeading))].filter((form) => form !== "");
    this.exact = this.exacts[0] ?? "";
  }

  get looser(): readonly LooserForm[] {
    this.looserForms ??= this.readings.flatMap(looserForms);
    return this.looserForms;
  }
}

const NOTE_IN_BRACKETS = /[([]\s*(?:notes?\s*)?(?:\d{1,2}|[a-e])\s*[)\]]\s*$/i;
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
/** One or two digits, or a list of such, glued to the end of a word. */
const GLUED_NOTE = /(?<=[a-z]{2}|\))\d{1,2}(?:,\s?\d{1,2})*(?![a-z0-9])/gi;

/** Looser forms of a heading, closest first: without brackets, without "per month", "£", a year or a note. */
function looserForms(text: string): LooserForm[] {
  const unbracketed = text.replace(BRACKETS, " ");
  const bare = unbracketed.replace(PER, " ").replace(POUNDS_IN, " ").replace(/[£%]/g, " ");
  const spaced = bare.replace(/(?<=[a-z])(?=[A-Z])/g, " ");
  const plain = [
    unbracketed,
    bare,
    bare.replace(YEAR_AT_END, " "),
    bare.replace(YEAR_AT_START, " "),
  ];
  const noted = bare.normalize("NFKC").replace(GLUED_NOTE, " ");
  const bracketHow = NOTE_IN_BRACKETS.test(text) ? "footnote" : "looser";
  const forms: LooserForm[] = [
    ...plain.map((form) => ({ form, how: bracketHow }) as const),
    { form: spaced, how: "looser" },
    { form: noted, how: "footnote" },
  ];
  const exact = normaliseHeading(text);
  return forms
    .map(({ form, how }) => ({ form: normaliseHeading(form), how }))
    .filter(
      ({ form }, at, all) =>
        form !== "" && form !== exact && all.findIndex((other) => other.form === form) === at
    );
}

/** The looser forms as plain text. */
export const looserHeadings = (text: string): string[] => looserForms(text).map(({ form }) => form);
