import type { LeverSetting } from "../../../scenarios/scenario";

type Group = Pick<LeverSetting, "lever" | "type" | "band" | "cohort" | "stage">;

/** Tells settings apart by lever and group, as offers are told apart. */
export const settingKey = ({ lever, type, band, cohort, stage }: Group): string =>
  [lever, type ?? "", band ?? "", cohort ?? "", stage ?? ""].join("|");

/** The key of each setting in turn; a lever moved a second time for its group, as for later months, gets "#2". */
export function settingKeys(settings: readonly Group[]): string[] {
  const seen = new Map<string, number>();
  return settings.map((setting) => {
    const key = settingKey(setting);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}
