import { isBlankRow, textAt, type Block } from "./block";
import type { IssueLog } from "./issue-log";
import { totalWords } from "./total-words";

const STARTER = /^(?:new )?(?:starters?|joiners?|starts?|hires?|appointments?|new starts?)$/i;
const LEAVER = /^(?:leavers?|left|leaving|terminations?)$/i;

/** True for the word that says that a row of starters and leavers is a starter's. */
export const isStarterWord = (text: string): boolean => STARTER.test(text);

/**
 * The column of a list of leavers that says of each row whether it is a starter's or a leaver's; null where
 * there is none, or where it tells of one of the two alone.
 */
export function starterColumn(
  block: Pick<Block, "grid" | "firstRow" | "lastRow" | "left" | "right">
): number | null {
  for (let column = block.left; column <= block.right; column++) {
    if (tellsStarters(block, column)) return column;
  }
  return null;
}

function tellsStarters(
  { grid, firstRow, lastRow, left, right }: Parameters<typeof starterColumn>[0],
  column: number
): boolean {
  let starters = 0;
  let leavers = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    if (isBlankRow(grid, row, left, right)) continue;
    const text = textAt(grid, row, column);
    if (STARTER.test(text)) starters++;
    else if (LEAVER.test(text)) leavers++;
    else if (text !== "" && totalWords(text) === null) return false;
  }
  return starters > 0 && leavers > 0;
}

/** The list without its starters; the column that tells them says nothing else of a row. */
export function withoutStarters<B extends Block>(block: B, column: number): B {
  const columns = new Map([...block.columns].filter(([, at]) => at !== column));
  const findings = block.findings.map((finding) =>
    finding.column === column
      ? {
          ...finding,
          means: null,
          about: null,
          how: "splits" as const,
          confidence: "certain" as const,
          evidence: "it says which rows are starters and which are leavers",
        }
      : finding
  );
  return { ...block, columns, findings, only: { column, dated: null } };
}

/** Says that the starters of a list of leavers are not read from it. */
export function reportStarters(block: Block, column: number, log: IssueLog): void {
  const { grid, firstRow, lastRow } = block;
  for (let row = firstRow; row <= lastRow; row++) {
    if (!STARTER.test(textAt(grid, row, column))) continue;
    log.cell(block, row, column, {
      severity: "note",
      code: "starters-among-leavers",
      expected: "leavers on a sheet of their own",
      done: "Not read: the row is a starter's, and starters are read from the establishment.",
      advice: "Nothing to do, if the establishment lists them.",
    });
  }
}
