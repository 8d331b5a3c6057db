import type { IssueLog } from "../sheets/issue-log";
import { corrected, NO_PLACE, untraced, type Traced } from "../sheets/traced";
import type { PostLine } from "./post-line";

const TOLERANCE = 0.005;

/**
 * Establishment FTE of a post from its rows. Parts that come to one post at most add up, whether held
 * or vacant. Beyond that, rows that all have a holder and state an FTE that the holders fit into state
 * it once; otherwise each row states its own part and they add up.
 */
export function statedFte(
  lines: readonly PostLine[],
  inPostFte: number,
  log: IssueLog
): Traced<number> {
  const given = lines.filter(({ fte }) => !Number.isNaN(fte.value));
  const [first] = given;
  // What a cell holds and cannot be read was said; the post's FTE is not known without it.
  const unknown = lines.find(({ fte }) => Number.isNaN(fte.value) && fte.origin !== NO_PLACE);
  if (unknown !== undefined) return unknown.fte;
  if (first !== undefined) noteBlankParts(lines, first, log);
  if (first === undefined) return assumedFte(lines, inPostFte, log);
  if (given.length === 1) return first.fte;
  const same = given.every(({ fte }) => Math.abs(fte.value - first.fte.value) < TOLERANCE);
  const sum = given.reduce((total, { fte }) => total + fte.value, 0);
  if (same && sum > 1 + TOLERANCE && inPostFte <= first.fte.value + TOLERANCE) {
    if (given.every(({ holding }) => holding !== null)) return first.fte;
    reportOneOrSeveral(first, given.length, sum, log);
  } else if (same && first.fte.value >= 1 - TOLERANCE) {
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

/** Rows of a post that leave its FTE blank, where another row states it. */
function noteBlankParts(lines: readonly PostLine[], first: PostLine, log: IssueLog): void {
  for (const { fte, source, row, post } of lines) {
    if (!Number.isNaN(fte.value)) continue;
    const { block } = source;
    log.cell(block, row, block.columns.get("establishment_fte") ?? block.left, {
      severity: "note",
      code: "establishment-fte-in-other-row",
      expected: "the part of the post's FTE that this row is",
      done: `Post ${post.value} has its FTE from its other rows, ${first.fte.value.toFixed(2)} in the first of them.`,
      advice: "Nothing to do, if that is the whole post.",
    });
  }
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

function reportOneOrSeveral(line: PostLine, rows: number, sum: number, log: IssueLog): void {
  const once = line.fte.value.toFixed(2);
  log.row(line.source.block, line.row, "establishment_fte", {
    severity: "decide",
    code: "post-rows-once-or-each",
    expected: `one row for post ${line.post.value}, or a post number for each post`,
    done: `${rows} rows of post ${line.post.value} give ${once} FTE each, and not all have a holder: read as ${sum.toFixed(2)} FTE of establishment together. They could also be one post of ${once} that is listed ${rows} times.`,
    advice: `If it is one post of ${once}, delete the vacant row or put 0 in its FTE; else give each post its own number.`,
  });
}
