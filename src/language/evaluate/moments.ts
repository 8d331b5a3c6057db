/** Rows that began before one day and had not ended before another: who is in post at a close. */
export interface Moment {
  readonly begunBefore: number;
  readonly endedFrom: number;
}

export const sameMoment = (a: Moment, b: Moment | undefined): boolean =>
  a.begunBefore === b?.begunBefore && a.endedFrom === b.endedFrom;

/**
 * Sorted into chains along which both days only go forward, so that each row stands in one unbroken
 * run of a chain. Strengths at any number of closes are one chain.
 */
export function inTurn<T extends { readonly moment: Moment }>(items: readonly T[]): T[][] {
  const sorted = [...items].sort(
    ({ moment: a }, { moment: b }) =>
      ascending(a.begunBefore, b.begunBefore) || ascending(a.endedFrom, b.endedFrom)
  );
  const chains: T[][] = [];
  for (const item of sorted) {
    const chain = chains.find(
      (one) => (one.at(-1)?.moment.endedFrom ?? 0) <= item.moment.endedFrom
    );
    if (chain === undefined) chains.push([item]);
    else chain.push(item);
  }
  return chains;
}

/** Infinite days are days too: their difference would be no number. */
const ascending = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);
