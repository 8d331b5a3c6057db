import { chance, type Chance } from "../chance";
import { buildHistory } from "./build-history";
import { buildPosts } from "./build-posts";
import { chooseVacant, type EmptyPost } from "./choose-vacant";
import { fillPosts, type Holder } from "./fill-posts";
import { FLOWS } from "./flow";
import { placeLeavers, type Leaver } from "./place-leavers";
import type { ForcePerson, ForcePost } from "./post";

/** One made-up force: the sheets are views of it, so that they agree. */
export interface ForceModel {
  readonly posts: readonly ForcePost[];
  /** By post number. */
  readonly holders: ReadonlyMap<string, Holder>;
  readonly empty: readonly EmptyPost[];
  /** In order of leaving. */
  readonly leavers: readonly Leaver[];
}

/** Numbers people in the order they joined, whatever became of them. */
function numbered(people: readonly ForcePerson[]): Map<ForcePerson, string> {
  const order = [...people].sort((a, b) => a.start - b.start);
  return new Map(order.map((person, i) => [person, `NC${10001 + i}`]));
}

/** Each part draws from its own chance, so that a change in one leaves the others as they were. */
export function forceModel(seed: number): ForceModel {
  const stream = (part: number): Chance => chance(seed * 1000 + part);
  const posts = buildPosts(stream(1));
  const people = FLOWS.flatMap((flow, i) => buildHistory(flow, stream(10 + i)));
  const numbers = numbered(people);
  const empty = chooseVacant(posts, people, stream(2));
  const vacant = new Set(empty.map(({ post }) => post.number));
  const filled = posts.filter((post) => !vacant.has(post.number));
  return {
    posts,
    empty,
    holders: fillPosts(filled, people, numbers, stream(3)),
    leavers: placeLeavers(posts, people, numbers, empty, stream(4)),
  };
}
