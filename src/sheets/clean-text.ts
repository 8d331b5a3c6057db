import { repairMojibake } from "./mojibake";

/** What nearly every cell is: printable characters with single spaces between them. */
const PLAIN = /^[\x21-\x7e£]+(?: [\x21-\x7e£]+)*$/;
/** Marks without width or meaning here: zero-width spaces, soft hyphens, right-to-left marks. */
const INVISIBLE = /\p{Cf}/gu;
const SPACES = /[\s\p{Cc}]+/gu;

/**
 * The text of a cell as it is meant to be read: encoding repaired, invisible marks and control
 * characters out, every run of spaces one plain space, none at the ends.
 */
export function cleanText(value: string): string {
  if (PLAIN.test(value)) return value;
  return repairMojibake(value).replace(INVISIBLE, "").replace(SPACES, " ").trim();
}

export type Untidiness = "encoding" | "lost" | "spaces";

/** What is to be said of a text that cleaning changed; null where line breaks alone became spaces. */
export function untidinessOf(value: string): Untidiness | null {
  if (repairMojibake(value) !== value) return "encoding";
  if (value.includes("\ufffd")) return "lost";
  if (!value.includes("\n")) return "spaces";
  const lines = value.split("\n").map((line) => line.trim());
  return cleanText(value) === lines.join(" ") ? null : "spaces";
}
