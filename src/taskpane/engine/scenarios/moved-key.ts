import type { LeverSetting, Scenario } from "../../../scenarios/scenario";

/** The same for scenarios that move the same levers: neither a name nor a reason moves anything. */
export const movedKey = ({ settings }: Pick<Scenario, "settings">): string =>
  JSON.stringify(settings.map(withoutReason));

const withoutReason = (setting: LeverSetting): object => ({ ...setting, reason: undefined });
