/**
 * What tells one person from another: the number where there is one, else the name. Keys that are no
 * number start with a bar, so that they meet no number.
 */
export const numberKey = (number: string): string =>
  PLAIN.test(number)
    ? number.toLowerCase()
    : number
        .toLowerCase()
        .replace(/^['’]/, "")
        .replace(/\s+/g, "")
        .replace(/^(\d+)\.0+$/, "$1");

const PLAIN = /^[a-z0-9]+$/i;

/** The same number without the zeros that spreadsheets take off its front (DQ-10). */
export const withoutZeros = (key: string): string => key.replace(/^0+(?=\d+$)/, "");

/** True of a number that a spreadsheet has cut to a few digits: 1.23E+05. */
export const isDamagedNumber = (number: string): boolean =>
  /^\d(\.\d+)?e\+?\d+$/i.test(number.trim());

/** True of what stands where there is no number: 0, 0000. */
export const isNoNumber = (number: string): boolean => /^0+$/.test(number.trim());

/** "Bell, Tom" is "Tom Bell"; initials stay behind: "Bell, T." is "Bell T". */
export const nameKey = (name: string): string =>
  `|name ${name
    .replace(/^([^,]+),([^,]*\p{L}{2}[^,]*)$/u, "$2 $1")
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[\s,.]+/g, " ")
    .trim()}`;

/** True of somebody who has a name and no number. */
export const isNameKey = (key: string): boolean => key.startsWith("|name");
