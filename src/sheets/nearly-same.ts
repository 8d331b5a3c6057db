const isLetter = (char: string): boolean => char >= "a" && char <= "z";

/**
 * True where two texts are one letter apart: one letter more, less, other, or two changed about. Only in a
 * word of five letters or more, and never in a digit.
 */
export function nearlySame(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length < 7 || long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const [own, other] = [short[at] ?? "", long[at] ?? ""];
  if (!isLetter(other) || (own !== "" && own !== " " && !isLetter(own))) return false;
  if (wordAround(long, at) < 5) return false;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return isLetter(own);
  const swapped = own === long[at + 1] && other === short[at + 1];
  return swapped && isLetter(own) && short.slice(at + 2) === long.slice(at + 2);
}

/** Letters of the word that a place lies in. */
function wordAround(text: string, at: number): number {
  const from = text.lastIndexOf(" ", at) + 1;
  const to = text.indexOf(" ", at);
  return (to === -1 ? text.length : to) - from;
}

/**
 * True where one text is the other with words cut short, word by word: "cont service date" for "continuous
 * service date". At least three letters of each word, and one word whole.
 */
export function cutShort(short: string, whole: string): boolean {
  const [cut, words] = [short.split(" "), whole.split(" ")];
  if (cut.length !== words.length || cut.length < 2) return false;
  const same = cut.filter((word, at) => word === words[at]).length;
  return (
    same > 0 &&
    same < cut.length &&
    cut.every(
      (word, at) => word === words[at] || (word.length >= 3 && words[at]?.startsWith(word) === true)
    )
  );
}
