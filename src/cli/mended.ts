import { applyFixes } from "../paper/apply-fixes";
import type { Change } from "../paper/change";
import { readingsDiffer } from "../paper/same-reading";
import { settleFixes, type LeftFix } from "../paper/settle-fixes";
import { ok, type Result } from "../units/result";
import type { ReadOptions } from "../workforce/read-options";
import { failed, type Failure } from "./failure";
import { readContent, type Opened } from "./open-workforce";

/** A workbook with everything mended that is certain, and what its sheets then say: the same. */
export interface Mended extends Opened {
  readonly changes: readonly Change[];
  readonly left: readonly LeftFix[];
}

/** Mends a workbook in memory, and makes sure that it still says what it said. */
export function mended(opened: Opened, options: ReadOptions): Result<Mended, Failure> {
  const { content, workforce } = opened;
  const { changes, left } = settleFixes(content, workforce.issues, workforce.asAt);
  if (changes.length === 0) return ok({ ...opened, changes, left });
  const after = readContent(applyFixes(content, changes), options);
  if (!after.ok) return after;
  const differ = readingsDiffer(workforce, after.value.workforce);
  if (differ !== null)
    return failed(
      `Mending ${content.name} would change what it says (${differ}), so nothing was mended.`,
      "Please report it as a fault of Muster, with the kind of cells that were to be mended."
    );
  return ok({ ...after.value, changes, left });
}
