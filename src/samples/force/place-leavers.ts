import type { Day } from "../../units/day";
import type { Chance } from "../chance";
import type { EmptyPost } from "./choose-vacant";
import { heldFte } from "./held-fte";
import { leavingReason } from "./leaving-reason";
import type { ForcePerson, ForcePost, WorkerType } from "./post";

export interface Leaver {
  readonly number: string;
  /** The post left, or one like it. */
  readonly post: ForcePost;
  readonly start: Day;
  readonly left: Day;
  readonly fte: number;
  readonly reason: string;
  readonly interviewed: boolean;
}

const HIGHEST = /^(Chief|Deputy Chief|Assistant Chief|S151|Superintendent)/;

type PostsFor = (person: ForcePerson, years: number) => readonly ForcePost[];

/** The posts someone may have left; officers of few years were constables. */
function postsByKind(posts: readonly ForcePost[]): PostsFor {
  const open = posts.filter(({ grade }) => !HIGHEST.test(grade));
  const constables = open.filter(({ grade }) => grade === "Constable");
  const of = (type: WorkerType): ForcePost[] => open.filter((post) => post.type === type);
  const all = { "Police Officer": of("Police Officer"), "Police Staff": of("Police Staff"), PCSO: of("PCSO") };
  return ({ type }, years) => (type === "Police Officer" && years < 6 ? constables : all[type]);
}

/** Those who left: from the post they left empty, else from one like those of their kind and service. */
export function placeLeavers(
  posts: readonly ForcePost[],
  people: readonly ForcePerson[],
  numbers: ReadonlyMap<ForcePerson, string>,
  empty: readonly EmptyPost[],
  chance: Chance
): Leaver[] {
  const postsFor = postsByKind(posts);
  const left = new Map(empty.map(({ leaver, post }) => [leaver, post]));
  const leavers = people.flatMap((person): Leaver[] => {
    if (person.left === null) return [];
    const years = (person.left - person.start) / 365.25;
    const post = left.get(person) ?? chance.pick(postsFor(person, years));
    return [
      {
        number: numbers.get(person) ?? "",
        post,
        fte: heldFte(post, years, chance),
        start: person.start,
        left: person.left,
        reason: leavingReason(person.type, years, chance),
        interviewed: chance.share() < 0.35,
      },
    ];
  });
  return leavers.sort((a, b) => a.left - b.left || a.start - b.start);
}
