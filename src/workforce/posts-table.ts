import type { Post } from "./post";
import { TableBuilder } from "./table-builder";
import type { Table } from "./table";

/** The posts table: one row a post or pooled line. */
export function postsTable(posts: readonly Post[]): Table {
  const table = new TableBuilder("posts");
  const post = table.text("post");
  const title = table.text("title");
  const team = table.text("team");
  const type = table.text("type");
  const grade = table.text("grade");
  const fte = table.number("fte");
  const salary = table.number("salary");
  const holders = table.number("holders");
  const inPostFte = table.number("in_post_fte");
  const shares = table.number("shares");
  const statutory = table.number("statutory");
  const interim = table.number("interim");
  for (const row of posts) {
    post.push(row.post);
    title.push(row.title);
    team.push(row.team);
    type.push(row.type);
    grade.push(row.grade);
    fte.push(row.fte);
    salary.push(row.salary);
    holders.push(row.holders);
    inPostFte.push(row.inPostFte);
    shares.push(row.shares);
    statutory.push(row.statutory);
    interim.push(row.interim);
  }
  return table.build();
}
