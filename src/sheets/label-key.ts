const digit = (character: string | undefined): boolean =>
  character !== undefined && character >= "0" && character <= "9";

/** "London, City of" is City of London. */
const TURNED = /^([^,]+),\s*((?:the )?[^,]*\bof)$/i;

/**
 * A label as it is compared with others: case, spaces, hyphens, quotes and dots make no difference, nor
 * does "&" for "and" (DQ-06, DQ-25). What stands between digits does: 1.1 is not 11, 1-2 is not 12.
 */
export function labelKey(label: string): string {
  const plain = label
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(TURNED, "$2 $1")
    .replaceAll("&amp;", "&")
    .replace(/\s*&\s*/g, " and ")
    .replace(/[\u2010-\u2015]/g, "-");
  let key = "";
  for (let at = 0; at < plain.length; at++) {
    const character = plain[at] ?? "";
    if (!/[\s\-'’‘`".]/.test(character)) key += character;
    else if (keeps(plain, at)) key += character === " " ? "-" : character;
  }
  return key;
}

/** Separators between digits, and a hyphen or dot at an end or beside a space, tell labels apart. */
function keeps(text: string, at: number): boolean {
  const [before, character, after] = [text[at - 1], text[at], text[at + 1]];
  if (digit(before) && digit(after)) return true;
  if (character !== "-") return false;
  const alone = (neighbour: string | undefined): boolean => neighbour === undefined;
  return alone(before) || alone(after) || (before === " " && digit(after));
}
