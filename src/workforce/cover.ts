import { headingOf } from "../sheets/block";
import { periodOfHeading } from "../sheets/heading-statement";
import type { IssueLog } from "../sheets/issue-log";
import { corrected, untraced, type Traced } from "../sheets/traced";
import type { Source } from "./source-rows";
import type { Vacancy } from "./vacancy";

const NO_COVER = /^(none|no|n|nil|n\/?a|-|not covered|0)$/i;

/** What cover costs and for how long the heading says that is; unsaid is by the month (conventions 13). */
export function coverOf(
  source: Source,
  row: number,
  log: IssueLog
): Pick<Vacancy, "coverCost" | "coverPer"> {
  const cost = coverCost(source, row, log);
  const said = periodOfHeading(headingOf(source.block, "cover_cost"));
  if (said === "week") {
    return {
      coverCost: corrected((cost.value * 52) / 12, cost),
      coverPer: untraced("month"),
    };
  }
  if (said === null && cost.value > 0) {
    log.cell(source.block, row, source.block.columns.get("cover_cost") ?? source.block.left, {
      severity: "decide",
      code: "cover-period-unsaid",
      expected: "a heading that says per month, per day or per year",
      done: "Taken as a cost per month.",
      advice: 'Say it in the heading: "Cover cost per month".',
    });
  }
  return { coverCost: cost, coverPer: untraced(said ?? "month") };
}

/** Blank costs nothing where no cover is named; where cover is named, a blank is not known. */
function coverCost(source: Source, row: number, log: IssueLog): Traced<number> {
  const { reader } = source;
  const cost = reader.number(row, "cover_cost", "pounds");
  if (!Number.isNaN(cost.value)) return cost;
  const cover = reader.text(row, "cover").value;
  if (cost.origin >= 0) return cost;
  if (!reader.has("cover_cost") || cover === "" || NO_COVER.test(cover)) return untraced(0);
  log.row(source.block, row, "cover_cost", {
    severity: "stop",
    code: "cover-cost-missing",
    expected: `what the cover (${cover}) costs`,
    done: "The cost of cover is not known, so the net saving is not either.",
    advice: "Give the cost, or 0 if it costs nothing more.",
  });
  return cost;
}
