/** What tells one person from another: the number where there is one, else the name. */
export const numberKey = (number: string): string => `no ${number.toLowerCase()}`;

export const nameKey = (name: string): string =>
  `name ${name
    .toLowerCase()
    .replace(/[\s,.]+/g, " ")
    .trim()}`;
