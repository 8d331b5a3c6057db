import type { Chosen } from "./chosen";
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

/** Adds the value of each chosen row to its cell of `sums`. */
export function addTo(sums: Float64Array, chosen: Chosen, { mask, value }: Summand): void {
  if (mask === null) {
    if (value === null) countRows(sums, chosen);
    else addValues(sums, chosen, value);
  } else if (value === null) countMasked(sums, chosen, mask);
  else addMasked(sums, chosen, mask, value);
}

function countRows(sums: Float64Array, { cells, count }: Chosen): void {
  for (let i = 0; i < count; i++) {
    const cell = cells[i] as number;
    sums[cell] = (sums[cell] as number) + 1;
  }
}

function countMasked(sums: Float64Array, { rows, cells, count }: Chosen, mask: Slot): void {
  const { data, step } = mask;
  for (let i = 0; i < count; i++) {
    if (data[(rows[i] as number) * step] !== 1) continue;
    const cell = cells[i] as number;
    sums[cell] = (sums[cell] as number) + 1;
  }
}

function addValues(sums: Float64Array, { rows, cells, count }: Chosen, value: Slot): void {
  const { data, step } = value;
  for (let i = 0; i < count; i++) {
    const cell = cells[i] as number;
    sums[cell] = (sums[cell] as number) + (data[(rows[i] as number) * step] as number);
  }
}

function addMasked(
  sums: Float64Array,
  { rows, cells, count }: Chosen,
  mask: Slot,
  value: Slot
): void {
  const { data, step } = value;
  for (let i = 0; i < count; i++) {
    const row = rows[i] as number;
    if (mask.data[row * mask.step] !== 1) continue;
    const cell = cells[i] as number;
    sums[cell] = (sums[cell] as number) + (data[row * step] as number);
  }
}
