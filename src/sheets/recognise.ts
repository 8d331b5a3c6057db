import type { Grid, WorkbookContent } from "../workbook/grid";
import { a1 } from "../workbook/address";
import { headingAt, headingOf, isBlankRow, type Block } from "./block";
import { claimedDay, type ClaimedDay } from "./claimed-day";
import { findBlocks, type FoundBlock } from "./find-blocks";
import type { Issue } from "./issue";
import type { IssueLog } from "./issue-log";
import { kindSpec, type SheetKind } from "./sheet-kind";

export interface Recognised {
  readonly blocks: readonly Block[];
  /** What sheets say in their titles about the day they are as at. */
  readonly claims: readonly ClaimedDay[];
}

/** A sheet Muster wrote holds nothing of the user's but what is set in its assumptions and rates. */
const FROM_PRODUCT_SHEETS: readonly SheetKind[] = ["assumptions", "rates"];
const READ_BACK = new Set(["assumptions", "rates"]);

/** Sheets that repeat what others hold, or hold people who have only just come. */
const REPEATING = /\b(summary|pivot|lookups?|do not use|old|archive|backup)\b/i;
const STARTERS = /\b(starters?|joiners?|new starts?)\b/i;

/** Finds in every sheet what can be read; what is set aside is listed. */
export function recognise(content: WorkbookContent, log: IssueLog): Recognised {
  const productSheets = new Set(content.productSheets);
  const blocks: Block[] = [];
  const claims: ClaimedDay[] = [];
  content.grids.forEach((grid, index) => {
    const ours = productSheets.has(grid.sheet);
    if (ours && !READ_BACK.has(grid.sheet.toLowerCase())) return;
    const found = findBlocks(grid, index, ours ? FROM_PRODUCT_SHEETS : undefined);
    if (found.length === 0) {
      if (!isEmpty(grid)) log.add(aside(grid, "sheet-not-recognised", NOT_RECOGNISED));
      return;
    }
    const reason = whyAside(grid, found);
    if (reason !== null) {
      log.add(aside(grid, "sheet-set-aside", reason));
      return;
    }
    const claim = ours ? null : claimedDay(grid, found[0]?.headingRow ?? 0);
    if (claim !== null) claims.push(claim);
    for (const block of found) {
      for (const [column, name] of block.spare) noteSpare(block, column, name, log);
      blocks.push(block);
    }
  });
  return { blocks, claims };
}

const NOT_RECOGNISED = "no row of headings that Muster knows";

function whyAside(grid: Grid, found: readonly FoundBlock[]): string | null {
  if (grid.hidden) return "the sheet is hidden";
  if (found.every((block) => block.kind === "assumptions" || block.kind === "rates")) return null;
  if (REPEATING.test(grid.sheet))
    return `its name, "${grid.sheet}", says that it repeats or replaces others`;
  if (found.every((block) => block.kind === "establishment") && STARTERS.test(grid.sheet)) {
    return "it lists starters, who are read from the establishment";
  }
  if (found.every((block) => block.kind === "candidates")) {
    return "it has one row a candidate; the pipeline is read from a count for each stage";
  }
  return null;
}

function isEmpty(grid: Grid): boolean {
  return grid.rows.every((row, index) => isBlankRow(grid, index, 0, row.length - 1));
}

const aside = (grid: Grid, code: string, reason: string): Issue => ({
  severity: "note",
  code,
  sheet: grid.sheet,
  cell: "",
  heading: "",
  value: "",
  expected: "a sheet with one row of headings",
  done: `The sheet was not read: ${reason}.`,
  advice:
    "If it holds data for the figures, give it a plain heading row and a sheet of its own in view.",
  touches: [],
});

function noteSpare(block: Block, column: number, name: string, log: IssueLog): void {
  const spec = kindSpec(block.kind);
  const watched = spec.watched.includes(name);
  if (!watched && name !== "org_unit") return;
  const heading = headingAt(block, column);
  const chosen = headingOf(block, name);
  log.add({
    severity: watched ? "decide" : "note",
    code: "two-headings-one-meaning",
    sheet: block.grid.sheet,
    cell: a1(block.headingRow, column),
    heading,
    value: heading,
    expected: "one column for each meaning",
    done: `"${chosen}" was read and "${heading}" was not: they mean the same to Muster.`,
    advice: `If "${heading}" is the one to use, rename "${chosen}".`,
    touches: spec.touches,
  });
}
