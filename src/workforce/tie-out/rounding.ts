/** Beyond this share of the total, rounding explains nothing. */
const SHARE = 0.005;
const COARSEST = 6;
const FINEST = -4;

/** The largest power of ten that all numbers are whole multiples of: 0.1 for 83.8, 100 for 1,400. */
function unitOf(values: readonly number[]): number {
  for (let power = COARSEST; power > FINEST; power--) {
    const unit = 10 ** power;
    if (values.every((value) => Math.abs(value / unit - Math.round(value / unit)) < 1e-6))
      return unit;
  }
  return 10 ** FINEST;
}

/**
 * True where parts that were rounded each on its own, and a total rounded from what they were before, can
 * be as far apart as these are (DQ-21); or where the total alone was rounded, to whole numbers at most.
 */
export function isRounding(parts: readonly number[], stated: number): boolean {
  const difference = Math.abs(parts.reduce((sum, part) => sum + part, 0) - stated);
  const each = ((parts.length + 1) / 2) * unitOf([...parts, stated]);
  const total = Math.min(1, unitOf([stated])) / 2;
  const finer = unitOf(parts) < Math.min(1, unitOf([stated]));
  const most = Math.max(Math.min(each, SHARE * Math.abs(stated)), finer ? total : 0);
  return difference <= most + 1e-9;
}
