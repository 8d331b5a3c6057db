import { headsAsAt } from "./as-at-column";
import { a1 } from "../workbook/address";
import type { Block } from "./block";
import type { ColumnFinding } from "./column-finding";
import { profileColumn } from "./column-profile";
import { columnWords } from "./column-words";
import type { AskedBlock } from "./find-blocks";
import { findingPlace } from "./finding-place";
import type { IssueLog } from "./issue-log";
import { fitFor } from "./may-be";
import { kindSpec, type Ask } from "./sheet-kind";
import { sheetWords } from "./sheet-words";

const MOST_CANDIDATES = 4;
/** With fewer cells what a column holds proves nothing, and anything is possible. */
const FEW = 3;

const nameOf = (block: Block, { column, heading }: ColumnFinding): string =>
  heading === ""
    ? `the column without a heading at ${a1(block.headingRow, column)}`
    : `"${heading.slice(0, 60)}" (${a1(block.headingRow, column)})`;

const listedHeadings = (block: Block, may: readonly ColumnFinding[]): string =>
  may
    .slice(0, MOST_CANDIDATES)
    .map((finding) => nameOf(block, finding))
    .join(", ");

/** Asks for a column that no heading gives, where one that is not read may be it; gives what it asked about. */
export function askFor(
  block: Block,
  { column: name, severity }: Ask,
  log: IssueLog
): readonly ColumnFinding[] {
  const may = block.findings.filter(
    (finding) => finding.how === "unknown" && fitFor(block, finding, name) === "yes"
  );
  const [first] = may;
  if (first === undefined) return [];
  const words = columnWords(block.kind, name);
  const listed = listedHeadings(block, may);
  log.block(
    block,
    name,
    {
      severity,
      code: "column-asked",
      expected: `a heading for the ${words}`,
      done: `No column was read as the ${words}. It may be ${listed}.`,
      advice: `If it is, write "${words}" beside it on the sheet Mappings; if none is, nothing is to be done.`,
    },
    { ...findingPlace(block, first), value: listed }
  );
  return [first];
}

/** Asks about columns without a heading that may be ones that figures use; gives what it asked about. */
export function askForUnheaded(block: Block, log: IssueLog): readonly ColumnFinding[] {
  const told: ColumnFinding[] = [];
  const { uses, asks } = kindSpec(block.kind);
  const { grid, firstRow, lastRow } = block;
  for (const finding of block.findings) {
    if (finding.how !== "unheaded") continue;
    const missing = uses.filter((name) => !block.columns.has(name));
    const sure = missing.filter((name) => fitFor(block, finding, name) === "yes");
    const few = profileColumn(grid, finding.column, firstRow, lastRow).filled < FEW;
    const may =
      sure.length > 0 || !few
        ? sure
        : missing.filter((name) => fitFor(block, finding, name) === "unsure");
    const [first] = may;
    if (first === undefined) continue;
    const stops = asks.some(({ column, severity }) => severity === "stop" && sure.includes(column));
    const words = may.map((name) => columnWords(block.kind, name));
    log.block(
      block,
      first,
      {
        severity: stops ? "stop" : "decide",
        code: "column-asked",
        expected: "a heading over every column",
        done: `Not read: ${finding.evidence}. It may be the ${words.join(" or the ")}.`,
        advice: "Give the column the heading of what it holds.",
      },
      findingPlace(block, finding)
    );
    told.push(finding);
  }
  return told;
}

/** Names the columns that are left out because no heading of theirs is known: once a list. */
export function reportUnread(block: Block, told: readonly ColumnFinding[], log: IssueLog): void {
  const { grid, firstRow, lastRow, only } = block;
  // The other half of a list reads columns that this one does not know.
  if (only?.dated === true) return;
  const unread = block.findings.filter(
    ({ how, column, heading }) =>
      (how === "unknown" || how === "unheaded") &&
      column !== only?.column &&
      !headsAsAt(heading) &&
      told.every((finding) => finding.column !== column) &&
      profileColumn(grid, column, firstRow, lastRow).filled > 0
  );
  const [first] = unread;
  const last = unread.at(-1);
  if (first === undefined || last === undefined) return;
  const [from, to] = [a1(block.headingRow, first.column), a1(block.headingRow, last.column)];
  log.add({
    severity: "note",
    code: "columns-not-read",
    sheet: grid.sheet,
    cell: from === to ? from : `${from}:${to}`,
    heading: first.heading,
    value: unread.map((finding) => nameOf(block, finding)).join(", "),
    expected: "headings that Muster knows",
    done: `Not read, as Muster does not know ${unread.length === 1 ? "the heading" : "the headings"}.`,
    advice: "If one of them is of use, say on the sheet Mappings what it is.",
    touches: [],
  });
}

/** What may be a column that a list cannot do without: the best first. */
function mayBe(block: Block, name: string): ColumnFinding[] {
  const unread = block.findings.filter(({ how }) => UNREAD.has(how));
  const sure = unread.filter((finding) => fitFor(block, finding, name) === "yes");
  return sure.length > 0 ? sure : unread.filter(({ how }) => how === "unheaded");
}

/** Kinds without which the other sheets' figures are not what they seem. */
const STOPS: ReadonlySet<string> = new Set([
  "leavers",
  "establishment",
  "assumptions",
  "vacancies",
]);
const UNREAD: ReadonlySet<string> = new Set(["unknown", "contradicted", "unheaded"]);

/** Asks what a list is that cannot be read as it stands. */
export function reportAsked({ block, missing, because }: AskedBlock, log: IssueLog): void {
  const [name] = missing;
  const { kind, grid } = block;
  const kindWords = sheetWords(kind);
  const words = missing.map((one) => columnWords(kind, one)).join(" or ");
  const may = name === undefined ? [] : mayBe(block, name);
  const listed = listedHeadings(block, may);
  const [first] = may;
  const cell = a1(block.headingRow, first?.column ?? block.left);
  log.block(
    block,
    name ?? "",
    {
      severity: STOPS.has(kind) ? "stop" : "decide",
      code: name === undefined ? "sheet-asked" : "column-asked",
      expected:
        name === undefined ? "a sheet that is plainly one kind" : `a heading for the ${words}`,
      done: `The list was not read: ${because}.${listed === "" ? "" : ` It may be ${listed}.`}`,
      advice:
        name === undefined
          ? `Say on the sheet Mappings what "${grid.sheet}" is, or that it is not read.`
          : `Say on the sheet Mappings which heading is the ${words}, or that "${grid.sheet}" is no ${kindWords} and is not read.`,
    },
    { cell, heading: first?.heading ?? "", value: listed }
  );
}
