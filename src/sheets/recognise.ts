import type { Grid, WorkbookContent } from "../workbook/grid";
import { NO_ANSWERS, NOT_READ, type Answer, type Answers } from "./answers";
import { isBlankRow, type Block } from "./block";
import { asAtColumn } from "./as-at-column";
import { claimedDay, type ClaimedDay } from "./claimed-day";
import { columnChoices, columnNamed } from "./column-words";
import { reportAsked } from "./ask-columns";
import { lookForBlocks, type AskedBlock, type Foreknown, type FoundBlock } from "./find-blocks";
import type { IssueLog } from "./issue-log";
import { reportOutsideFormulas } from "./outside-formulas";
import { holdsAnswers, reportAnswer } from "./read-answers";
import type { ReadAs } from "./read-as";
import { columnsReadAs, sheetReadAs } from "./recognised-as";
import { offeredDay } from "./offered-day";
import { pivotsBeside } from "./pivot-beside";
import { repeatedBlocks } from "./repeated-blocks";
import { reportColumns } from "./report-columns";
import { holdsScenarios } from "./scenario-rows";
import { blockAside, sheetAside, whyBlockAside, whySheetAside, whyUnknown } from "./set-aside";
import { reportStarters } from "./starters-among";
import { SHEET_KINDS, type SheetKind } from "./sheet-kind";
import { kindNamed, SHEET_CHOICES } from "./sheet-words";

export interface Recognised {
  readonly blocks: readonly Block[];
  /** What sheets say in their titles about the day they are as at. */
  readonly claims: readonly ClaimedDay[];
  /** Days that titles and names speak of without claiming them. */
  readonly offers: readonly ClaimedDay[];
  /** How every sheet and every column with a heading was read, with what it rests on. */
  readonly readAs: readonly ReadAs[];
}

/** A sheet Muster wrote holds nothing of the user's but what is set in its assumptions and rates. */
const FROM_PRODUCT_SHEETS: readonly SheetKind[] = ["assumptions", "rates"];
/** Where the user has a sheet of the name, Muster's own stands beside it under a longer one. */
const READ_BACK = /^(assumptions|rates)( \(muster\d*\))?$/i;
const isReadBack = (sheet: string): boolean => READ_BACK.test(sheet);

/** One sheet while it is being recognised. */
interface Looked {
  readonly grid: Grid;
  readonly ours: boolean;
  readonly answer: Answer | null;
  /** Lists that may be read; those that repeat others go in the end. */
  readonly blocks: FoundBlock[];
  readonly asked: readonly AskedBlock[];
  /** Every list that was found, read or not. */
  readonly found: readonly FoundBlock[];
  /** Why the sheet, or a list of it, is not read; "" where nothing was left out. */
  why: string;
}

/**
 * Finds in every sheet what can be read: by what the user said, then by headings and cells. What is set
 * aside, what was read in spite of a slip, and what has to be asked is listed.
 */
export function recognise(
  content: WorkbookContent,
  log: IssueLog,
  answers: Answers = NO_ANSWERS
): Recognised {
  const sheets: Looked[] = [];
  const productSheets = new Set(content.productSheets);
  content.grids.forEach((grid, index) => {
    const ours = productSheets.has(grid.sheet);
    if (ours && !isReadBack(grid.sheet)) return;
    if (holdsAnswers(grid) || holdsScenarios(grid) || isEmpty(grid)) return;
    sheets.push(lookAt(grid, index, ours, answers, log));
  });
  const all = sheets.flatMap(({ blocks }) => blocks);
  for (const { block, instead, severity, reason } of repeatedBlocks(all)) {
    const sheet = sheets.find(({ blocks }) => blocks.includes(block));
    if (sheet === undefined || isSaidOf(sheet)) continue;
    sheet.blocks.splice(sheet.blocks.indexOf(block), 1);
    sheet.why = `${reason}; ${instead.grid.sheet === block.grid.sheet ? "the other list" : `"${instead.grid.sheet}"`} is read`;
    log.add(blockAside(block, sheet.why, severity));
  }
  const claims: ClaimedDay[] = [];
  const offers: ClaimedDay[] = [];
  const readAs: ReadAs[] = [];
  for (const { grid, ours, answer, blocks, asked, found, why } of sheets) {
    const lists = [...blocks, ...asked.map(({ block }) => block)];
    if (!ours) {
      const claim = claimedDay(grid, lists[0]?.headingTop ?? 0);
      claims.push(...[claim, ...blocks.map(asAtColumn)].filter((one) => one !== null));
      offers.push(...blocks.map(offeredDay).filter((one) => one !== null));
    }
    for (const block of blocks) reportBlock(block, answers, log);
    for (const one of asked) reportAsked(one, log);
    if (lists.length > 0)
      pivotsBeside(grid, found).forEach((note) => {
        log.add(note);
      });
    reportOutsideFormulas(grid, blocks, log);
    if (ours) continue;
    readAs.push(sheetReadAs(grid, blocks, asked, why, answer));
    readAs.push(...columnsReadAs(grid, lists, answers));
  }
  return { blocks: sheets.flatMap(({ blocks }) => blocks), claims, offers, readAs };
}

const isSaidOf = ({ answer }: Looked): boolean =>
  answer !== null && kindNamed(answer.says) !== null;

function lookAt(grid: Grid, index: number, ours: boolean, answers: Answers, log: IssueLog): Looked {
  const answer = ours ? null : answers.find("sheet", grid.sheet);
  const looked: Looked = { grid, ours, answer, blocks: [], asked: [], found: [], why: "" };
  if (answer !== null && isNotRead(answer)) {
    return { ...looked, why: "you said that it is not read" };
  }
  const said = answer === null ? null : kindNamed(answer.says);
  if (answer !== null && said === null) {
    reportAnswer(answer, [...SHEET_CHOICES, NOT_READ], log);
  }
  const kinds = ours ? FROM_PRODUCT_SHEETS : said === null ? undefined : [said];
  const { blocks, asked } = lookForBlocks(grid, index, foreknown(grid, kinds, said, answers));
  if (blocks.length === 0 && asked.length === 0) {
    const pivot = whyUnknown(grid);
    const why = pivot ?? NOT_RECOGNISED;
    log.add(sheetAside(grid, pivot === null ? "sheet-not-recognised" : "sheet-set-aside", why));
    return { ...looked, why };
  }
  const found = [...blocks, ...asked.map(({ block }) => block)];
  if (said !== null) return { ...looked, blocks: [...blocks], asked, found };
  return withoutAside({ ...looked, blocks: [...blocks], asked, found }, log);
}

const NOT_RECOGNISED = "no row of headings that Muster knows";

const SHOW_IT = "Bring the sheet into view if it is to be read.";
const RENAME_IT = "Rename the sheet if it is to be read.";

/** A sheet without what is plainly not to be counted. */
function withoutAside(looked: Looked, log: IssueLog): Looked {
  const { grid, blocks, asked } = looked;
  const whole = whySheetAside(grid, blocks);
  if (whole !== null) {
    const advice = grid.hidden ? SHOW_IT : RENAME_IT;
    log.add(sheetAside(grid, "sheet-set-aside", whole, advice));
    return { ...looked, blocks: [], asked: [], why: whole };
  }
  const reasons = blocks.map(whyBlockAside);
  const kept = blocks.filter((_, at) => reasons[at] === null);
  const why = reasons.find((reason) => reason !== null) ?? "";
  if (kept.length === 0 && asked.length === 0 && why !== "") {
    log.add(sheetAside(grid, "sheet-set-aside", why));
  } else {
    blocks.forEach((block, at) => {
      const reason = reasons[at] ?? null;
      if (reason !== null) log.add(blockAside(block, reason));
    });
  }
  return { ...looked, blocks: kept, why };
}

const isNotRead = ({ says }: Answer): boolean =>
  says.replace(/\s+/g, " ").trim().toLowerCase() === NOT_READ;

/** What the user said of a sheet and its headings. */
function foreknown(
  grid: Grid,
  kinds: readonly SheetKind[] | undefined,
  said: SheetKind | null,
  answers: Answers
): Foreknown {
  const about = answers.all.some((answer) => answer.about === "column");
  const find = (heading: string): Answer | null => answers.find("column", heading, grid.sheet);
  return {
    ...(kinds === undefined ? {} : { kinds }),
    said: said !== null,
    ...(about
      ? {
          answerFor: (kind: SheetKind, heading: string) => {
            const answer = find(heading);
            if (answer === null) return null;
            return isNotRead(answer) ? NOT_READ : columnNamed(kind, answer.says);
          },
          isAnswered: (heading: string) => {
            const answer = find(heading);
            return (
              answer !== null && SHEET_KINDS.some(({ kind }) => columnNamed(kind, answer.says))
            );
          },
        }
      : {}),
  };
}

function reportBlock(block: Block, answers: Answers, log: IssueLog): void {
  reportColumns(block, log);
  for (const { heading } of block.findings) {
    const answer = answers.find("column", heading, block.grid.sheet);
    if (answer === null || isNotRead(answer) || columnNamed(block.kind, answer.says) !== null) {
      continue;
    }
    reportAnswer(answer, [...columnChoices(block.kind), NOT_READ], log);
  }
  if (block.only?.dated === true) reportLeaversAmong(block, log);
  if (block.only?.dated === null) reportStarters(block, block.only.column, log);
}

function reportLeaversAmong(block: Block, log: IssueLog): void {
  log.block(block, "leave_date", {
    severity: "decide",
    code: "leavers-among-posts",
    expected: "leavers on a sheet of their own",
    done: "Rows with a leaving date were read as leavers, the others as those in post.",
    advice: "If people with a date here still hold their posts, clear the date.",
  });
}

function isEmpty(grid: Grid): boolean {
  return grid.rows.every((row, index) => isBlankRow(grid, index, 0, row.length - 1));
}
