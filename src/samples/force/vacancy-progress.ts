import type { Day } from "../../units/day";
import type { Chance } from "../chance";
import { mondayFrom } from "../sample-day";
import type { EmptyPost } from "./choose-vacant";
import { FORCE_AS_AT } from "./force-dates";
import { INTAKES } from "./intakes";

/** How far a vacancy has come. */
export interface Progress {
  readonly stage: string;
  readonly deadline: Day | null;
  readonly start: Day | null;
  /** Pounds a month of agency cover; 0 for none. */
  readonly agency: number;
}

/** Stage, days from the as-at date to the closing date, and to the start; null for not yet known. */
const STAGES = [
  ["Awaiting approval", null, null],
  ["Advertised", [3, 24], [90, 150]],
  ["Shortlisting", [-12, -2], [75, 120]],
  ["Interview", [-30, -14], [55, 95]],
  ["Vetting", [-75, -40], [30, 70]],
  ["Offer made", [-80, -45], [7, 35]],
  ["On hold", null, null],
] as const;

/** Odds of each stage for a vacancy younger than 40 days, than 100 days, and older. */
const BY_AGE = [
  [40, [4, 6, 0, 0, 0, 0, 0]],
  [100, [1, 3, 4, 4, 0, 0, 1]],
  [Infinity, [0, 1, 2, 3, 4, 3, 2]],
] as const;

function officerProgress(chance: Chance): Progress {
  const ahead = INTAKES.filter(({ start }) => start > FORCE_AS_AT);
  const intake = ahead[chance.weighted(ahead.map(({ places }) => places))];
  const known = intake !== undefined && chance.share() > 0.08;
  return known
    ? { stage: "Allocated to intake", deadline: null, start: intake.start, agency: 0 }
    : { stage: "Awaiting intake", deadline: null, start: null, agency: 0 };
}

/** Officers' vacancies are filled from the intakes to come, the others one by one. */
export function vacancyProgress({ post, since }: EmptyPost, chance: Chance): Progress {
  if (post.type === "Police Officer") return officerProgress(chance);
  const age = FORCE_AS_AT - since;
  const odds = BY_AGE.find(([to]) => age < to)?.[1] ?? BY_AGE[0][1];
  const [stage, closing, starting] = STAGES[chance.weighted(odds)] ?? STAGES[0];
  const covered = post.type === "Police Staff" && age >= 30 && chance.share() < 0.22;
  return {
    stage,
    deadline: closing === null ? null : FORCE_AS_AT + chance.whole(closing[0], closing[1]),
    start:
      starting === null ? null : mondayFrom(FORCE_AS_AT + chance.whole(starting[0], starting[1])),
    agency: covered ? 50 * chance.whole(52, 104) : 0,
  };
}
