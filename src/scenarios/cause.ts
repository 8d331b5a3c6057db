import { CHANGE_OF_TYPE, REASONS } from "../workforce/reasons";

/** Why people go, as far as a projection tells causes apart: each has its own hazard. */
export const CAUSES = ["retirement", "voluntary", "other", "change"] as const;
export type Cause = (typeof CAUSES)[number];

export const RETIREMENT = 0;
export const VOLUNTARY = 1;
export const OTHER = 2;
export const CHANGE = 3;
export const CAUSE_COUNT = CAUSES.length;

const CAUSE_OF = new Map<string, number>(
  REASONS.map(({ id, label, leaver, voluntary }) => [
    label,
    id === "normal_retirement" ? RETIREMENT : leaver ? (voluntary ? VOLUNTARY : OTHER) : CHANGE,
  ])
);

/**
 * The cause a reason counts as. Ordinary retirement is apart (M-I4); ill-health and early retirement are
 * other leavers. A change of worker type and what is no leaver for the whole (conventions 6) leave their
 * type all the same: both are "change".
 */
export const causeOf = (reason: string): number => CAUSE_OF.get(reason) ?? OTHER;

export const CHANGE_LABEL = CHANGE_OF_TYPE.label;
