import { headingAt, type Block } from "./block";
import type { ColumnFinding } from "./column-finding";
import { holdsWords } from "./column-fit";
import { profileColumn } from "./column-profile";
import { shapeOf, shapeWords } from "./column-shape";
import { columnWords } from "./column-words";
import type { IssueLog } from "./issue-log";
import { askFor, askForUnheaded, reportUnread } from "./ask-columns";
import { findingPlace } from "./finding-place";
import { kindSpec } from "./sheet-kind";

/** Says of a block that is read which columns were not plain: what was done, or what has to be told. */
export function reportColumns(block: Block, log: IssueLog): void {
  const { watched, asks } = kindSpec(block.kind);
  for (const finding of block.findings) {
    if (finding.how === "nearly") reportNearly(block, finding, log);
    else if (finding.how === "content") reportByContent(block, finding, log);
    else if (finding.how === "contradicted") reportContradicted(block, finding, log);
  }
  reportNotes(block, log);
  const told: ColumnFinding[] = [];
  for (const ask of asks) {
    if (!ask.unless.some((name) => block.columns.has(name))) told.push(...askFor(block, ask, log));
  }
  for (const finding of block.findings) {
    if (finding.how === "second") reportSecond(block, finding, watched, log);
  }
  told.push(...askForUnheaded(block, log));
  reportUnread(block, told, log);
}

function reportNearly(block: Block, finding: ColumnFinding, log: IssueLog): void {
  const name = finding.means ?? "";
  log.block(
    block,
    name,
    {
      severity: finding.borneOut ? "note" : "decide",
      code: "heading-nearly",
      expected: "a heading that Muster knows",
      done: `Read as the ${columnWords(block.kind, name)}: ${finding.evidence}.`,
      advice: "Correct the heading, or say on the sheet Mappings what it means.",
    },
    findingPlace(block, finding)
  );
}

function reportByContent(block: Block, finding: ColumnFinding, log: IssueLog): void {
  const name = finding.means ?? "";
  log.block(
    block,
    name,
    {
      severity: "note",
      code: "heading-by-content",
      expected: "a heading with one meaning",
      done: `Read as the ${columnWords(block.kind, name)}: ${finding.evidence}.`,
      advice: "Give the column a heading of one meaning, or say on the sheet Mappings what it is.",
    },
    findingPlace(block, finding)
  );
}

/** A heading whose cells hold something else: its column is not read, and it is asked what it is. */
function reportContradicted(block: Block, finding: ColumnFinding, log: IssueLog): void {
  const { grid, kind, firstRow, lastRow } = block;
  const { watched, asks, needs, names } = kindSpec(kind);
  const meant = finding.about ?? "";
  const matters = [...watched, ...names, ...needs.flat()].includes(meant);
  if (!matters || block.columns.has(meant)) return;
  const profile = profileColumn(grid, finding.column, firstRow, lastRow);
  const severity = asks.find(({ column }) => column === meant)?.severity ?? "decide";
  log.block(
    block,
    meant,
    {
      severity,
      code: "column-asked",
      expected: `${shapeWords(shapeOf(meant))}, as its heading says`,
      done: `Not read: it holds ${holdsWords(profile)}.`,
      advice: `Give it the heading of what it holds, or say on the sheet Mappings what "${finding.heading}" is.`,
    },
    findingPlace(block, finding)
  );
}

/** Marks of notes in headings, once a block. */
function reportNotes(block: Block, log: IssueLog): void {
  const noted = block.findings.filter(({ how }) => how === "footnote");
  const [first] = noted;
  if (first === undefined) return;
  log.block(
    block,
    first.means ?? "",
    {
      severity: "note",
      code: "DQ-02",
      expected: "headings without marks of notes",
      done: "The marks of notes were left off to read the headings.",
      advice: "Nothing to do, unless a note changes what the figures mean.",
    },
    { ...findingPlace(block, first), value: noted.map(({ heading }) => heading).join("; ") }
  );
}

function reportSecond(
  block: Block,
  finding: ColumnFinding,
  watched: readonly string[],
  log: IssueLog
): void {
  const name = finding.about ?? "";
  const chosen = block.columns.get(name) ?? -1;
  const isWatched = watched.includes(name);
  if (!isWatched && name !== "org_unit") return;
  const [heading, read] = [finding.heading, headingAt(block, chosen)];
  const profile = profileColumn(block.grid, finding.column, block.firstRow, block.lastRow);
  const idle = profile.filled === 0 && block.lastRow >= block.firstRow;
  log.block(
    block,
    name,
    {
      severity: isWatched && !idle && !sameCells(block, chosen, finding.column) ? "decide" : "note",
      code: "two-headings-one-meaning",
      expected: "one column for each meaning",
      done: `"${read}" was read and "${heading}" was not: they mean the same to Muster.`,
      advice: `If "${heading}" is the one to use, say on the sheet Mappings that it is the ${columnWords(block.kind, name)}.`,
    },
    findingPlace(block, finding)
  );
}

function sameCells({ grid, firstRow, lastRow }: Block, a: number, b: number): boolean {
  for (let row = firstRow; row <= lastRow; row++) {
    if ((grid.rows[row]?.[a] ?? null) !== (grid.rows[row]?.[b] ?? null)) return false;
  }
  return lastRow >= firstRow;
}
