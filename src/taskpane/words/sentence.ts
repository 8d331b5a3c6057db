/** Words as a sentence: a capital first, one full stop last. */
export const sentence = (words: string): string =>
  `${words.charAt(0).toUpperCase()}${words.slice(1)}`.replace(/\.?$/, ".");
