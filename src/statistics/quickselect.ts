/**
 * Puts the `k`th smallest of `values` (from 0) in its place, smaller ones before it, and gives it back
 * (Hoare's find). Changes the order of `values`. NaN where there is no `k`th. `from`: those from there on are
 * known not to be smaller than those before.
 */
export function quickselect(values: Float64Array | Int32Array, k: number, from = 0): number {
  let low = from;
  let high = values.length - 1;
  if (k < 0 || k > high) return Number.NaN;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let i = low;
    let j = high;
    while (i <= j) {
      while ((values[i] as number) < pivot) i++;
      while ((values[j] as number) > pivot) j--;
      if (i > j) break;
      const kept = values[i] as number;
      values[i] = values[j] as number;
      values[j] = kept;
      i++;
      j--;
    }
    if (k <= j) high = j;
    else if (k >= i) low = i;
    else break;
  }
  return values[k] as number;
}
