import type { Day } from "../../units/day";
import type { Chance } from "../chance";
import { FORCE_AS_AT } from "./force-dates";
import { heldFte } from "./held-fte";
import { salaryAfter } from "./pay";
import type { ForcePerson, ForcePost } from "./post";

export interface Holder {
  readonly number: string;
  readonly start: Day;
  readonly fte: number;
  /** Pounds a year, full time. */
  readonly salary: number;
  readonly contract: "Permanent" | "Fixed term";
}

const SENIORITY = [
  "Chief Constable",
  "Deputy Chief Constable",
  "Assistant Chief Constable",
  "Chief Superintendent",
  "Superintendent",
  "Chief Inspector",
  "Inspector",
  "Sergeant",
  "S151 Officer",
  "K",
];

const rung = (post: ForcePost): number => {
  const place = SENIORITY.indexOf(post.grade);
  return place < 0 ? SENIORITY.length : place;
};

function holderOf(post: ForcePost, person: ForcePerson, number: string, chance: Chance): Holder {
  const years = (FORCE_AS_AT - person.start) / 365.25;
  // Time in a rank is not known; a point for every four years of service stands in for it.
  const points = post.grade === "Constable" ? years : years / 4;
  const fixed = chance.share() < 0.05 && post.type === "Police Staff" && years < 4;
  return {
    number,
    start: person.start,
    fte: heldFte(post, years, chance),
    salary: salaryAfter(post.grade, points),
    contract: fixed ? "Fixed term" : "Permanent",
  };
}

/** One person to a post: the longest served, roughly, to the highest. */
export function fillPosts(
  posts: readonly ForcePost[],
  people: readonly ForcePerson[],
  numbers: ReadonlyMap<ForcePerson, string>,
  chance: Chance
): Map<string, Holder> {
  const holders = new Map<string, Holder>();
  for (const type of ["Police Officer", "Police Staff", "PCSO"] as const) {
    const ladder = chance
      .shuffled(posts.filter((post) => post.type === type))
      .sort((a, b) => rung(a) - rung(b));
    const queue = people
      .filter((person) => person.type === type && person.left === null)
      .map((person) => ({ person, place: person.start + chance.whole(0, 1500) }))
      .sort((a, b) => a.place - b.place);
    if (ladder.length !== queue.length) throw new Error(`${type}: posts and people differ`);
    ladder.forEach((post, i) => {
      const person = queue[i]?.person;
      if (person === undefined) return;
      holders.set(post.number, holderOf(post, person, numbers.get(person) ?? "", chance));
    });
  }
  return holders;
}
