const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const ROOT_HALF = 0.7071067811865476;

const bits = new DataView(new ArrayBuffer(8));

/**
 * The natural logarithm from +, −, × and ÷ alone, so that it is the same number to the last bit in every
 * JavaScript engine (Math.log need not be). Within 1e-15 of the true value, relatively. NaN below 0.
 */
export function steadyLog(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return -Infinity;
  if (x === Infinity) return Infinity;
  if (x < 2.2250738585072014e-308)
    return steadyLog(x * 18014398509481984) - steadyLog(18014398509481984);
  bits.setFloat64(0, x);
  const top = bits.getInt32(0);
  let power = (top >>> 20) - 1022;
  bits.setInt32(0, (top & 0xfffff) | 0x3fe00000);
  let mantissa = bits.getFloat64(0);
  if (mantissa < ROOT_HALF) {
    mantissa *= 2;
    power -= 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const z = s * s;
  let series = 1 / 23;
  for (let odd = 21; odd >= 3; odd -= 2) series = 1 / odd + z * series;
  return power * LN2_HIGH + (2 * s + (2 * s * z * series + power * LN2_LOW));
}
