import type { Split, SplitBy } from "../measures/asked";
import { ok, type Result } from "../units/result";
import { failed, type Failure } from "./failure";

const SPLITS: readonly SplitBy[] = ["team", "type", "reason", "month", "post", "cohort", "event"];

/** Reads "team,type,team+type": a list of splits, those joined by a plus crossed. */
export function readSplits(text: string | undefined): Result<Split[], Failure> {
  if (text === undefined) return ok([]);
  const splits = new Map<string, Split>();
  for (const part of text.split(",")) {
    const split: SplitBy[] = [];
    for (const name of part.split("+").map((word) => word.trim().toLowerCase())) {
      const known = SPLITS.find((one) => one === name);
      if (known === undefined)
        return failed(
          `Figures cannot be split by "${name}".`,
          `Use one or more of ${SPLITS.join(", ")}, with commas between; team+type crosses two.`
        );
      if (!split.includes(known)) split.push(known);
    }
    splits.set([...split].sort().join("+"), split);
  }
  return ok([...splits.values()]);
}
