import type { TeamRow } from "../../../scenarios/teams/team-table";

/** Tells the lines of all types apart. */
export const lineKey = (type: string, { kind, words }: Pick<TeamRow, "kind" | "words">): string =>
  `${type} ${kind} ${words}`;
