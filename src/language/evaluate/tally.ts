import type { Slot } from "./program";

/** What is summed: the value (null counts) of each row the mask lets through (null: every row). */
export interface Summand {
  readonly mask: Slot | null;
  readonly value: Slot | null;
}

export const summandKey = ({ mask, value }: Summand): string =>
  `${mask?.id ?? ""},${value?.id ?? ""}`;

export const readsOf = ({ mask, value }: Summand): Slot[] =>
  [mask, value].filter((slot) => slot !== null);

// One loop each, because these are the innermost: rows times sums.

/** Adds the value of each row to its cell of `sums`. */
export function addTo(sums: Float64Array, cells: Int32Array, count: number, of: Summand): void {
  const { mask, value } = of;
  if (mask === null) {
    if (value === null) countRows(sums, cells, count);
    else addValues(sums, cells, count, value);
  } else if (value === null) countMasked(sums, cells, count, mask);
  else addMasked(sums, cells, count, mask, value);
}

function countRows(sums: Float64Array, cells: Int32Array, count: number): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i] as number;
    sums[cell] = (sums[cell] as number) + 1;
  }
}

function countMasked(sums: Float64Array, cells: Int32Array, count: number, mask: Slot): void {
  const { data, step } = mask;
  for (let i = 0; i < count; i++) {
    if (!((data[i * step] as number) > 0)) continue;
    const cell = cells[i] as number;
    sums[cell] = (sums[cell] as number) + 1;
  }
}

function addValues(sums: Float64Array, cells: Int32Array, count: number, value: Slot): void {
  const { data, step } = value;
  for (let i = 0; i < count; i++) {
    const cell = cells[i] as number;
    sums[cell] = (sums[cell] as number) + (data[i * step] as number);
  }
}

function addMasked(
  sums: Float64Array,
  cells: Int32Array,
  count: number,
  mask: Slot,
  value: Slot
): void {
  const { data, step } = value;
  for (let i = 0; i < count; i++) {
    if (!((mask.data[i * mask.step] as number) > 0)) continue;
    const cell = cells[i] as number;
    sums[cell] = (sums[cell] as number) + (data[i * step] as number);
  }
}
