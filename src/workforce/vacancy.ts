import type { Traced } from "../sheets/traced";
import type { Post } from "./post";
import type { SourceRow } from "./source-rows";

/** One vacancy, matched to its post. */
export interface Vacancy extends SourceRow {
  /** Null where no post of the establishment was found for it. */
  readonly of: Post | null;
  readonly vacancy: Traced<string>;
  readonly post: Traced<string>;
  readonly title: Traced<string>;
  readonly team: Traced<string>;
  readonly type: Traced<string>;
  readonly fte: Traced<number>;
  readonly salary: Traced<number>;
  readonly vacantFrom: Traced<number>;
  readonly expectedStart: Traced<number>;
  readonly coverCost: Traced<number>;
  /** "day", "month" or "year". */
  readonly coverPer: Traced<string>;
}
