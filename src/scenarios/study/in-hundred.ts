/** A probability in words: "71 in 100"; near its ends "under 1 in 100" and "over 99 in 100": nothing is certain because every draw had it. */
export function inHundred(chance: number): string {
  const count = Math.round(100 * chance);
  if (count >= 1 && count <= 99) return `${count} in 100`;
  return count < 1 ? "under 1 in 100" : "over 99 in 100";
}
