import { amount, places } from "../../measures/amount";
import { financialYearOf, yearLabel } from "../../units/financial-year";
import { longDay } from "../../units/day";
import { firstDayOf, lastDayOf, shortMonth } from "../../units/month";
import type { LeverSetting, Scenario } from "../scenario";
import { mixSwap, type MixSwap } from "../solve/mix-swap";
import type { ProjectionState } from "../state/projection-state";
import { typeWords } from "../text/type-words";

/**
 * Officer posts turned over, one sentence a setting: money, heads, seats and grant (M-G4, M-G6), at the last
 * month projected and over its financial year, against the scenario without the swap.
 */
export function mixSentences(state: ProjectionState, scenario: Scenario, months: number): string[] {
  const until = state.first + months - 1;
  return scenario.settings.flatMap((setting): string[] => {
    const { lever, type: to, value: posts, from = state.first } = setting;
    if (lever !== "mix" || to === undefined || from > until) return [];
    const rest = { ...scenario, settings: scenario.settings.filter((other) => other !== setting) };
    const year = financialYearOf(firstDayOf(until));
    const swap = mixSwap(state, rest, { posts, to, from, until, year });
    if (!swap.ok) return [];
    return [sentence(swap.value, setting, longDay(lastDayOf(until)), yearLabel(year))];
  });
}

function sentence(swap: MixSwap, { from }: LeverSetting, day: string, year: string): string {
  const start = from === undefined ? "" : ` from ${shortMonth(from)}`;
  const floor =
    swap.aboveFloor === null
      ? []
      : [
          swap.aboveFloor < 0
            ? `${places(-swap.aboveFloor, 0)} officers below the target`
            : `${places(swap.aboveFloor, 0)} officers above the target`,
        ];
  const parts = [
    `${changed(swap.officers)} officers and ${changed(swap.others)} ${typeWords(swap.to)} on ${day}`,
    ...(swap.pay === null
      ? []
      : [`pay of ${year} ${amount(Math.abs(swap.pay), "GBP")} ${swap.pay > 0 ? "more" : "less"}`]),
    `${changed(swap.seats)} training seats`,
    ...floor,
    ...(swap.grant === null ? [] : [`grant lost ${amount(swap.grant, "GBP")} more`]),
  ];
  return `${places(swap.posts, 0)} officer posts turned over to ${typeWords(swap.to)}${start}: ${parts.join("; ")}.`;
}

const changed = (people: number): string =>
  Math.round(people) === 0
    ? "no change in"
    : `${places(Math.abs(people), 0)} ${people > 0 ? "more" : "fewer"}`;
