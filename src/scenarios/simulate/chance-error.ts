/**
 * Monte Carlo standard error of a share of draws. Two draws of each kind are added, so that a share of none
 * or of all has an error too.
 */
export function chanceError(share: number, draws: number): number {
  const p = (share * draws + 2) / (draws + 4);
  return Math.sqrt((p * (1 - p)) / (draws + 4));
}
