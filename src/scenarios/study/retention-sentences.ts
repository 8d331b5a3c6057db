import { amount, places } from "../../measures/amount";
import { longDay } from "../../units/day";
import { lastDayOf, type Month } from "../../units/month";
import { chancesOfStart } from "../cohort-fill";
import { project } from "../project";
import { readFigure } from "../projected-figure";
import type { LeverSetting, Scenario } from "../scenario";
import { shown } from "../text/shown-value";
import { breakEven } from "../solve/break-even";
import { leverSpec } from "../levers";
import type { ProjectionState } from "../state/projection-state";
import { typeWords } from "../text/type-words";

const isKept = ({ lever }: LeverSetting): boolean =>
  lever === "leavers_kept" || lever === "voluntary_kept";

/**
 * Leavers held on to, two or three sentences a setting (M-B 2.3): leavers avoided, applications no longer
 * needed, and what the measure may cost; with its `cost` up to the last month, pounds, the share that must
 * stay for it to pay.
 */
export function retentionSentences(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  cost: number | null
): string[] {
  const until = state.first + months - 1;
  return scenario.settings.filter(isKept).flatMap((setting): string[] => {
    const rest = { ...scenario, settings: scenario.settings.filter((other) => other !== setting) };
    const [without, within] = [rest, scenario].map((of) => leaversTo(state, of, until));
    if (without == null || within == null) return [];
    const avoided = without - within;
    return [
      `${shown(setting.value, leverSpec(setting.lever))} of the ${whoOf(setting)} held on to: ${places(avoided, 0)} fewer leave by ${longDay(lastDayOf(until))}${applications(state, setting, avoided)}. ${pays(avoided, state)}`,
      ...breakEvenOf(state, rest, until, setting, cost),
    ];
  });
}

function leaversTo(state: ProjectionState, scenario: Scenario, month: Month): number | null {
  const projection = project(state, scenario, month - state.first + 1);
  if (!projection.ok) return null;
  const leavers = readFigure(projection.value, { kind: "leavers", type: null, month });
  return leavers.ok ? leavers.value : null;
}

const whoOf = ({ lever, type }: LeverSetting): string =>
  `${typeWords(type ?? null)} who would ${lever === "voluntary_kept" ? "resign" : "leave"}`;

function applications(
  { pipeline }: ProjectionState,
  { type }: LeverSetting,
  avoided: number
): string {
  const [chance = 0] = chancesOfStart(pipeline.map(({ conversion }) => conversion));
  if (type !== "Police officer" || !(chance > 0)) return "";
  return `, about ${places(avoided / chance, 0)} applications that need not be found`;
}

const pays = (avoided: number, { money: { replacementCost } }: ProjectionState): string =>
  replacementCost === null
    ? `It pays for itself while it costs less than ${places(avoided, 0)} times the cost of replacing a leaver, which the assumptions do not give.`
    : `At ${amount(replacementCost, "GBP")} to replace a leaver it pays for itself while it costs less than ${amount(avoided * replacementCost, "GBP")}.`;

function breakEvenOf(
  state: ProjectionState,
  rest: Scenario,
  until: Month,
  setting: LeverSetting,
  cost: number | null
): string[] {
  const { replacementCost } = state.money;
  if (cost === null || replacementCost === null) return [];
  const { lever, value, ...group } = setting;
  if (value === 0 || (lever !== "leavers_kept" && lever !== "voluntary_kept")) return [];
  const even = breakEven(state, rest, until, { group, lever, cost, replacementCost });
  if (!even.ok) return [];
  const { share, avoided, saved } = even.value;
  return [
    share === null
      ? `At a cost of ${amount(cost, "GBP")} it never pays: holding on to all of them saves ${amount(saved, "GBP")}.`
      : `At a cost of ${amount(cost, "GBP")} it pays from ${(100 * share).toFixed(1)}% held on to: ${places(avoided, 0)} fewer leavers.`,
  ];
}
