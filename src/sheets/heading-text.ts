const SAME_WORD: Readonly<Record<string, string>> = {
  number: "no",
  numbers: "no",
  num: "no",
  nr: "no",
  "#": "no",
  reference: "ref",
  organization: "organisation",
  wte: "fte",
};

/** A heading as it is compared: case, punctuation, line breaks and common abbreviations ignored. */
export function normaliseHeading(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^a-z0-9£%+#]+/g, " ")
    .trim()
    .split(" ")
    .map((word) => SAME_WORD[word] ?? word)
    .join(" ");
}

const PER =
  /\b(per|a|each)\s+(calendar\s+)?(month|day|week|year|annum)\b|\b(pcm|pa|p\.a\.?|monthly|daily)\b/gi;
const YEAR_AT_END = /\b(fy\s*)?(20)?\d{2}\s*[/\-–]\s*(20)?\d{2}\s*$/i;

/** A heading in the forms in which it is looked up, worked out once for all kinds of sheet. */
export class HeadingForms {
  readonly exact: string;
  private looserForms: readonly string[] | null = null;

  constructor(private readonly text: string) {
    this.exact = text === "" ? "" : normaliseHeading(text);
  }

  get looser(): readonly string[] {
    this.looserForms ??= looserHeadings(this.text);
    return this.looserForms;
  }
}

/** Looser forms of a heading, closest first: without brackets, without "per month", "£" or a year. */
export function looserHeadings(text: string): string[] {
  const unbracketed = text.replace(/\([^)]*\)|\[[^\]]*\]/g, " ");
  const bare = unbracketed.replace(PER, " ").replace(/[£%]/g, " ");
  const forms = [unbracketed, bare, bare.replace(YEAR_AT_END, " ")].map(normaliseHeading);
  return [...new Set(forms)].filter((form) => form !== "" && form !== normaliseHeading(text));
}
