import { longDay } from "../units/day";
import { a1 } from "../workbook/address";
import type { IssueLog } from "../sheets/issue-log";
import type { Leaving } from "./leaving";
import type { ListedPerson } from "./listed-person";

/** A leaver whom the establishment still shows in post: the leave date stands. */
export function reportLeaverStillListed(
  leaving: Leaving,
  person: ListedPerson,
  log: IssueLog
): void {
  const { source, row, post } = person.main;
  const column = source.block.columns.get("holder_id") ?? source.block.left;
  const leftOn = longDay(leaving.leave.value);
  log.row(
    leaving.source.block,
    leaving.row,
    "leave_date",
    {
      severity: "decide",
      code: "leaver-still-listed",
      expected: "nobody on the establishment whose leave date has passed",
      done: `Left on ${leftOn}; still listed in ${source.block.grid.sheet}!${a1(row, column)}${post.value === "" ? "" : ` (post ${post.value})`}. Counted once, as a leaver, and not as a holder after that day.`,
      advice: "Mark the post vacant and add it to the vacancies, or correct the leave date.",
    },
    {
      value: `${leaving.number.value}, ${leftOn}`,
      touches: ["churn", "vacancy", "uplift", "resilience"],
    }
  );
}

/** A leaver after the as-at date: still in post, and in forecasts only. */
export function reportFutureLeaver(leaving: Leaving, log: IssueLog): void {
  log.row(leaving.source.block, leaving.row, "leave_date", {
    severity: "note",
    code: "leaver-after-as-at",
    expected: "leave dates up to the as-at date",
    done: "Still in post at the as-at date; counted as a leaver in forecasts only.",
    advice: "Nothing to do.",
  });
}

/**
 * A leaver without an end: the leave date is open-ended, so the person is still here. A sheet that lists
 * those still in post too agrees with the establishment, and that is worth a note.
 */
export function reportOpenLeaver(leaving: Leaving, stillListed: boolean, log: IssueLog): void {
  const { block } = leaving.source;
  log.cell(block, leaving.row, block.columns.get("leave_date") ?? block.left, {
    severity: stillListed ? "note" : "decide",
    code: "leaver-open-ended",
    expected: "the last day in post",
    done: `Read as somebody still here, and not as a leaver${stillListed ? ", as the establishment has it" : ""}.`,
    advice: stillListed
      ? "Nothing to do."
      : "Give the leave date, or take the row out of the leavers.",
  });
}
