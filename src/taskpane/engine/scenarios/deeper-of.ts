import { project } from "../../../scenarios/project";
import { BASELINE, type Scenario } from "../../../scenarios/scenario";
import { sensitivity } from "../../../scenarios/sensitivity";
import { shown } from "../../../scenarios/text/shown-value";
import { leverSpec } from "../../../scenarios/levers";
import type { PastRange } from "../../../scenarios/state/past-range";
import type { ProjectionState } from "../../../scenarios/state/projection-state";
import { adviceSentences } from "../../../scenarios/study/advice";
import { surplusSentence } from "../../../scenarios/study/surplus-sentence";
import { compare } from "../../../scenarios/study/compare";
import { mainMonth, mainTarget } from "../../../scenarios/study/main-target";
import { mustBeTrue, type MustBeTrue } from "../../../scenarios/study/must-be-true";
import { err, ok, type Result } from "../../../units/result";
import { grantLines } from "./grant-lines";
import { leverLabel } from "./lever-label";
import type { Deeper } from "./outlook";

/** What must be true, what moves the first figure most, and what to do: longer than a frame. */
export function deeperOf(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  seq: number
): Result<Deeper, string> {
  const target = mainTarget(state, months);
  const projection = project(state, scenario, months);
  if (!projection.ok) return projection;
  // Every figure that is solved for lies in the first year's months: what comes later takes time only.
  const reach = mainMonth(state, months) - state.first + 1;
  const musts = target === null ? ok([]) : mustBeTrue(state, scenario, reach, target);
  if (!musts.ok) return err(musts.error);
  return ok({
    seq,
    mustBeTrue: mustsOf(musts.value),
    advice: [
      ...adviceSentences(state, scenario, months),
      ...grantLines(state, projection.value),
      ...surplusAsNow(state, months),
    ],
    tornado: tornadoOf(state, scenario, months, projection.value),
  });
}

/** What is met whatever a lever is says nothing of the lever: one sentence stands for all of those. */
export function mustsOf(musts: readonly MustBeTrue[]): Deeper["mustBeTrue"] {
  const telling = musts.filter(({ answer }) => !answer.always);
  const met = { words: "The target is met as things are set.", setting: null, value: "" };
  return [
    ...(telling.length < musts.length ? [met] : []),
    ...telling.map(({ sentence, setting }) => ({
      words: sentence,
      setting,
      value: setting === null ? "" : shown(setting.value, leverSpec(setting.lever)),
    })),
  ];
}

/** How the surplus with no lever moved hangs together with that of the figures. */
function surplusAsNow(state: ProjectionState, months: number): string[] {
  const now = project(state, BASELINE, months);
  const sentence = now.ok ? surplusSentence(now.value) : null;
  return sentence === null
    ? []
    : [`As now: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`];
}

function tornadoOf(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  projection: Parameters<typeof compare>[1][number]
): Deeper["tornado"] {
  const [first] = compare(state, [projection]);
  if (first === undefined) return null;
  // With one worker type what is known of all is known of it: it is said once.
  const ranges = state.past.filter(({ type }) => type === null || state.types.length > 1);
  const found = sensitivity(state, scenario, months, first.figure, ranges);
  if (!found.ok) return null;
  const { present, bars, withoutRange } = found.value;
  return {
    words: first.words,
    unit: first.unit,
    present,
    gap: first.figure.kind === "gap",
    bars: bars
      .filter(({ swing }) => swing >= LEAST[first.unit])
      .map(({ range, atLow, atHigh }) => ({
        name: label(range, state),
        range: yearsOf(range),
        atLow,
        atHigh,
      })),
    withoutRange: withoutRange.map((range) => `${label(range, state)}: ${range.evidence}`),
  };
}

/** What is less than this does not show. */
const LEAST = { head: 0.05, fte: 0.05, GBP: 1 } as const;

const label = ({ lever, type, stage }: PastRange, state: ProjectionState): string =>
  leverLabel(
    {
      lever,
      ...(type === null ? {} : { type }),
      ...(stage === undefined ? {} : { stage }),
    },
    state
  );

function yearsOf({ lever, low, high }: PastRange): string {
  const spec = leverSpec(lever);
  return low === null || high === null ? "" : `${shown(low, spec)} to ${shown(high, spec)}`;
}
