import type { ChanceLeavers } from "./chance-leavers";
import type { TeamGroup } from "./team-groups";

/** One team's people of one worker type, in expectation; one number a step unless said otherwise. */
export interface TeamPath {
  readonly type: string;
  readonly kind: TeamGroup["kind"];
  /** The team's name, or "4 smaller teams". */
  readonly words: string;
  /** In post at the close of the opening day, heads and FTE. */
  readonly opening: number;
  readonly openingFte: number;
  /** Posts at the opening, and their FTE; null where no sheet gives the type's posts. */
  readonly posts: number | null;
  readonly postsFte: number | null;
  /** Of those in post at the opening, who are gone at the end. */
  readonly gone: ChanceLeavers;
  /** In post at the close. */
  readonly heads: Float64Array;
  readonly fte: Float64Array;
  readonly joiners: Float64Array;
  readonly joinersFte: Float64Array;
  /** Leavers and retirements. */
  readonly leavers: Float64Array;
  /** Who leave the type for another. */
  readonly changes: Float64Array;
  /** Leavers, retirements and changes, FTE. */
  readonly exitsFte: Float64Array;
  /**
   * Posts vacant at the close less FTE above the posts there are: a type's lines add up to its vacant posts
   * less what is over. Open vacancies and posts fallen vacant are vacant. Joiners who are not posted yet
   * hold posts of the teams: their line's are below 0 by as many. Posts added or deleted are on that line.
   */
  readonly vacantFte: Float64Array;
}
