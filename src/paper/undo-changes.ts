import type { Fix } from "../sheets/issue";
import type { WorkbookContent } from "../workbook/grid";
import { applyFixes } from "./apply-fixes";
import { inverseOf, type Change } from "./change";
import { whyLeft, type LeftFix } from "./settle-fixes";

export interface Undone {
  /** The workbook with the old values back. */
  readonly content: WorkbookContent;
  /** All changes, those that were put back now marked so. */
  readonly changes: readonly Change[];
  readonly putBack: readonly Change[];
  readonly left: readonly LeftFix[];
}

/**
 * Puts the old values of changes back, the last change first. A cell that no longer holds what the
 * change put there is somebody's later work, and is left.
 */
export function undoChanges(content: WorkbookContent, changes: readonly Change[]): Undone {
  let now = content;
  let batch: Fix[] = [];
  const waiting = new Set<string>();
  const flush = (): void => {
    now = applyFixes(now, batch);
    batch = [];
    waiting.clear();
  };
  const putBack = new Set<Change>();
  const left: LeftFix[] = [];
  for (const change of changes.toReversed()) {
    if (change.state === "put back") continue;
    const fix = inverseOf(change);
    const cell = `${fix.sheet}!${fix.cell}`;
    // A cell that was changed twice is put back step by step.
    if (waiting.has(cell)) flush();
    const grid = now.grids.find(({ sheet }) => sheet === fix.sheet);
    const why = whyLeft(fix, grid, now);
    if (why !== null) {
      left.push({ fix, heading: change.heading, why });
      continue;
    }
    batch.push(fix);
    waiting.add(cell);
    putBack.add(change);
  }
  flush();
  return {
    content: now,
    changes: changes.map((change) =>
      putBack.has(change) ? { ...change, state: "put back" } : change
    ),
    putBack: changes.filter((change) => putBack.has(change)),
    left: left.reverse(),
  };
}
