import type { ColumnProfile } from "./column-profile";
import type { Head } from "./find-heads";
import { normaliseHeading } from "./heading-text";
import type { KindMatch } from "./match-kinds";

/**
 * A list that is called leavers, lacks only the leaving date, and has one column headed "Date" with dates in
 * it: that is the leaving date. Null for any other list.
 */
export function withPlainDate(
  match: KindMatch,
  head: Head,
  title: string,
  profileOf: (column: number) => ColumnProfile | null
): KindMatch | null {
  const { spec, missing, assignment } = match;
  if (spec.kind !== "leavers" || missing?.join() !== "leave_date" || !spec.called.test(title))
    return null;
  const [column, ...others] = head.headings.flatMap((heading, at) =>
    normaliseHeading(heading.text) === "date" ? [at] : []
  );
  if (column === undefined || others.length > 0) return null;
  const profile = profileOf(column);
  if (profile === null || profile.dates === 0 || profile.dates < profile.filled / 2) return null;
  const columns = new Map(assignment.columns).set("leave_date", column);
  const found = new Map(assignment.found).set(column, {
    means: "leave_date",
    how: "content",
    like: "Date",
    fit: "yes",
  });
  return { ...match, missing: null, assignment: { ...assignment, columns, found } };
}
