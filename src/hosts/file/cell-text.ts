/** Longest text that a cell of Excel holds. */
const LONGEST_TEXT = 32767;

const ERROR_TEXT = /^#(VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/;

export const isErrorText = (text: string): boolean => text.startsWith("#") && ERROR_TEXT.test(text);

/** Text as a file must hold it: what looks like an escape of the format is escaped itself. */
export const fileText = (text: string): string =>
  text.includes("_x")
    ? text.slice(0, LONGEST_TEXT).replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    : text.slice(0, LONGEST_TEXT);
