/** "Rests on 2 things to settle"; "" for none. */
export const restsWords = (count: number): string =>
  count === 0 ? "" : `Rests on ${count} ${count === 1 ? "thing" : "things"} to settle`;
