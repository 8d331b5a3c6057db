const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TERMS = 14;

const bits = new DataView(new ArrayBuffer(8));

/** 2 to a whole power, built from its bits: a power function need not be exact. */
function twoTo(power: number): number {
  bits.setInt32(0, (power + 1023) << 20);
  bits.setInt32(4, 0);
  return bits.getFloat64(0);
}

/**
 * e to the x from +, −, × and ÷ alone, so that it is the same number to the last bit in every JavaScript
 * engine (Math.exp need not be). Within 1e-15 of the true value, relatively.
 */
export function steadyExp(x: number): number {
  if (Number.isNaN(x)) return Number.NaN;
  if (x > 709) return Infinity;
  if (x < -708) return 0;
  const power = Math.round(x / (LN2_HIGH + LN2_LOW));
  const rest = x - power * LN2_HIGH - power * LN2_LOW;
  let sum = 1;
  for (let n = TERMS; n >= 1; n--) sum = 1 + (rest * sum) / n;
  return power > 1023 ? sum * 2 * twoTo(power - 1) : sum * twoTo(power);
}
