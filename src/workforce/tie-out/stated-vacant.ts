import { headingOf, valueAt } from "../../sheets/block";
import type { IssueLog } from "../../sheets/issue-log";
import type { PostLine } from "../post-line";
import type { Source } from "../source-rows";
import type { Records } from "./records";

const TOLERANCE = 0.05;

/**
 * V-05: a column that states vacant FTE, or the variance, is establishment less in post. Which sign means
 * vacant follows from the rows themselves (DQ-29).
 */
export function checkStatedVacant({ sources, lines }: Records, log: IssueLog): void {
  for (const source of sources("establishment")) {
    if (!source.reader.has("vacant_fte") || !source.reader.has("establishment_fte")) continue;
    const stated = lines
      .filter((line) => line.source.block === source.block && !Number.isNaN(line.fte.value))
      .map((line) => ({ line, says: statedIn(line), vacant: vacantIn(line) }))
      .filter((row): row is Stated => row.says !== null);
    const sign = signOf(source, stated);
    for (const { line, says, vacant } of stated)
      if (!agrees(says * sign, vacant, line)) report(line, says, vacant, log);
  }
}

interface Stated {
  readonly line: PostLine;
  readonly says: number;
  readonly vacant: number;
}

function statedIn({ source, row }: PostLine): number | null {
  const column = source.block.columns.get("vacant_fte");
  const value = column === undefined ? null : valueAt(source.block.grid, row, column);
  return typeof value === "number" ? value : null;
}

const inPostOf = ({ pooled, holding }: PostLine): number =>
  pooled?.fte.value ?? holding?.fte.value ?? 0;

const vacantIn = (line: PostLine): number => line.fte.value - inPostOf(line);

const near = (a: number, b: number): boolean => Math.abs(a - b) <= TOLERANCE;

/** 1 where the column says what is vacant, -1 where it says what is over. */
function signOf(source: Source, rows: readonly Stated[]): 1 | -1 {
  const telling = rows.filter(({ vacant }) => Math.abs(vacant) > TOLERANCE);
  const vacant = telling.filter((row) => near(row.says, row.vacant)).length;
  const over = telling.filter((row) => near(row.says, -row.vacant)).length;
  if (vacant !== over) return vacant > over ? 1 : -1;
  return /^\W*over/i.test(headingOf(source.block, "vacant_fte")) ? -1 : 1;
}

/** Over-establishment may be shown as none vacant, and so may the residue of a post that is held. */
const agrees = (says: number, vacant: number, line: PostLine): boolean =>
  near(says, vacant) || (near(says, 0) && (vacant < 0 || inPostOf(line) > 0));

function report(line: PostLine, says: number, vacant: number, log: IssueLog): void {
  const { source, row, fte } = line;
  const column = source.block.columns.get("vacant_fte");
  if (column === undefined) return;
  log.cell(source.block, row, column, {
    severity: "decide",
    code: "vacant-fte-stated",
    expected: `${vacant.toFixed(2)} FTE vacant: ${fte.value.toFixed(2)} less ${inPostOf(line).toFixed(2)} in post`,
    done: `The column says ${says}; no figure uses it.`,
    advice: "Correct the establishment, the FTE in post or the column: one of the three is wrong.",
  });
}
