import type { Traced } from "../sheets/traced";
import type { Reason } from "./reasons";
import type { SourceRow } from "./source-rows";

/** One row of a leavers sheet. */
export interface Leaving extends SourceRow {
  readonly key: string;
  readonly number: Traced<string>;
  /** As the sheet names the person; "" where it does not. Told apart by, and shown nowhere. */
  readonly name: string;
  readonly title: Traced<string>;
  readonly team: Traced<string>;
  /** "" where not given. */
  readonly type: Traced<string>;
  readonly start: Traced<number>;
  /** Last day in post; FAR_DAY where open-ended; NaN where not given. */
  readonly leave: Traced<number>;
  /** NaN where not given. */
  readonly fte: Traced<number>;
  readonly reasonGiven: Traced<string>;
  readonly reason: Reason;
  readonly exitInterview: Traced<number>;
}
