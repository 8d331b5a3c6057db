import { leverSpec } from "../../scenarios/levers";
import { shown } from "../../scenarios/text/shown-value";
import { settingWords } from "../../scenarios/text/setting-text";
import { paragraph } from "../text-layout";
import type { NamedChallenge } from "./study";

/** Settings outside their last three years, each with its reason or that it needs one; `looked`: whose name goes unsaid. */
export function challengeLines(
  challenges: readonly NamedChallenge[],
  looked: string,
  width: number
): string[] {
  const outside = challenges.filter((challenge) => challenge.outside);
  if (outside.length === 0) return [];
  return [
    "Outside the last three years",
    ...outside.flatMap((challenge) => paragraph(challengeText(challenge, looked), width, 2)),
  ];
}

function challengeText(
  { setting, range, needsReason, scenario }: NamedChallenge,
  looked: string
): string {
  const spec = leverSpec(setting.lever);
  const { reason, ...bare } = setting;
  const past = `${shown(range.low ?? Number.NaN, spec)} to ${shown(range.high ?? Number.NaN, spec)} (${range.evidence})`;
  const why = needsReason ? "No reason is given." : `Reason given: ${reason ?? ""}.`;
  const whose = scenario === looked ? "" : `${scenario}: `;
  return `${whose}${settingWords(bare)}: the last three years were ${past}. ${why}`;
}
