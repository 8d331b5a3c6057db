/** "A", "Z", "AA" for 0, 25, 26. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) {
    letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  }
  return letters;
}

/** 0, 25, 26 for "A", "Z", "AA". */
export function columnNumber(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}

/** "B7" for row 6, column 1. */
export const a1 = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "$B$7" */
export const absoluteA1 = (row: number, column: number): string =>
  `$${columnLetters(column)}$${row + 1}`;

/** A sheet's name as a formula writes it: quoted where it must be. */
export const sheetRef = (sheet: string): string =>
  /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet) && !/^([A-Za-z]{1,3}\d+|[rR]\d*[cC]\d*)$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;

/** "Leavers!E21": how a cell is named to a person. */
export const cellName = (sheet: string, row: number, column: number): string =>
  `${sheet}!${a1(row, column)}`;

/** Row and column from 0 of "B7"; null for a range, or what is no cell. */
export function cellPlace(cell: string): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(cell) ?? [];
  return letters === undefined ? null : { row: Number(digits) - 1, column: columnNumber(letters) };
}
