import { yearLabel, type FinancialYear } from "../units/financial-year";
import { a1 } from "../workbook/address";
import { headingAt, type Block } from "./block";
import type { IssueLog } from "./issue-log";
import { kindSpec } from "./sheet-kind";

/**
 * The block with the columns of one financial year, where headings name years (DQ-24): of Budget 22/23
 * and Budget 23/24 that of the year the figures are about. Which was read is said.
 */
export function columnsOfYear(block: Block, year: FinancialYear, log: IssueLog): Block {
  if (block.years.size === 0) return block;
  const columns = new Map(block.columns);
  for (const [name, candidates] of block.years) {
    const own = candidates.find((candidate) => candidate.year === year);
    if (own !== undefined) columns.set(name, own.column);
    const at = columns.get(name);
    const read = candidates.find(({ column }) => column === at);
    if (at === undefined || read === undefined) continue;
    if (candidates.length > 1 || read.year !== year) sayYear(block, at, read.year, year, log);
  }
  return { ...block, columns };
}

function sayYear(
  block: Block,
  column: number,
  read: FinancialYear,
  wanted: FinancialYear,
  log: IssueLog
): void {
  const heading = headingAt(block, column);
  log.add({
    severity: "note",
    code: read === wanted ? "DQ-24" : "DQ-24-other-year",
    sheet: block.grid.sheet,
    cell: a1(block.headingRow, column),
    heading,
    value: heading,
    expected: `a column of ${yearLabel(wanted)}`,
    done:
      read === wanted
        ? `Read, as the figures are about ${yearLabel(wanted)}; the columns of other years were not.`
        : `Read, though it is of ${yearLabel(read)}: there is none of ${yearLabel(wanted)}.`,
    advice:
      read === wanted
        ? "Nothing to do."
        : "Bring the column up to date, or correct its heading or the financial year.",
    touches: kindSpec(block.kind).touches,
  });
}
