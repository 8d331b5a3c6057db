import { binomialTail } from "./binomial-tail";

/** Applications that fill the places on average (M-F4): places ÷ probability of a start, rounded up. */
export function applicationsOnAverage(places: number, probability: number): number {
  if (!(places >= 0) || !(probability >= 0 && probability <= 1)) return Number.NaN;
  return places === 0 ? 0 : Math.ceil(places / probability);
}

/**
 * The fewest applications that fill `places` with at least this confidence (M-F4), where each becomes
 * a start with `probability`, apart from the others. Confidence is a fraction below 1. Infinity where
 * no number is enough; NaN where places is not a whole number or a share is not between 0 and 1.
 */
export function applicationsNeeded(
  places: number,
  probability: number,
  confidence: number
): number {
  const shares = probability >= 0 && probability <= 1 && confidence >= 0 && confidence < 1;
  if (!Number.isInteger(places) || places < 0 || !shares) return Number.NaN;
  if (places === 0 || confidence === 0) return places;
  if (probability === 0) return Infinity;
  const enough = (n: number): boolean => binomialTail(places, n, probability) >= confidence;
  let tooFew = places - 1;
  let many = places;
  while (!enough(many)) {
    tooFew = many;
    many *= 2;
  }
  while (many - tooFew > 1) {
    const middle = Math.floor((tooFew + many) / 2);
    if (enough(middle)) many = middle;
    else tooFew = middle;
  }
  return many;
}
