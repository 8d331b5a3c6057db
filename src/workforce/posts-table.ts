import type { Post } from "./post";
import { TableBuilder } from "./table-builder";
import type { Table } from "./table";

/** The posts table: one row a post or pooled line. */
export function postsTable(posts: readonly Post[]): Table {
  const table = new TableBuilder("posts");
  for (const { post, title, team, type, grade, ...numbers } of posts) {
    table.row(
      { post, title, team, type, grade },
      {
        fte: numbers.fte,
        salary: numbers.salary,
        holders: numbers.holders,
        in_post_fte: numbers.inPostFte,
        statutory: numbers.statutory,
        interim: numbers.interim,
      }
    );
  }
  return table.build();
}
