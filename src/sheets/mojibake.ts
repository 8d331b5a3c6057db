/** The characters of Windows-1252 from byte 0x80 on; what is not here is its own byte. */
const FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from(FROM_80, (character, at) => [character, 0x80 + at])
);

const CONTINUATION = `[${FROM_80}\u0080-\u00bf]`;
/** Two bytes of Latin letters and signs, or three of typographic punctuation. */
const SEQUENCE = new RegExp(
  `[\u00c2-\u00c5]${CONTINUATION}|\u00e2[€\u0080‚\u0082]${CONTINUATION}`,
  "g"
);

const byteOf = (character: string): number => BYTE_OF.get(character) ?? character.charCodeAt(0);

function decoded(sequence: string): string {
  const [first = 0, second = 0, third] = Array.from(sequence, byteOf);
  const code =
    third === undefined
      ? ((first & 0x1f) << 6) | (second & 0x3f)
      : ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return String.fromCharCode(code);
}

/**
 * Text whose UTF-8 was read as Windows-1252 put right: "Â£36,000" is £36,000, "CafÃ©" is Café. Anything
 * else comes back as it is (DQ-17).
 */
export function repairMojibake(text: string): string {
  if (!/[\u00c2-\u00c5\u00e2]/.test(text)) return text;
  const once = text.replace(SEQUENCE, decoded);
  return once === text ? text : once.replace(SEQUENCE, decoded);
}
