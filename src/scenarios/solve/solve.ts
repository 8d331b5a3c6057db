import { all, err, ok, type Result } from "../../units/result";
import { leverSpec } from "../levers";
import { project } from "../project";
import { figureWords, readFigure, type ProjectedFigure } from "../projected-figure";
import type { LeverSetting, Scenario } from "../scenario";
import { rangeOf } from "../sensitivity";
import type { PastRange } from "../state/past-range";
import type { ProjectionState } from "../state/projection-state";

/** A target, and the lever that is to meet it. */
export interface Question {
  readonly figure: ProjectedFigure;
  /** People, FTE or pounds. */
  readonly target: number;
  readonly goal: "at least" | "at most";
  /** The setting whose value is looked for. */
  readonly lever: Omit<LeverSetting, "value">;
  /** Narrower than the lever's own bounds, where wanted. */
  readonly between?: readonly [low: number, high: number];
}

/** What must be true. */
export interface Answer {
  readonly question: Question;
  /** False: no value of the lever meets the target; `value` is then the nearest. */
  readonly found: boolean;
  /** True where the target is met whatever the lever is, between its bounds. */
  readonly always: boolean;
  readonly value: number;
  /** On which side of `value` the target is met. */
  readonly met: "at least" | "at most";
  /** The figure with the lever there: projected again, not interpolated. */
  readonly reached: number;
  /** The figure as things are. */
  readonly present: number;
  readonly range: PastRange | null;
  /** Where the target is met between two values only: both; `value` is the one nearer to the middle. */
  readonly within: readonly [low: number, high: number] | null;
}

const STEPS = 60;
/** Values tried between the ends where these do not tell. */
const TRIED = 24;
const WHOLE = new Set(["people", "posts", "month", "yes or no"]);

/**
 * The value of one lever with which a figure meets its target, all else as in the scenario: the one next
 * to missing it. The figure must go one way with the lever; whole people, posts and months are answered
 * in whole numbers. Put back into the projection the answer meets the target, to one person or one pound.
 */
export function solve(
  state: ProjectionState,
  scenario: Scenario,
  months: number,
  question: Question
): Result<Answer, string> {
  const { figure, target, goal, lever } = question;
  const spec = leverSpec(lever.lever);
  const at = (more: readonly LeverSetting[]): Result<number, string> => {
    const projection = project(
      state,
      { ...scenario, settings: [...scenario.settings, ...more] },
      months
    );
    return projection.ok ? readFigure(projection.value, figure) : projection;
  };
  const [low, high] =
    question.between ??
    (spec.unit === "month" ? [state.first, state.first + months - 1] : spec.bounds);
  const known = all([at([]), at([{ ...lever, value: low }]), at([{ ...lever, value: high }])]);
  if (!known.ok) return known;
  const [present = Number.NaN, atLow = Number.NaN, atHigh = Number.NaN] = known.value;
  const range = rangeOf(state, lever) ?? null;
  const meets = (value: number): boolean =>
    goal === "at least" ? value >= target : value <= target;
  const met = meets(atLow) ? "at most" : "at least";
  const answer = (
    value: number,
    reached: number,
    found: boolean,
    always = false
  ): Result<Answer, string> =>
    ok({ question, found, always, value, met, reached, present, range, within: null });
  /** Met between two values only, or nowhere: then the nearest is the answer. */
  const missedAtBothEnds = (tried: readonly Tried[]): Result<Answer, string> => {
    const inside = tried.filter(({ reached }) => meets(reached)).map(({ value }) => value);
    if (inside.length === 0) {
      const [best] = [...tried].sort(
        (a, b) => Math.abs(a.reached - target) - Math.abs(b.reached - target)
      );
      return answer(best?.value ?? low, best?.reached ?? atLow, false);
    }
    const within = [Math.min(...inside), Math.max(...inside)] as const;
    const found = answer(within[0], target, true);
    return found.ok ? ok({ ...found.value, within }) : found;
  };
  const whole = WHOLE.has(spec.unit);
  const between = (): Result<readonly Tried[], string> =>
    all(
      triedBetween(low, high, whole).map((value) => {
        const reached = at([{ ...lever, value }]);
        return reached.ok ? ok({ value, reached: reached.value }) : reached;
      })
    );
  if (meets(atLow) === meets(atHigh)) {
    const tried = between();
    if (!tried.ok) return tried;
    const ends = [
      { value: low, reached: atLow },
      { value: high, reached: atHigh },
    ] as const;
    if (!meets(atLow)) return missedAtBothEnds([...ends, ...tried.value]);
    if (tried.value.some(({ reached }) => !meets(reached)))
      return err(
        `${figureWords(figure)} go up and down with the lever “${spec.name}”: try values of it instead`
      );
    const lowIsTighter = goal === "at least" ? atLow <= atHigh : atLow >= atHigh;
    return lowIsTighter ? answer(low, atLow, true, true) : answer(high, atHigh, true, true);
  }
  let meeting = { value: meets(atLow) ? low : high, reached: meets(atLow) ? atLow : atHigh };
  let missing = meets(atLow) ? high : low;
  for (let step = 0; step < STEPS; step++) {
    const half = (meeting.value + missing) / 2;
    const value = whole ? Math.floor(half) : half;
    if (value === meeting.value || value === missing) {
      if (!whole || Math.abs(meeting.value - missing) <= 1) break;
    }
    const reached = at([{ ...lever, value }]);
    if (!reached.ok) return reached;
    if (meets(reached.value)) meeting = { value, reached: reached.value };
    else missing = value;
    if (!whole && Math.abs(meeting.value - missing) <= 1e-12 * Math.max(1, Math.abs(missing)))
      break;
  }
  return answer(meeting.value, meeting.reached, true);
}

interface Tried {
  readonly value: number;
  readonly reached: number;
}

function triedBetween(low: number, high: number, whole: boolean): number[] {
  const values = Array.from({ length: TRIED }, (_, i) => {
    const value = low + ((high - low) * (i + 1)) / (TRIED + 1);
    return whole ? Math.round(value) : value;
  });
  return [...new Set(values)];
}
