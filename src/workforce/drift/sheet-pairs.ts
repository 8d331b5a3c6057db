import type { SheetProfile } from "./profile";
import type { SheetBlock } from "./sheet-blocks";

export interface SheetPairs {
  readonly pairs: readonly (readonly [before: SheetProfile, now: SheetBlock])[];
  readonly gone: readonly SheetProfile[];
  readonly fresh: readonly SheetBlock[];
}

/**
 * Sheets of last time beside those of now: of the same kind and name; then, in their order, those of a
 * kind that are as many as before under other names ("Leavers May", "Leavers June").
 */
export function sheetPairs(
  before: readonly SheetProfile[],
  now: readonly SheetBlock[]
): SheetPairs {
  const pairs: [SheetProfile, SheetBlock][] = [];
  const paired = new Set<SheetProfile | SheetBlock>();
  const pair = (one: SheetProfile, other: SheetBlock): void => {
    pairs.push([one, other]);
    paired.add(one).add(other);
  };
  for (const one of before) {
    const other = now.find(
      ({ kind, sheet }) =>
        kind === one.kind && sheet.trim().toLowerCase() === one.sheet.trim().toLowerCase()
    );
    if (other !== undefined && !paired.has(other)) pair(one, other);
  }
  for (const kind of new Set(before.map((one) => one.kind))) {
    const mine = before.filter((one) => one.kind === kind && !paired.has(one));
    const theirs = now.filter((one) => one.kind === kind && !paired.has(one));
    if (mine.length !== theirs.length) continue;
    mine.forEach((one, i) => {
      const other = theirs[i];
      if (other !== undefined) pair(one, other);
    });
  }
  return {
    pairs,
    gone: before.filter((one) => !paired.has(one)),
    fresh: now.filter((one) => !paired.has(one)),
  };
}
