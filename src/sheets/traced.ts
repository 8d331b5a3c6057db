/** A value with the place it was read from. */
export interface Traced<T> {
  readonly value: T;
  /** A cell's number as the caller counts cells; NO_PLACE for a value of no single cell. */
  readonly origin: number;
  /** True where the value differs from what the cell holds. */
  readonly corrected: boolean;
}

export const NO_PLACE = -1;

/** A value that comes from no cell: a default, a result. */
export const untraced = <T>(value: T): Traced<T> => ({ value, origin: NO_PLACE, corrected: false });

/** Another value traced to the same cell. */
export const corrected = <T>(value: T, from: Traced<unknown>): Traced<T> => ({
  value,
  origin: from.origin,
  corrected: from.origin !== NO_PLACE,
});

/** How a caller numbers a cell: index of its grid, row and column from 0. */
export type PlaceOf = (grid: number, row: number, column: number) => number;
