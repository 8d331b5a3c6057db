import type { Fit } from "./column-fit";
import type { FoundHow } from "./column-finding";

/** How a column came to its meaning. */
export interface Found {
  readonly means: string | null;
  readonly how: FoundHow;
  /** The heading Muster knows, the column it would have been, or what stands in its way. */
  readonly like: string;
  readonly fit: Fit;
}
