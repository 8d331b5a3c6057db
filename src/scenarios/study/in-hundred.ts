/** A probability in words: "71 in 100"; near its ends "less than 1 in 100" and "more than 99 in 100". */
export function inHundred(chance: number): string {
  const count = Math.round(100 * chance);
  if (count >= 1 && count <= 99) return `${count} in 100`;
  return count < 1 ? "less than 1 in 100" : "more than 99 in 100";
}
