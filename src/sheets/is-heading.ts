const LONGEST = 80;
const OF_PROGRAMS =
  /^(?:constructor|prototype|tostring|valueof|hasownproperty|undefined|null|nan)$/i;

/** False for what heads no column: blanks, numbers, formulas, markup, names of programs, whole paragraphs. */
export const isHeading = (text: string): boolean =>
  text.length <= LONGEST &&
  /[a-z]/i.test(text) &&
  !/^[=@]|^[+-][\w(]|__|[<>{}]|^\d[\de.+-]*$/i.test(text) &&
  !OF_PROGRAMS.test(text);
