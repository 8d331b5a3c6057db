import type { Assumption } from "../assumptions";

/** Where an assumption stands, as an issue says it; "" for one that was read from no cell. */
export function placeOf({ cell, spec }: Assumption): {
  readonly sheet: string;
  readonly cell: string;
  readonly heading: string;
} {
  const at = cell.lastIndexOf("!");
  return { sheet: at < 0 ? "" : cell.slice(0, at), cell: cell.slice(at + 1), heading: spec.name };
}
