/** A number found in text, and whether a percent sign stood by it. */
export interface NumberText {
  readonly value: number;
  readonly percent: boolean;
  /** True where the text could also mean another number: "about 36,000", "1,5", "1,234 CR". */
  readonly doubtful?: true;
  /** True where the text names its own scale: "36k", "£1.2m". */
  readonly scaled?: true;
}

const LONGEST = 60;
const ZERO = new Set(["nil", "none", "zero"]);
const ABOUT =
  /^(?:c\.?|ca\.?|circa|approx\.?|approximately|about|around|est\.?|~|≈)\s*(?=[£$€(\d.+-])/;
const UNSURE = /\s*(?:\?+|\*+|\(?(?:tbc|est\.?|approx\.?|prov\.?|provisional)\)?)$/;
const YEARLY = /\s*(?:p\.?\s?a\.?|per (?:annum|year)|\/\s?(?:yr|year)|pounds|sterling)$/;

/**
 * Reads money and numbers as people type them: £36,000, 36k, (1,234), 1,234-, 1.234,00, 60%, 0.6 FTE.
 * Null where the text is no number.
 */
export function readNumberText(text: string): NumberText | null {
  if (text.length > LONGEST) return null;
  const typed = text.trim().replace(/^['’]/, "").replaceAll("\u2212", "-").toLowerCase();
  if (ZERO.has(typed)) return { value: 0, percent: false };
  const credit = /\s*\b(cr|dr)$/.exec(typed)?.[1];
  const bare = typed
    .replace(ABOUT, "")
    .replace(/\s*\b(cr|dr)$/, "")
    .replace(UNSURE, "")
    .replace(YEARLY, "");
  const hedged = ABOUT.test(typed) || UNSURE.test(typed) || credit !== undefined;
  const found = signed(bare.replace(/[\s\u00a0]+/g, ""));
  if (found === null) return null;
  const value = credit === "cr" ? -found.value : found.value;
  return hedged ? { ...found, value, doubtful: true } : found;
}

function signed(text: string): NumberText | null {
  let rest = text;
  let sign = 1;
  const bracketed = /^[£$€]?\((.+)\)$/.exec(rest);
  if (bracketed?.[1] !== undefined) {
    sign = -1;
    rest = bracketed[1];
  }
  rest = rest.replace(/^gbp|[£$€]|gbp$/g, "").replace(/(fte|wte)$/, "");
  if (rest.endsWith("-") && !rest.startsWith("-")) rest = `-${rest.slice(0, -1)}`;
  if (rest.startsWith("-") || rest.startsWith("+")) {
    if (rest.startsWith("-")) sign = -sign;
    rest = rest.slice(1);
  }
  const percent = rest.endsWith("%");
  if (percent) rest = rest.slice(0, -1);
  const scale = rest.endsWith("k") ? 1000 : /\dmn?$/.test(rest) ? 1_000_000 : 1;
  if (scale !== 1) rest = rest.replace(/(k|mn?)$/, "");
  const found = plainNumber(rest);
  if (found === null) return null;
  // A product of decimals (36.14 × 1000) is rounded to what was typed.
  const value = scale === 1 ? found.value : Math.round(found.value * scale * 100) / 100;
  return { ...found, value: sign * value, percent, ...(scale === 1 ? {} : { scaled: true }) };
}

const certain = (value: number): NumberText => ({ value, percent: false });

function plainNumber(text: string): NumberText | null {
  if (/^(\d+(\.\d*)?|\.\d+)$/.test(text)) return certain(Number(text));
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) return certain(Number(text.replaceAll(",", "")));
  if (/^\d{1,3}(['’]\d{3})+(\.\d*)?$/.test(text)) return certain(Number(text.replace(/['’]/g, "")));
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) {
    return certain(Number(text.replaceAll(".", "").replace(",", ".")));
  }
  if (/^\d{1,3}(\.\d{3}){2,}$/.test(text)) return certain(Number(text.replaceAll(".", "")));
  if (/^\d+,\d{1,2}$/.test(text))
    return { ...certain(Number(text.replace(",", "."))), doubtful: true };
  if (/^\d+(\.\d+)?e[+-]?\d{1,3}$/.test(text)) return certain(Number(text));
  return null;
}
