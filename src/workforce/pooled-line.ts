import { corrected, NO_PLACE, untraced, type Traced } from "../sheets/traced";
import type { PostLine } from "./post-line";
import type { Holder } from "./read-holding";
import type { Source } from "./source-rows";

/** True of a sheet that has a column for who holds a post. */
export const namesPeople = ({ reader }: Source): boolean =>
  reader.has("holder_id") || reader.has("holder_name");

/** A line that counts people without naming them: several of them, or a sheet that names nobody. */
export function isPooled(source: Source, holder: Holder, inPost: number, fte: number): boolean {
  if (holder.key !== "" || holder.nobody !== null) return false;
  return !namesPeople(source) || inPost > 1 || (inPost > 0 && fte > 1);
}

/**
 * People and FTE of a pooled line; either follows from the other where it is blank. What the cell holds
 * and does not show ("*") stays unknown.
 */
export function pooledCount(heads: Traced<number>, actual: Traced<number>): PostLine["pooled"] {
  return {
    holders: isBlank(heads) ? countFrom(actual) : heads,
    fte: isBlank(actual) ? corrected(isBlank(heads) ? 0 : heads.value, heads) : actual,
  };
}

const isBlank = ({ value, origin }: Traced<number>): boolean =>
  Number.isNaN(value) && origin === NO_PLACE;

const countFrom = (actual: Traced<number>): Traced<number> =>
  corrected(isBlank(actual) ? 0 : Math.ceil(actual.value), actual);

/** A row whose cell names several people of whom no more is known. */
export const pooledOf = (people: number, fte: Traced<number>): PostLine["pooled"] => ({
  holders: untraced(people),
  fte,
});
