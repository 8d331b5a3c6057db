import type { Traced } from "../sheets/traced";
import type { SourceRow } from "./source-rows";

/** One row of an establishment sheet: a post, a post-holder, or a pooled line of several posts. */
export interface PostLine extends SourceRow {
  readonly post: Traced<string>;
  readonly title: Traced<string>;
  readonly team: Traced<string>;
  /** "" where neither a worker type nor a rank is given. */
  readonly type: Traced<string>;
  readonly grade: Traced<string>;
  /** Establishment FTE; NaN where the row states none. */
  readonly fte: Traced<number>;
  /** Full-time salary, pounds a year; NaN where not given. */
  readonly salary: Traced<number>;
  readonly statutory: Traced<number>;
  readonly holding: Holding | null;
  /** A pooled line's own count of people and FTE in post; null for any other row. */
  readonly pooled: { readonly holders: Traced<number>; readonly fte: Traced<number> } | null;
}

/** One person in one post, as the establishment lists it. */
export interface Holding {
  /** What tells one person from another: the number, else the name, else the post. */
  readonly key: string;
  readonly number: Traced<string>;
  /** As the sheet names the person; "" where it does not. Told apart by, and shown nowhere. */
  readonly name: string;
  readonly start: Traced<number>;
  readonly fte: Traced<number>;
  /** 1 for an interim or acting holder; NaN where the sheet does not say. */
  readonly interim: Traced<number>;
}
