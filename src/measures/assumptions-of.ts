import { everyTerm } from "../language/children";
import { once } from "../language/evaluate/once";
import type { RateName, Term } from "../language/term";
import type { AssumptionId } from "../workforce/assumptions";

/** What a figure rests on that no row of the sheets says. */
export interface Assumed {
  readonly assumptions: readonly AssumptionId[];
  /** Rates that change with the day. */
  readonly rates: readonly RateName[];
}

const known = new WeakMap<Term, Assumed>();

/** The assumptions and dated rates a term uses, through lines, measures and definitions, as they come. */
export const assumptionsOf = (term: Term): Assumed =>
  once(known, term, () => {
    const assumptions = new Set<AssumptionId>();
    const rates = new Set<RateName>();
    for (const inner of everyTerm(term)) {
      if (inner.node === "assumption") assumptions.add(inner.id);
      if (inner.node === "rate") rates.add(inner.rate);
    }
    return { assumptions: [...assumptions], rates: [...rates] };
  });
