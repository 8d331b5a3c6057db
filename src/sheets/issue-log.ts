import { a1 } from "../workbook/address";
import { headingAt, shownAt, valueAt, type Block } from "./block";
import { doubtedColumns } from "./doubted-columns";
import type { Fix, Issue } from "./issue";
import type { Problem } from "./reading";
import { ruleOf } from "./rule-of";
import { kindSpec } from "./sheet-kind";

interface Group {
  readonly block: Block;
  readonly column: number;
  /** The logical column it is about. */
  readonly name: string | null;
  readonly problem: Problem;
  readonly rows: number[];
  readonly fixes: Fix[];
}

type Entry = { readonly issue: Issue } | { readonly group: Group };

/**
 * Collects issues in the order they are met. Problems of one kind in one column are one issue with its
 * range, so that a column of text dates is one line to read; what stops a figure is named cell by cell.
 * Which columns of the model an issue puts in doubt follows from where it was met.
 */
export class IssueLog {
  private entries: Entry[] = [];
  private readonly groups = new Map<string, Group>();

  /** A problem of no cell of a block. */
  add(issue: Issue): void {
    this.entries.push({ issue: complete(issue, null, null) });
  }

  /** A problem of one cell of a block. */
  cell(block: Block, row: number, column: number, problem: Problem): void {
    const key = `${block.gridIndex}|${block.headingRow}|${column}|${problem.severity}|${problem.code}|${problem.expected}|${readingOf(problem)}`;
    const known = problem.severity === "stop" ? undefined : this.groups.get(key);
    const fixes = fixOf(block, row, column, problem);
    if (known !== undefined) {
      known.rows.push(row);
      known.fixes.push(...fixes);
      return;
    }
    const name = nameAt(block, column);
    const group: Group = { block, column, name, problem, rows: [row], fixes };
    this.groups.set(key, group);
    this.entries.push({ group });
  }

  /** One problem of several cells of a column, that says itself which they are. */
  cells(block: Block, rows: readonly number[], column: number, problem: Problem): void {
    const name = nameAt(block, column);
    const more = { done: problem.done };
    const group = { block, column, name, problem, rows: [...rows], fixes: [] };
    this.entries.push({ issue: groupIssue(group, more) });
  }

  /** A problem of one row that stays an issue of its own, at the cell of a logical column if it has one. */
  row(block: Block, row: number, name: string, problem: Problem, more: Partial<Issue> = {}): void {
    const column = block.columns.get(name) ?? block.left;
    const fixes = fixOf(block, row, column, problem);
    const issue = groupIssue({ block, column, name, problem, rows: [row], fixes }, more);
    this.entries.push({ issue });
  }

  /** A problem of a whole block. */
  block(block: Block, name: string, problem: Problem, more: Partial<Issue> = {}): void {
    const column = block.columns.get(name);
    const { severity, code, expected, done, advice } = problem;
    const issue: Issue = {
      severity,
      code,
      sheet: block.grid.sheet,
      cell: column === undefined ? "" : a1(block.headingRow, column),
      heading: column === undefined ? "" : headingAt(block, column),
      value: "",
      expected,
      done,
      advice,
      touches: kindSpec(block.kind).touches,
      ...more,
    };
    this.entries.push({ issue: complete(issue, block, name) });
  }

  /** Puts the pounds at stake to issues of their own rows that do not have them yet. */
  price(worth: (issue: Issue) => number | undefined): void {
    this.entries = this.entries.map((entry) => {
      if (!("issue" in entry) || entry.issue.pounds !== undefined) return entry;
      const pounds = worth(entry.issue);
      return pounds === undefined || pounds === 0 ? entry : { issue: { ...entry.issue, pounds } };
    });
  }

  list(): Issue[] {
    return this.entries.map((entry) => ("issue" in entry ? entry.issue : groupIssue(entry.group)));
  }
}

/** What was done with a cell without what was in it: one group holds cells that were read alike. */
const readingOf = ({ done }: Problem): string =>
  done.replace(/[\d.,/]+( [A-Z][a-z]+ \d{4})?/g, "#");

/** More cells than this are counted, not named. */
const NAMED = 5;

/** "E2, E5, E9", or how many there are where they follow one another or are many. */
function cellsWords(rows: readonly number[], column: number): string {
  const [first = 0] = rows;
  const together = rows[rows.length - 1] === first + rows.length - 1;
  return together || rows.length > NAMED
    ? `${rows.length} cells`
    : rows.map((row) => a1(row, column)).join(", ");
}

/** An issue with what follows from its code and its place, where it does not say so itself. */
function complete(issue: Issue, block: Block | null, name: string | null): Issue {
  const rule = issue.rule ?? ruleOf(issue.code);
  const columns = issue.columns ?? doubtedColumns(issue, block?.kind ?? null, name);
  return {
    ...issue,
    ...(rule === undefined ? {} : { rule }),
    ...(columns.length === 0 ? {} : { columns }),
  };
}

/** The logical column that stands in a column of the sheet. */
function nameAt({ columns }: Block, column: number): string | null {
  for (const [name, at] of columns) if (at === column) return name;
  return null;
}

function fixOf({ grid }: Block, row: number, column: number, { mend }: Problem): Fix[] {
  if (mend === undefined) return [];
  const from = valueAt(grid, row, column);
  return [{ sheet: grid.sheet, cell: a1(row, column), from, ...mend }];
}

function groupIssue(
  { block, column, name, problem, rows, fixes }: Group,
  more: Partial<Issue> = {}
): Issue {
  const first = rows[0] ?? block.firstRow;
  const last = rows[rows.length - 1] ?? first;
  const shown = rows.slice(0, 3).map((row) => shownAt(block.grid, row, column));
  const others = rows.length > 3 ? ` and ${rows.length - 3} more` : "";
  const issue: Issue = {
    severity: problem.severity,
    code: problem.code,
    sheet: block.grid.sheet,
    cell: first === last ? a1(first, column) : `${a1(first, column)}:${a1(last, column)}`,
    heading: headingAt(block, column),
    value: shown.every((text) => text === "") ? "" : shown.join("; ") + others,
    expected: problem.expected,
    done:
      rows.length > 1
        ? `${problem.done} (${cellsWords(rows, column)}; the first is described.)`
        : problem.done,
    advice: problem.advice,
    touches: kindSpec(block.kind).touches,
    at: { grid: block.gridIndex, rows },
    ...(fixes.length === 0 ? {} : { fixes }),
    ...more,
  };
  return complete(issue, block, name);
}
