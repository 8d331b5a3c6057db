import { everyTerm } from "../language/children";
import type { Term } from "../language/term";
import type { Workforce } from "../workforce/workforce";

const SPLIT = ["posts.without_holder_fte", "posts.residue_fte"];

/**
 * Why posts cannot be counted, or what is vacant told from what is held part-time: a line pools several
 * posts. Null where it can, and where both parts are wanted together, as in the vacancy rate.
 */
export function pooledPosts(term: Term, { issues }: Workforce): string | null {
  if (!issues.some(({ code }) => code === "pooled-posts")) return null;
  const inside = [...everyTerm(term)];
  const parts = SPLIT.filter((name) =>
    inside.some((one) => one.node === "line" && one.key === name)
  );
  if (parts.length === SPLIT.length) return null;
  const counts = inside.some((one) => one.node === "aggregate" && countsPosts(one));
  return parts.length > 0 || counts
    ? "a line pools several posts, and no row says which of them are vacant"
    : null;
}

/** Statutory posts are few, and named one by one. */
const countsPosts = ({ table, value, where }: Term & { readonly node: "aggregate" }): boolean =>
  table === "posts" &&
  value === null &&
  !where.some((part) =>
    [...everyTerm(part)].some((one) => one.node === "column" && one.name === "statutory")
  );
