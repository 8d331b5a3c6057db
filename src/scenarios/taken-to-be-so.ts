import { carriedRates } from "./money/carried-rates";
import { intakesTaken } from "./intakes-taken";
import { leverSpec } from "./levers";
import { longDay } from "../units/day";
import { shortMonth } from "../units/month";
import { idleSettings } from "./plan/idle-settings";
import type { Plan } from "./plan/plan";
import type { LeverSetting } from "./scenario";
import type { ProjectionState } from "./state/projection-state";
import { settingWords } from "./text/setting-text";
import { shown } from "./text/shown-value";

/** What a projection takes to be so, in words: what its state does, and what its months and levers add. */
export const takenToBeSo = (plan: Plan): string[] => [
  ...plan.state.taken,
  ...intakesTaken(plan),
  ...unknownStages(plan),
  ...carriedRates(plan),
  ...noAward(plan),
  ...payLevers(plan),
  ...backDated(plan),
  ...idleWords(plan.state, plan.settings, plan.months.length),
];

/** What a scenario's settings that move nothing in the months projected are, and why. */
export const idleWords = (
  state: ProjectionState,
  settings: readonly LeverSetting[],
  months: number
): string[] =>
  idleSettings(state, settings, months).map(
    ({ setting, why }) => `“${settingWords(setting)}” does nothing in these months: ${why}.`
  );

/** An award of the year, before the opening: the salaries do not hold it yet. */
function backDated({ state, settings }: Plan): string[] {
  return settings.flatMap((setting) =>
    setting.lever === "pay_award" && setting.from !== undefined && setting.from < state.first
      ? [
          `“${settingWords(setting)}” is taken as not yet in the salaries as at ${longDay(state.opening)}, and back-dated to ${shortMonth(setting.from)}.`,
        ]
      : []
  );
}

/** Nobody is expected from a stage of which the sheet does not say enough. */
function unknownStages({ pipeline }: Plan): string[] {
  const unknown = pipeline.filter(({ candidates, chance, daysToStart }) =>
    Number.isNaN(candidates + chance + daysToStart)
  );
  if (unknown.length === 0) return [];
  const names = unknown.map(({ stage }) => `“${stage}”`).join(", ");
  return [
    `No starter is expected from the ${unknown.length === 1 ? "stage" : "stages"} ${names}: the candidates, a conversion still ahead or the days to a start are not given.`,
  ];
}

/** Nobody knows the award to come: none is taken, and what the last ones were is said. */
function noAward({ state: { money, past }, settings }: Plan): string[] {
  if (money.reason !== null || settings.some(({ lever }) => lever === "pay_award")) return [];
  const spec = leverSpec("pay_award");
  const range = past.find(({ lever, type }) => lever === "pay_award" && type === null);
  const low = range?.low ?? null;
  const high = range?.high ?? null;
  const were =
    low === null || high === null
      ? ""
      : `; the last three years' were ${shown(low, spec)} to ${shown(high, spec)}`;
  return [
    `No pay award is taken in these months${were}: move the lever “${spec.name}” to see one.`,
  ];
}

function payLevers({ settings }: Plan): string[] {
  const moved = new Set(settings.map(({ lever }) => lever));
  return [
    ...(moved.has("increments")
      ? [
          "Increments are given on anniversaries spread evenly over the year: each month adds a twelfth of the year's, on the pay at the start (M-D9, M-D10).",
        ]
      : []),
    ...(moved.has("joiner_pay")
      ? [
          "A joiner keeps his share of the mean pay of the type's posts for as long as he stays; those expected to have left by then are left out (M-D10).",
        ]
      : []),
  ];
}
