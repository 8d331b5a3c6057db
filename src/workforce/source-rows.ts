import type { Block } from "../sheets/block";
import { BlockReader } from "../sheets/block-reader";
import { dataRows } from "../sheets/data-rows";
import type { IssueLog } from "../sheets/issue-log";
import type { SheetKind } from "../sheets/sheet-kind";
import { originOf } from "./table";

/** A block of the user's with the rows of it that are data. */
export interface Source {
  readonly block: Block;
  readonly reader: BlockReader;
  readonly rows: readonly number[];
}

/** One row of a source, as issues and records refer to it. */
export interface SourceRow {
  readonly source: Source;
  readonly row: number;
}

/** The blocks of one kind, ready to be read. */
export const sourcesOf = (blocks: readonly Block[], kind: SheetKind, log: IssueLog): Source[] =>
  blocks
    .filter((block) => block.kind === kind)
    .map((block) => ({
      block,
      reader: new BlockReader(block, log, originOf),
      rows: dataRows(block, log),
    }));
