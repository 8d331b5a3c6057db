import type { Traced } from "../sheets/traced";
import type { Day } from "../units/day";

/** One employment spell of one person: a row of the people table before its types are settled. */
export interface Spell {
  readonly number: Traced<string>;
  readonly title: Traced<string>;
  readonly team: Traced<string>;
  /** "" where no sheet gives one. */
  readonly type: Traced<string>;
  readonly start: Traced<number>;
  /** Last day in post; FAR_DAY for somebody still here. */
  readonly leave: Traced<number>;
  readonly fte: Traced<number>;
  readonly reasonGiven: Traced<string>;
  readonly reason: Traced<string>;
  readonly exitInterview: Traced<number>;
}

/**
 * In post at close of a day (conventions 1): started by then, last day later. Somebody on the
 * establishment whose start is not given is in post.
 */
export const isInPost = (spell: Spell, day: Day): boolean =>
  !(spell.start.value > day) && spell.leave.value > day;
