import type { Month } from "../../units/month";
import type { LeverId } from "../levers";
import type { LeverSetting } from "../scenario";

/** True of a setting that holds in a month. */
export const holdsIn = ({ from = -Infinity, to = Infinity }: LeverSetting, month: Month): boolean =>
  from <= month && month <= to;

/** The lever's value in a month for a worker type: the last setting that holds; null where none does. */
export function inForce(
  settings: readonly LeverSetting[],
  lever: LeverId,
  month: Month,
  type?: string
): number | null {
  let value: number | null = null;
  for (const setting of settings) {
    if (setting.lever !== lever || !holdsIn(setting, month)) continue;
    if (setting.type !== undefined && type !== undefined && setting.type !== type) continue;
    value = setting.value;
  }
  return value;
}
