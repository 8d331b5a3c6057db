import type { HeadingForms } from "./heading-text";

/** Columns of a heading row that belong together; from 0, ends included. */
export interface Group {
  readonly left: number;
  readonly right: number;
}

/** A second list beside the first has to be worth so much, or it is a part of the first. */
const ANOTHER = 3;
const MOST_PARTS = 10;

/**
 * Splits a heading row into the lists that stand side by side: at blank columns, and where the first heading
 * comes again, if the lists are worth more apart than together.
 */
export function splitHeadings(
  headings: readonly HeadingForms[],
  isGap: (column: number) => boolean,
  worth: (group: Group) => number
): Group[] {
  const parts = partsOf(headings, isGap);
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return [];
  if (parts.length === 1 || parts.length > MOST_PARTS)
    return [{ left: first.left, right: last.right }];
  let best: { readonly value: number; readonly groups: readonly Group[] }[] = [
    { value: 0, groups: [] },
  ];
  parts.forEach((end, to) => {
    let found = { value: -1, groups: [] as readonly Group[] };
    for (let from = 0; from <= to; from++) {
      const group = { left: parts[from]?.left ?? 0, right: end.right };
      const own = worth(group);
      const before = best[from] ?? { value: 0, groups: [] };
      const value = before.value + own - (own > 0 && before.groups.length > 0 ? ANOTHER : 0);
      const groups = own > 0 ? [...before.groups, group] : before.groups;
      if (value > found.value) found = { value, groups };
    }
    best = [...best, found];
  });
  return [...(best.at(-1)?.groups ?? [])];
}

/** Runs of columns between gaps; a run also ends where its first heading stands again. */
function partsOf(headings: readonly HeadingForms[], isGap: (column: number) => boolean): Group[] {
  const parts: Group[] = [];
  let left = -1;
  const close = (right: number): void => {
    if (left >= 0) parts.push({ left, right });
    left = -1;
  };
  headings.forEach((heading, column) => {
    if (isGap(column)) {
      close(column - 1);
    } else if (left === -1) left = column;
    else if (heading.exact !== "" && heading.exact === headings[left]?.exact) {
      close(column - 1);
      left = column;
    }
  });
  close(headings.length - 1);
  return parts;
}
