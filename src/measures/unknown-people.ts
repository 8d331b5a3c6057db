import { everyTerm } from "../language/children";
import type { Term } from "../language/term";
import type { Workforce } from "../workforce/workforce";

/**
 * True of a total that rests on knowing everybody who is in post: strength, joiners, time in post.
 * Counts of leavers do not.
 */
export function needsEverybody(term: Term & { readonly node: "aggregate" }): boolean {
  if (term.table !== "people") return false;
  const value = term.value?.bounds.has("period") === true ? [term.value] : [];
  return [...term.where, ...value].some((part) =>
    [...everyTerm(part)].some((inner) => inner.node === "column" && inner.name === "start")
  );
}

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Why it is not known who is in post: nobody lists them, a line pools them, a start is missing. */
export function unknownPeople(workforce: Workforce): string[] {
  const reasons: string[] = [];
  const posts = workforce.tables.get("posts");
  if ((posts?.length ?? 0) === 0) reasons.push("no establishment sheet says who is in post");
  const pooled = workforce.issues.filter(({ code }) => code === POOLED).length;
  if (pooled > 0) reasons.push("people in pooled lines are counted there and not one by one");
  const start = workforce.tables.get("people")?.columns.get("start");
  const missing = start?.kind === "number" ? start.data.filter(Number.isNaN).length : 0;
  if (missing > 0)
    reasons.push(`${counted(missing, "person has", "people have")} no start date that can be read`);
  return reasons;
}

const POOLED = "pooled-line";
