import type { IssueLog } from "../../sheets/issue-log";
import type { Post } from "../post";
import type { Setting } from "../setting";
import { listed, plural } from "./listed";
import type { Records } from "./records";
import { atStake, costed, yearCost } from "./year-cost";

const TOLERANCE = 0.05;

/** V-01: FTE in post above the establishment of a post is flagged as over-establishment (M-A4). */
export function checkOverEstablishment({ posts }: Records, setting: Setting, log: IssueLog): void {
  const over = posts.filter((post) => excess(post) > TOLERANCE);
  const [first] = over[0]?.lines ?? [];
  if (first === undefined) return;
  const together = over.reduce((sum, post) => sum + excess(post), 0).toFixed(2);
  const pounds = over.reduce(
    (sum, post) => sum + (yearCost(costed(post, excess(post)), setting) ?? 0),
    0
  );
  const named = listed(over.map((post) => `${nameOf(post)} by ${excess(post).toFixed(2)}`));
  log.row(
    first.source.block,
    first.row,
    first.source.reader.has("actual_fte") ? "actual_fte" : "holder_id",
    {
      severity: "note",
      code: "V-01",
      expected: "no more FTE in post than the post's establishment",
      done: `Over establishment by ${together} FTE: ${named}. Shown apart, never netted off against vacancies.`,
      advice: "Nothing to do where it is meant, as in a handover or ahead of leavers.",
    },
    { value: plural(over.length, "post"), touches: ["vacancy"], ...atStake(pounds) }
  );
}

const excess = ({ fte, inPostFte }: Post): number => inPostFte.value - fte.value;

const nameOf = ({ post, title }: Post): string => post.value || title.value;
