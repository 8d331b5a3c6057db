export const ROW_HEIGHT = 24;
export const HEAD_HEIGHT = 26;
/** Rows drawn beyond both ends of what is seen, so that scrolling meets no gaps. */
const BEYOND = 12;

/** The first row drawn and the one after the last, of so many, for a window scrolled so far. */
export function rowsInView(
  scrolled: number,
  height: number,
  rows: number
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(scrolled / ROW_HEIGHT) - BEYOND);
  const end = Math.min(rows, Math.ceil((scrolled + height) / ROW_HEIGHT) + BEYOND);
  return { first: Math.min(first, Math.max(0, rows - 1)), end: Math.max(end, Math.min(rows, 1)) };
}

/** Where a window must be scrolled to so that a row is seen, not moved where it is seen already. */
export function scrollFor(row: number, scrolled: number, height: number): number {
  const top = row * ROW_HEIGHT;
  const seen = height - HEAD_HEIGHT;
  if (top >= scrolled && top + ROW_HEIGHT <= scrolled + seen) return scrolled;
  return Math.max(0, top - Math.max(0, seen / 3));
}
