import { dayOf, type Day } from "../units/day";

/** Before this no date of a workforce sheet is believed: a bare year or a count stands in the cell. */
export const EARLIEST: Day = dayOf(1940, 1, 1);
/** From here on no date is believed either, unless it is one that stands for "no end". */
export const BEYOND: Day = dayOf(2070, 1, 1);

/** True for a number that is a believable day as it stands. */
export const isPlainDay = (value: number): boolean =>
  value >= EARLIEST && value < BEYOND && Number.isInteger(value);
