import type { Term } from "./term";

/** The terms directly inside one, lines and measures opened. */
export function childrenOf(term: Term): readonly Term[] {
  switch (term.node) {
    case "line":
    case "monthly":
      return [term.line.term];
    case "measure":
    case "monthEnds":
    case "groupsWith":
      return [term.term];
    case "defined":
      return [term.body];
    case "call":
    case "step":
      return term.args;
    case "textIs":
      return [term.left, term.right];
    case "reasonIs":
      return [term.reason];
    case "rate":
      return [term.on];
    case "overMonths":
      return [term.row];
    case "aggregate":
      return term.value === null ? term.where : [term.value, ...term.where];
    default:
      return [];
  }
}

/** A term and all inside it, each meaning once. */
export function* everyTerm(term: Term, seen = new Set<string>()): Generator<Term> {
  if (seen.has(`${term.node}:${term.key}`)) return;
  seen.add(`${term.node}:${term.key}`);
  yield term;
  for (const child of childrenOf(term)) yield* everyTerm(child, seen);
}
