import type { IssueLog } from "../../sheets/issue-log";
import { plural } from "./listed";
import type { Records } from "./records";

/** Lines of several posts: what is short in them is vacant or held part-time, and no row says which. */
export function notePooledPosts({ posts }: Records, log: IssueLog): void {
  const several = posts.filter(({ lines, fte }) => lines[0]?.pooled != null && fte.value > 1);
  const [line] = several[0]?.lines ?? [];
  if (line === undefined) return;
  log.row(
    line.source.block,
    line.row,
    "establishment_fte",
    {
      severity: "note",
      code: "pooled-posts",
      expected: "one row a post, for a count of posts and of vacant ones",
      done: `${plural(several.length, "line")} of several posts: the FTE counts, and how many posts are vacant and what is held part-time is withheld.`,
      advice: "Give one row a post if posts are to be counted.",
    },
    { value: plural(several.length, "pooled line"), touches: ["vacancy"] }
  );
}

/** Lines that count several people without naming them: said once, as churn leaves them out. */
export function notePooledLines({ posts }: Records, log: IssueLog): void {
  const pooled = posts.filter(({ lines }) => (lines[0]?.pooled?.holders.value ?? 0) > 0);
  const [line] = pooled[0]?.lines ?? [];
  if (line === undefined) return;
  const heads = pooled.reduce((sum, post) => sum + post.holders.value, 0);
  const lines = plural(pooled.length, "pooled line");
  const one = heads === 1;
  log.row(
    line.source.block,
    line.row,
    "headcount",
    {
      severity: "note",
      code: "pooled-line",
      expected: "one row a person, for figures of churn",
      done: `${heads} ${one ? "person of" : "people of"} ${lines} ${one ? "counts" : "count"} in posts and in no figure of churn: no row says who ${one ? "it is" : "they are"}.`,
      advice: "Give one row a person if churn is to include them.",
    },
    { value: lines, touches: ["churn"] }
  );
}
