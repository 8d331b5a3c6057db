import type { Chance } from "../chance";
import type { Holder, Post } from "./facts";
import type { Numbering } from "./people";
import type { PostKind } from "./plan";

interface Making {
  readonly kinds: readonly PostKind[];
  readonly asAt: number;
  readonly postNumber: Numbering;
  readonly number: Numbering;
  readonly name: () => string;
  readonly vacantShare: number;
}

/** One row a holder or an empty post: with a job share, a person of two half posts, and part-time holders. */
export function postsOf(chance: Chance, making: Making): Post[] {
  const plain = making.kinds.flatMap((kind) =>
    Array.from({ length: chance.whole(...kind.count) }, () => kind)
  );
  const posts = plain.map((kind, i) => onePost(chance, making, kind, i));
  return vacated(twoHalves(jobShare(posts, making), making), chance, making);
}

function onePost(chance: Chance, making: Making, kind: PostKind, place: number): Post {
  const fte = kind.statutory === true ? 1 : chance.pick([1, 1, 1, 1, 1, 1, 0.8, 0.6]);
  return {
    id: making.postNumber(place + 1),
    title: kind.title,
    team: kind.team,
    type: kind.type,
    grade: kind.grade,
    fte,
    salary: kind.salary + chance.whole(0, 4) * 450,
    contract: chance.pick(["Permanent", "Permanent", "Permanent", "Fixed term"]),
    statutory: kind.statutory === true,
    holder: {
      number: making.number(100 + place * 7),
      name: making.name(),
      fte: fte === 1 && kind.statutory !== true && chance.share() < 0.12 ? 0.8 : fte,
      start: making.asAt - chance.whole(40, 5500),
    },
  };
}

/** The post of that place, made two rows of 0.6 and 0.4 whose holders began on one day. */
function jobShare(posts: readonly Post[], { number }: Making): Post[] {
  const at = posts.findIndex((post, i) => i > 5 && post.fte === 1 && post.holder?.fte === 1);
  return posts.flatMap((post, i) => {
    if (i !== at || post.holder === null) return [post];
    const second: Holder = { ...post.holder, number: number(9001), name: "Q Sequoia", fte: 0.4 };
    return [
      { ...post, fte: 0.6, contract: "Permanent", holder: { ...post.holder, fte: 0.6 } },
      { ...post, fte: 0.4, contract: "Permanent", holder: second },
    ];
  });
}

/** One person, with one start of service, in two posts of half a week each. */
function twoHalves(posts: readonly Post[], { postNumber }: Making): Post[] {
  const last = posts.at(-1);
  if (last?.holder == null) return [...posts];
  const half: Post = {
    ...last,
    fte: 0.5,
    holder: { ...last.holder, fte: 0.5 },
    contract: "Permanent",
  };
  return [...posts.slice(0, -1), half, { ...half, id: postNumber(posts.length + 40) }];
}

function vacated(posts: readonly Post[], chance: Chance, { vacantShare }: Making): Post[] {
  const seen = new Map<string, number>();
  for (const { id, holder } of posts) {
    seen.set(id, (seen.get(id) ?? 0) + 1);
    if (holder !== null) seen.set(holder.number, (seen.get(holder.number) ?? 0) + 1);
  }
  const free = posts.filter(
    ({ id, holder, statutory }) =>
      !statutory && seen.get(id) === 1 && holder !== null && seen.get(holder.number) === 1
  );
  const empty = new Set(chance.some(free, Math.max(3, Math.round(posts.length * vacantShare))));
  return posts.map((post) =>
    empty.has(post) ? { ...post, contract: "Permanent", holder: null } : post
  );
}
