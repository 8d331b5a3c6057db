import { leverSpec, type LeverId } from "./levers";
import type { PastRange } from "./state/past-range";

/** True of a lever whose present value is estimated from records rather than read from a cell. */
export const isRate = (lever: LeverId): lever is "leaver_rate" | "voluntary_rate" =>
  lever === "leaver_rate" || lever === "voluntary_rate";

/** Half a tenth of a percent: less is not seen. */
const SEEN = 0.0005;

/**
 * True of a value outside a lever's last three years. Between them and what the projection takes from all
 * records (`taken`) nothing is asked, nor for less than can be seen. False where no range is known.
 */
export function isOutside(
  { lever, low, high }: Pick<PastRange, "lever" | "low" | "high">,
  value: number,
  taken: number | null
): boolean {
  if (low === null || high === null) return false;
  const slack = leverSpec(lever).unit === "share" ? SEEN : 0;
  const known = taken === null ? [low, high] : [low, high, taken];
  return value < Math.min(...known) - slack || value > Math.max(...known) + slack;
}
