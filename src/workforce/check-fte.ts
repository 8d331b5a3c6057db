import type { IssueLog } from "../sheets/issue-log";
import type { PostLine } from "./post-line";
import type { Source } from "./source-rows";

/** No one post is of this much; hours a week are 37, or 18.5. */
const SURELY_HOURS = 2;

/** A column of FTE, on a sheet of one holder a row, that reads like hours a week. */
export function checkFte(lines: readonly PostLine[], log: IssueLog): void {
  const sheets = new Map<Source, PostLine[]>();
  for (const line of lines) {
    if (line.pooled !== null) continue;
    const known = sheets.get(line.source);
    if (known === undefined) sheets.set(line.source, [line]);
    else known.push(line);
  }
  for (const [source, theirs] of sheets) {
    const { reader } = source;
    if (!reader.has("holder_id") && !reader.has("holder_name")) continue;
    reportHours(theirs, log);
  }
}

function reportHours(lines: readonly PostLine[], log: IssueLog): void {
  const given = lines.filter(({ fte }) => !Number.isNaN(fte.value));
  const hours = given.filter(({ fte }) => fte.value > SURELY_HOURS);
  const [first] = hours;
  if (first === undefined || hours.length * 2 <= given.length) return;
  const { reader, block } = first.source;
  log.row(block, first.row, reader.has("establishment_fte") ? "establishment_fte" : "actual_fte", {
    severity: "stop",
    code: "fte-looks-like-hours",
    expected: "full-time equivalents such as 1 or 0.6",
    done: `FTE of ${first.fte.value.toFixed(2)} for one post: hours a week? ${hours.length} of ${given.length} rows are over 2.00. Read as FTE as they stand.`,
    advice: "Divide the hours by those of full time, for example 18.5 by 37, and give the result.",
  });
}
