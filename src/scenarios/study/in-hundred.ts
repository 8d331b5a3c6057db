/**
 * A share of draws in words: "71 in 100"; near its ends "under 1 in 100" and "over 99 in 100", with few draws
 * "under 30 in 100": nothing is certain because every draw had it.
 */
export function inHundred(chance: number, draws = Infinity): string {
  const count = Math.round(100 * chance);
  // None of n draws is seen one time in twenty where the chance is 3 in n.
  const least = Math.max(1, Math.ceil(300 / draws));
  if (count >= least && count <= 100 - least) return `${count} in 100`;
  return count < least ? `under ${least} in 100` : `over ${100 - least} in 100`;
}
