const PRIME = 0x01000193;

function hash(text: string, seed: number): number {
  let value = seed;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), PRIME);
  return value >>> 0;
}

/**
 * A short mark by which a person's number is known again without being written down (FNV-1a, twice 32
 * bits). It keeps the number out of sight; it is no secret from someone who tries all numbers.
 */
export function personMark(number: string): string {
  const text = number.trim().toLowerCase();
  const part = (seed: number): string => hash(text, seed).toString(36).padStart(7, "0");
  return part(0x811c9dc5) + part(0x1b873593);
}
