import { textAt, type Block } from "./block";

const IDS = ["post_id", "holder_id", "holder_name"];
const BY = ["rank_grade", "post_title", "org_unit"];
const ENOUGH = 0.8;

/** True where a block counts by rank, post or team the rows that another block lists with their numbers. */
export function isSummaryOf(summary: Block, list: Block): boolean {
  if (summary.kind !== "establishment" || list.kind !== "establishment") return false;
  if (IDS.some((name) => summary.columns.has(name))) return false;
  if (!IDS.some((name) => list.columns.has(name))) return false;
  if (summary.lastRow - summary.firstRow >= list.lastRow - list.firstRow) return false;
  const by = BY.find((name) => summary.columns.has(name) && list.columns.has(name));
  if (by === undefined) return false;
  const [groups, listed] = [textsOf(summary, by), textsOf(list, by)];
  const same = [...groups].filter((text) => listed.has(text)).length;
  return same >= 2 && same >= (groups.size - 1) * ENOUGH;
}

function textsOf({ grid, columns, firstRow, lastRow }: Block, name: string): Set<string> {
  const column = columns.get(name) ?? -1;
  const texts = new Set<string>();
  for (let row = firstRow; row <= lastRow; row++) {
    const text = textAt(grid, row, column).toLowerCase();
    if (text !== "") texts.add(text);
  }
  return texts;
}
