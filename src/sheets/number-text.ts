/** A number found in text, and whether a percent sign stood by it. */
export interface NumberText {
  readonly value: number;
  readonly percent: boolean;
}

const ZERO = new Set(["nil", "none", "zero"]);

/**
 * Reads money and numbers as people type them: £36,000, 36k, (1,234), 1,234-, 1.234,00, 60%, 0.6 FTE.
 * Null where the text is no number.
 */
export function readNumberText(text: string): NumberText | null {
  let rest = text
    .replace(/[\s\u00a0]+/g, "")
    .replaceAll("\u2212", "-")
    .toLowerCase();
  if (ZERO.has(rest)) return { value: 0, percent: false };
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
  const scale = rest.endsWith("k") ? 1000 : rest.endsWith("m") ? 1_000_000 : 1;
  if (scale !== 1) rest = rest.slice(0, -1);
  const value = plainNumber(rest);
  return value === null ? null : { value: sign * value * scale, percent };
}

function plainNumber(text: string): number | null {
  if (/^(\d+(\.\d*)?|\.\d+)$/.test(text)) return Number(text);
  if (/^\d{1,3}(,\d{3})+(\.\d*)?$/.test(text)) return Number(text.replaceAll(",", ""));
  if (/^\d{1,3}(\.\d{3})+,\d+$/.test(text)) {
    return Number(text.replaceAll(".", "").replace(",", "."));
  }
  if (/^\d+(\.\d+)?e[+-]?\d+$/.test(text)) return Number(text);
  return null;
}
