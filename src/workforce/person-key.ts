/**
 * What tells one person from another: the number where there is one, else the name. Keys that are no
 * number start with a bar, so that they meet no number.
 */
export const numberKey = (number: string): string => number.toLowerCase();

export const nameKey = (name: string): string =>
  `|name ${name
    .toLowerCase()
    .replace(/[\s,.]+/g, " ")
    .trim()}`;
