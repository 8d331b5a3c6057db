import type { IssueLog } from "../sheets/issue-log";
import { corrected, untraced, type Traced } from "../sheets/traced";
import type { PostLine } from "./post-line";

const TOLERANCE = 0.005;

/**
 * Establishment FTE of a post from its rows. Rows that state the same FTE for holders who fit into it
 * state it once; otherwise each row states its own part and they add up.
 */
export function statedFte(
  lines: readonly PostLine[],
  inPostFte: number,
  log: IssueLog
): Traced<number> {
  const given = lines.filter(({ fte }) => !Number.isNaN(fte.value));
  const [first] = given;
  if (first === undefined) return assumedFte(lines, inPostFte, log);
  if (given.length === 1) return first.fte;
  const same = given.every(({ fte }) => Math.abs(fte.value - first.fte.value) < TOLERANCE);
  if (same && inPostFte <= first.fte.value + TOLERANCE) return first.fte;
  const sum = given.reduce((total, { fte }) => total + fte.value, 0);
  if (same && given.length > 1 && first.fte.value >= 1 - TOLERANCE) {
    log.row(first.source.block, first.row, "establishment_fte", {
      severity: "decide",
      code: "post-with-two-holders",
      expected: "holders who fit into the post's FTE",
      done: `${given.length} rows of post ${first.post.value} were read as parts: ${sum.toFixed(2)} FTE of establishment for ${inPostFte.toFixed(2)} in post.`,
      advice: `If it is one post of ${first.fte.value.toFixed(2)} with a handover, leave the FTE in one row and 0 in the others.`,
    });
  }
  return corrected(sum, first.fte);
}

function assumedFte(lines: readonly PostLine[], inPostFte: number, log: IssueLog): Traced<number> {
  const fte = inPostFte > 0 ? inPostFte : 1;
  const [line] = lines;
  if (line !== undefined) {
    const { block } = line.source;
    log.cell(block, line.row, block.columns.get("establishment_fte") ?? block.left, {
      severity: "decide",
      code: "establishment-fte-missing",
      expected: "the establishment FTE of the post",
      done: `Taken as ${fte.toFixed(2)}${inPostFte > 0 ? ", the FTE in post" : ", one full-time post"}.`,
      advice: "Give the establishment FTE.",
    });
  }
  return untraced(fte);
}
