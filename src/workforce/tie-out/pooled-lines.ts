import type { IssueLog } from "../../sheets/issue-log";
import { plural } from "./listed";
import type { Records } from "./records";

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
