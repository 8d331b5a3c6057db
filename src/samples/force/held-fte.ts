import type { Chance } from "../chance";
import type { ForcePost, WorkerType } from "./post";

/** Shares of full-time posts held by someone at 0.8 and at 0.6. */
const PART_TIME: Readonly<Record<WorkerType, readonly [number, number]>> = {
  "Police Officer": [0.05, 0.02],
  "Police Staff": [0.03, 0.01],
  PCSO: [0.05, 0.02],
};

/** The FTE someone of so many years holds a post at: never more than the post's own. */
export function heldFte(post: ForcePost, years: number, chance: Chance): number {
  const draw = chance.share();
  const [most, less] = PART_TIME[post.type];
  if (post.fte < 1 || years < 3) return post.fte;
  return draw < less ? 0.6 : draw < less + most ? 0.8 : post.fte;
}
