const WORDS = "no one two three four five six seven eight nine ten".split(" ");

/** "two" for 2, "12" for 12: as a sentence says it. */
export const inWords = (count: number): string => WORDS[count] ?? count.toLocaleString("en-GB");

/** "a", "a and b", "a, b and c" */
export const andList = (parts: readonly string[]): string =>
  parts.length < 2
    ? (parts[0] ?? "")
    : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
