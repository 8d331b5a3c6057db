import { bodyOf, type Term } from "../language/term";

export interface Ratio {
  readonly above: Term;
  readonly below: Term;
}

/** What is above and below the line of a rate written `100 * a / b` or `a / b`; null for anything else. */
export function ratioOf(term: Term): Ratio | null {
  const body = bodyOf(term);
  if (body.node !== "call" || body.fn.name !== "/") return null;
  const [left, below] = body.args;
  if (left === undefined || below === undefined) return null;
  if (left.node === "call" && left.fn.name === "*" && left.args[0]?.node === "number") {
    const above = left.args[1];
    return above === undefined ? null : { above, below };
  }
  return { above: left, below };
}
