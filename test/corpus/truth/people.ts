import type { Chance } from "../chance";
import type { Leaver, Post } from "./facts";
import { REASONS, type PostKind } from "./plan";

const BAG = REASONS.flatMap(([text, weight]) => Array.from({ length: weight }, () => text));

/** What the numbering of one truth looks like: with a letter, or figures with leading zeros. */
export type Numbering = (serial: number) => string;

interface Office {
  readonly asAt: number;
  readonly recordsFrom: number;
  readonly kinds: readonly PostKind[];
  readonly number: Numbering;
  readonly name: () => string;
}

/** Those who left since records began, and one who will leave after the as-at day. */
export function leaversOf(
  chance: Chance,
  office: Office,
  posts: readonly Post[],
  count: number
): Leaver[] {
  const { asAt, recordsFrom, kinds, number } = office;
  const gone = Array.from({ length: count }, (_, i): Leaver => {
    const kind = chance.pick(kinds.filter(({ statutory }) => statutory !== true));
    const left = chance.whole(recordsFrom, asAt - 3);
    return {
      number: number(5000 + i * 3),
      name: office.name(),
      title: kind.title,
      team: kind.team,
      type: kind.type,
      grade: kind.grade,
      start: i === 3 ? left : left - chance.whole(60, 6000),
      left,
      reason: reasonFor(chance, kind),
      fte: chance.pick([1, 1, 1, 1, 0.8, 0.6]),
      interviewed: chance.share() < 0.4,
    };
  });
  return [...gone, ...rehired(chance, posts, recordsFrom), ...leaving(chance, posts, asAt)].sort(
    (a, b) => a.left - b.left
  );
}

function reasonFor(chance: Chance, { type }: PostKind): string {
  const reason = chance.pick(BAG);
  const staffOnly = ["Redundancy", "TUPE", "End of fixed term contract"];
  return type === "Police officer" && staffOnly.includes(reason) ? "Resigned" : reason;
}

const spell = (post: Post): Pick<Leaver, "title" | "team" | "type" | "grade"> => ({
  title: post.title,
  team: post.team,
  type: post.type,
  grade: post.grade,
});

/** An earlier spell of somebody who is in post again. */
function rehired(chance: Chance, posts: readonly Post[], recordsFrom: number): Leaver[] {
  const post = posts.find(
    ({ holder, statutory }) => holder !== null && !statutory && holder.start > recordsFrom + 300
  );
  if (post?.holder == null) return [];
  const { number, name, start } = post.holder;
  const left = chance.whole(recordsFrom + 20, start - 60);
  return [
    {
      number,
      name,
      ...spell(post),
      start: left - 900,
      left,
      reason: "Resigned",
      fte: 1,
      interviewed: false,
    },
  ];
}

/** Somebody still in post whose last day is after the as-at day. */
function leaving(chance: Chance, posts: readonly Post[], asAt: number): Leaver[] {
  const post = [...posts]
    .reverse()
    .find(
      ({ holder, fte, statutory }) =>
        holder !== null && !statutory && holder.fte === fte && fte === 1
    );
  if (post?.holder == null) return [];
  const { number, name, start, fte } = post.holder;
  const left = asAt + chance.whole(5, 80);
  return [
    { number, name, ...spell(post), start, left, reason: "Retirement", fte, interviewed: true },
  ];
}
