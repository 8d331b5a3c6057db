import type { Workforce } from "../../workforce/workforce";
import type { Operand } from "../function-spec";
import type { Term } from "../term";
import type { Frame } from "./frame";
import type { Grouping } from "./grouping";
import { Frames } from "./known";
import { Rows } from "./rows";
import { Totals } from "./totals";
import { Values } from "./values";

export interface Request {
  readonly term: Term;
  readonly frame: Frame;
}

/** Terms wanted for the groups of one grouping. */
export interface Batch {
  readonly requests: readonly Request[];
  readonly grouping: Grouping;
}

/**
 * Works out single-valued terms over the tables, each for every group and, last, for the whole: the
 * arrays have one number more than the grouping has groups. Each table is passed over once for all
 * requests of all batches together. NaN where a value needed is missing.
 */
export function evaluateAll(batches: readonly Batch[], workforce: Workforce): Float64Array[][] {
  const frames = new Frames();
  const totals = new Totals(new Rows(workforce, frames));
  const asked = batches.map(({ requests, grouping }) => {
    const values = new Values(grouping, totals, workforce, frames);
    const framed = requests.map(({ term, frame }) => ({ term, frame: frames.same(frame) }));
    for (const { term, frame } of framed) values.prepare(term, frame);
    return { framed, values, grouping };
  });
  totals.run();
  return asked.map(({ framed, values, grouping }) =>
    framed.map(({ term, frame }) => spread(values.of(term, frame), grouping))
  );
}

/** The terms of one batch. */
export function evaluate(
  requests: readonly Request[],
  grouping: Grouping,
  workforce: Workforce
): Float64Array[] {
  const [results] = evaluateAll([{ requests, grouping }], workforce);
  return results ?? [];
}

/** All rows of a row-level term. */
export const evaluateRows = (term: Term, frame: Frame, workforce: Workforce): Float64Array =>
  new Rows(workforce, new Frames()).values(term, frame);

function spread(operand: Operand, grouping: Grouping): Float64Array {
  if (operand.step === 1) return operand.data;
  return new Float64Array(grouping.groups.length + 1).fill(operand.data[0] ?? Number.NaN);
}
