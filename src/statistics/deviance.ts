/**
 * x ln(x ÷ m) + m − x for x ≥ 0, m > 0: how unlikely a count of x is where m was expected. Written
 * so that nothing cancels where x is near m (Loader 2000).
 */
export function deviance(x: number, m: number): number {
  if (x === 0) return m;
  const gap = m - x;
  if (Math.abs(gap) > 0.4 * (m + x)) return x * Math.log(x / m) + gap;
  // ln(m ÷ x) = 2 atanh(r), summed without its first term.
  const r = gap / (m + x);
  const square = r * r;
  let power = r * square;
  let sum = 0;
  for (let odd = 3; ; odd += 2) {
    const next = sum + power / odd;
    if (next === sum) break;
    sum = next;
    power *= square;
  }
  // 2xr and the gap share their leading parts: gap − 2xr = gap · r.
  return gap * r - 2 * x * sum;
}
