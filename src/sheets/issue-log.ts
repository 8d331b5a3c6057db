import { a1 } from "../workbook/address";
import { headingAt, shownAt, valueAt, type Block } from "./block";
import type { Fix, Issue } from "./issue";
import type { Problem } from "./reading";
import { kindSpec } from "./sheet-kind";

interface Group {
  readonly block: Block;
  readonly column: number;
  readonly problem: Problem;
  readonly touches: readonly string[];
  readonly rows: number[];
  readonly fixes: Fix[];
}

type Entry = { readonly issue: Issue } | { readonly group: Group };

/**
 * Collects issues in the order they are met. Problems of one kind in one column are one issue with its
 * range, so that a column of text dates is one line to read; what stops a figure is named cell by cell.
 */
export class IssueLog {
  private readonly entries: Entry[] = [];
  private readonly groups = new Map<string, Group>();

  add(issue: Issue): void {
    this.entries.push({ issue });
  }

  /** A problem of one cell of a block. */
  cell(block: Block, row: number, column: number, problem: Problem): void {
    const { touches } = kindSpec(block.kind);
    const key = `${block.gridIndex}|${block.headingRow}|${column}|${problem.severity}|${problem.code}`;
    const known = problem.severity === "stop" ? undefined : this.groups.get(key);
    if (known !== undefined) {
      known.rows.push(row);
      known.fixes.push(...fixOf(block, row, column, problem));
      return;
    }
    const fixes = fixOf(block, row, column, problem);
    const group: Group = { block, column, problem, touches, rows: [row], fixes };
    this.groups.set(key, group);
    this.entries.push({ group });
  }

  /** A problem of one row that stays an issue of its own, at the cell of a logical column if it has one. */
  row(block: Block, row: number, name: string, problem: Problem, more: Partial<Issue> = {}): void {
    const column = block.columns.get(name) ?? block.left;
    const { touches } = kindSpec(block.kind);
    const fixes = fixOf(block, row, column, problem);
    const issue = groupIssue({ block, column, problem, touches, rows: [row], fixes });
    this.entries.push({ issue: { ...issue, ...more } });
  }

  /** A problem of a whole block. */
  block(block: Block, name: string, problem: Problem, more: Partial<Issue> = {}): void {
    const column = block.columns.get(name);
    const { severity, code, expected, done, advice } = problem;
    const place = {
      sheet: block.grid.sheet,
      cell: column === undefined ? "" : a1(block.headingRow, column),
      heading: column === undefined ? "" : headingAt(block, column),
    };
    const { touches } = kindSpec(block.kind);
    const said = { value: "", expected, done, advice, touches };
    this.entries.push({ issue: { severity, code, ...place, ...said, ...more } });
  }

  list(): Issue[] {
    return this.entries.map((entry) => ("issue" in entry ? entry.issue : groupIssue(entry.group)));
  }
}

function fixOf({ grid }: Block, row: number, column: number, { mend }: Problem): Fix[] {
  if (mend === undefined) return [];
  const from = valueAt(grid, row, column);
  return [{ sheet: grid.sheet, cell: a1(row, column), from, ...mend }];
}

function groupIssue({ block, column, problem, touches, rows, fixes }: Group): Issue {
  const first = rows[0] ?? block.firstRow;
  const last = rows[rows.length - 1] ?? first;
  const shown = rows.slice(0, 3).map((row) => shownAt(block.grid, row, column));
  const more = rows.length > 3 ? ` and ${rows.length - 3} more` : "";
  return {
    severity: problem.severity,
    code: problem.code,
    sheet: block.grid.sheet,
    cell: first === last ? a1(first, column) : `${a1(first, column)}:${a1(last, column)}`,
    heading: headingAt(block, column),
    value: shown.join("; ") + more,
    expected: problem.expected,
    done:
      rows.length > 1
        ? `${problem.done} (${rows.length} cells; the first is described.)`
        : problem.done,
    advice: problem.advice,
    touches,
    ...(fixes.length === 0 ? {} : { fixes }),
  };
}
