import type { Traced } from "../sheets/traced";
import type { PostLine } from "./post-line";

/** One post of the establishment with what its rows come to. */
export interface Post {
  /** The rows it was read from, first row first. */
  readonly lines: readonly PostLine[];
  readonly post: Traced<string>;
  readonly title: Traced<string>;
  readonly team: Traced<string>;
  readonly type: Traced<string>;
  readonly grade: Traced<string>;
  readonly fte: Traced<number>;
  readonly salary: Traced<number>;
  readonly holders: Traced<number>;
  readonly inPostFte: Traced<number>;
  /** The people the post is meant for: two for a job share, each with a threshold of their own. */
  readonly shares: Traced<number>;
  readonly statutory: Traced<number>;
  readonly interim: Traced<number>;
}
