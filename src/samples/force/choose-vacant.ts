import type { Day } from "../../units/day";
import type { Chance } from "../chance";
import { sampleDay } from "../sample-day";
import { FORCE_AS_AT } from "./force-dates";
import { FLOWS, inPost, type TypeFlow } from "./flow";
import type { ForcePerson, ForcePost } from "./post";

/** A post without a holder, and who left it; null where it is new this year. */
export interface EmptyPost {
  readonly post: ForcePost;
  readonly since: Day;
  readonly leaver: ForcePerson | null;
}

/** New posts of the year's growth have stood empty since it began. */
const NEW_POSTS_FROM = sampleDay("2025-04-01");
const LEFT_FROM = {
  "Police Officer": sampleDay("2025-02-01"),
  "Police Staff": sampleDay("2024-10-01"),
  PCSO: sampleDay("2024-10-01"),
} as const;
/** Empty officer posts that somebody left; the others are new. */
const OFFICERS_REPLACED = 80;

/** Gaps work their way down to the lowest rank; heads of department are in post. */
const canBeEmpty = (post: ForcePost): boolean =>
  post.type === "Police Officer"
    ? post.grade === "Constable"
    : !post.statutory && post.grade !== "K";

function emptyOf(
  flow: TypeFlow,
  posts: readonly ForcePost[],
  people: readonly ForcePerson[],
  chance: Chance
): EmptyPost[] {
  const count = flow.posts - inPost(flow);
  const candidates = posts.filter((post) => post.type === flow.type && canBeEmpty(post));
  const recent = people.filter(
    ({ type, left }) =>
      type === flow.type && left !== null && left >= LEFT_FROM[flow.type] && left < FORCE_AS_AT
  );
  const replaced = flow.type === "Police Officer" ? OFFICERS_REPLACED : count;
  const leavers = chance.shuffled(recent).slice(0, replaced);
  return chance
    .shuffled(candidates)
    .slice(0, count)
    .map((post, i) => {
      const leaver = leavers[i] ?? null;
      return { post, leaver, since: leaver?.left == null ? NEW_POSTS_FROM : leaver.left + 1 };
    });
}

/** As many posts empty as there are more posts than people; most were left by somebody lately. */
export const chooseVacant = (
  posts: readonly ForcePost[],
  people: readonly ForcePerson[],
  chance: Chance
): EmptyPost[] => FLOWS.flatMap((flow) => emptyOf(flow, posts, people, chance));
