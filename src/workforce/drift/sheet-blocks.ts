import { headingAt, textAt, type Block } from "../../sheets/block";
import { dataRows } from "../../sheets/data-rows";
import { IssueLog } from "../../sheets/issue-log";
import type { SheetKind } from "../../sheets/sheet-kind";
import { a1 } from "../../workbook/address";
import type { Workforce } from "../workforce";
import { dateStyles } from "./date-style";
import type { HeadingProfile, ValueAbout } from "./profile";

/** What one sheet holds of one kind, with the cells to name in messages. */
export interface SheetBlock {
  readonly sheet: string;
  readonly kind: SheetKind;
  readonly rows: number;
  readonly headings: readonly (HeadingProfile & { readonly cell: string })[];
  readonly values: readonly ValueCell[];
}

export interface ValueCell {
  readonly about: ValueAbout;
  readonly given: string;
  readonly cell: string;
  readonly heading: string;
}

/** What is set by hand in the workbook is no extract, and is not watched. */
const NOT_WATCHED: readonly SheetKind[] = ["assumptions", "rates", "candidates"];

/** The sheets that were read, blocks of one kind on one sheet taken together. */
export function sheetBlocks({ blocks }: Pick<Workforce, "blocks">): SheetBlock[] {
  const found = new Map<string, SheetBlock>();
  for (const block of blocks) {
    if (NOT_WATCHED.includes(block.kind)) continue;
    const { sheet } = block.grid;
    const key = `${block.kind}|${sheet}`;
    const own = ofBlock(block);
    const known = found.get(key);
    found.set(key, known === undefined ? own : together(known, own));
  }
  return [...found.values()];
}

function together(a: SheetBlock, b: SheetBlock): SheetBlock {
  const known = new Set(a.headings.map(({ heading }) => heading));
  return {
    ...a,
    rows: a.rows + b.rows,
    headings: [...a.headings, ...b.headings.filter(({ heading }) => !known.has(heading))],
    values: [...a.values, ...b.values],
  };
}

function ofBlock(block: Block): SheetBlock {
  const rows = dataRows(block, new IssueLog());
  const meanings = new Map([...block.columns].map(([name, column]) => [column, name]));
  const headings = [];
  for (let column = block.left; column <= block.right; column++) {
    const heading = headingAt(block, column);
    if (heading === "") continue;
    const meaning = meanings.get(column) ?? "";
    const dates = dateStyles(block.grid, rows, column, meaning);
    headings.push({ heading, meaning, dates, cell: a1(block.headingRow, column) });
  }
  const values = [
    ...(block.kind === "leavers" ? valueCells(block, rows, "reason", "reason") : []),
    ...valueCells(block, rows, "worker type", "worker_type"),
  ];
  return { sheet: block.grid.sheet, kind: block.kind, rows: rows.length, headings, values };
}

function valueCells(
  block: Block,
  rows: readonly number[],
  about: ValueAbout,
  name: string
): ValueCell[] {
  const column = block.columns.get(name);
  if (column === undefined) return [];
  const heading = headingAt(block, column);
  return rows.flatMap((row) => {
    const given = textAt(block.grid, row, column).replace(/\s+/g, " ");
    return given === "" ? [] : [{ about, given, cell: a1(row, column), heading }];
  });
}
