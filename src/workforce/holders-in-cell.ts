/** One of several people named in one cell; FTE as a fraction, NaN where the cell gives none. */
export interface NamedShare {
  readonly name: string;
  readonly fte: number;
}

/** A name with an FTE in brackets behind it: "J Smith (0.6)", "A Jones [40%]". */
const SHARE = /([^()[\]/;&+|]+?)\s*[([]\s*(\d*(?:[.,]\d+)?)\s*(%|fte|wte)?\s*[)\]]/gi;
const BETWEEN = /^[\s/;,&+|\-–]*(?:and)?[\s/;,&+|\-–]*$/i;
const APART = /\s*(?:;|\||\s\/\s|\s\+\s|\s&\s|\sand\s)\s*/i;

/**
 * The people named in one cell where there are several (DQ-14): "J Smith (0.6) / A Jones (0.4)", "1001 /
 * 1002"; null where it names one.
 */
export function holdersIn(text: string): readonly NamedShare[] | null {
  if (text.length > 200) return null;
  const shares = sharesIn(text);
  if (shares !== null) return shares;
  const parts = text.split(APART).filter((part) => part !== "");
  const names = parts.length > 1 ? parts : slashed(text);
  if (names === null || !names.every(isName)) return null;
  return names.map((name) => ({ name, fte: Number.NaN }));
}

function sharesIn(text: string): NamedShare[] | null {
  const found: NamedShare[] = [];
  let rest = text;
  for (const [whole, name = "", number = "", unit = ""] of text.matchAll(SHARE)) {
    if (number === "") return null;
    const fte = Number(number.replace(",", ".")) / (unit === "%" ? 100 : 1);
    found.push({ name: name.replace(/^\s*(?:and\b|,)?\s*/i, "").trim(), fte });
    rest = rest.replace(whole, " ");
  }
  return found.length > 1 && BETWEEN.test(rest) && found.every(({ name }) => isName(name))
    ? found
    : null;
}

/** "J Smith/A Jones", "10234/10235": both sides whole; "T/Sgt Smith" and "12345/1" are one. */
function slashed(text: string): string[] | null {
  const parts = text.split("/").map((part) => part.trim());
  if (parts.length < 2) return null;
  const numbers = parts.every((part) => /^[a-z]{0,3}\d{3,}$/i.test(part));
  if (numbers) return new Set(parts.map((part) => part.length)).size === 1 ? parts : null;
  return parts.every((part) => /[a-z]{2,}.* .*[a-z]{2,}|[a-z]\.? [a-z]{2,}/i.test(part))
    ? parts
    : null;
}

const isName = (text: string): boolean =>
  /[a-z].*[a-z]/i.test(text) || /^[a-z]{0,3}\d{3,}$/i.test(text);
