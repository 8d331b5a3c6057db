/** True of an argument left out, and of one that refers to an empty cell: Excel gives 0 or "" for it. */
export const isBlank = (given: unknown): boolean =>
  given === undefined || given === null || given === "" || given === 0;

/** An argument as a message repeats it. */
export function quoted(given: unknown): string {
  if (typeof given === "string") return `"${given}"`;
  return typeof given === "number" || typeof given === "boolean" ? String(given) : "what was given";
}
