import { isWhole } from "../../paper/scenarios/planned-scenarios";
import { backTest } from "../../scenarios/back-test";
import { explainDifference, type Difference } from "../../scenarios/explain-difference";
import { openQuestions } from "../../scenarios/open-questions";
import { project } from "../../scenarios/project";
import type { ProjectedFigure } from "../../scenarios/projected-figure";
import { BASELINE, type Scenario } from "../../scenarios/scenario";
import { challenges, sensitivity, type Challenge, type Tornado } from "../../scenarios/sensitivity";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { compare, headlineFigures } from "../../scenarios/study/compare";
import type { Compared } from "../../scenarios/study/compared";
import { mainTarget, type Target } from "../../scenarios/study/main-target";
import { mustBeTrue, type MustBeTrue } from "../../scenarios/study/must-be-true";
import { projectTeams } from "../../scenarios/teams/project-teams";
import type { TeamPath } from "../../scenarios/teams/team-path";
import { idleWords } from "../../scenarios/taken-to-be-so";
import { settingText } from "../../scenarios/text/setting-text";
import type { Issue } from "../../sheets/issue";
import { all, err, ok, type Result } from "../../units/result";
import type { Workforce } from "../../workforce/workforce";
import { adviceOf, type Advice } from "./advice";
import type { Ask } from "./ask";
import { courseOf, type Course } from "./course";
import { chanceOf, drawn, expectedOf, type Drawn, type DrawnChance } from "./drawn";

/** What the column of things as they are is called. */
export const AS_NOW = "As now";

/** A target and what is found of it. */
export interface Finding {
  readonly target: Target;
  readonly expected: number | null;
  readonly expectedAsNow: number | null;
  /** Null where the draws do not hold the target's figure. */
  readonly chance: DrawnChance | null;
  readonly chanceAsNow: DrawnChance | null;
}

/** A setting held against its last three years, and the scenario that has it. */
export interface NamedChallenge extends Challenge {
  readonly scenario: string;
}

/** All that is said of one scenario, with others beside it. */
export interface Study {
  readonly state: ProjectionState;
  readonly scenario: Scenario;
  readonly drawn: Drawn;
  /** The baseline, drawn with the same chance numbers. */
  readonly asNow: Drawn;
  readonly finding: Finding | null;
  readonly course: Course;
  /** Names over the columns of `compared`: as now, this one, those beside it. */
  readonly columns: readonly string[];
  readonly compared: readonly Compared[];
  readonly difference: Difference | null;
  /** The figure that is explained and swung. */
  readonly figure: ProjectedFigure;
  readonly mustBeTrue: readonly MustBeTrue[];
  /** Of this scenario and of those beside it. */
  readonly challenges: readonly NamedChallenge[];
  readonly tornado: Tornado;
  readonly advice: Advice;
  /** What is to be settled in the sheets and bears on all of it, worst first. */
  readonly questions: readonly Issue[];
  /** What is taken to be so, and which levers of those beside it move nothing. */
  readonly taken: readonly string[];
  /** Null where not asked for. */
  readonly teams: readonly TeamPath[] | null;
}

/** Works out a scenario against things as they are, and against others. The error is a sentence. */
export function studyOf(
  workforce: Workforce,
  state: ProjectionState,
  { scenario, beside }: { readonly scenario: Scenario; readonly beside: readonly Scenario[] },
  ask: Ask
): Result<Study, string> {
  const { months } = ask;
  const tested = backTest(workforce);
  const main = drawn(state, scenario, tested, ask);
  if (!main.ok) return main;
  if (!isWhole(main.value.projection))
    return err("a number of the intakes or the pipeline is missing: nothing can be projected");
  const same = { ...ask, draws: main.value.simulation.draws };
  const moved = scenario.settings.length > 0;
  const now = moved ? drawn(state, BASELINE, tested, same) : main;
  if (!now.ok) return now;
  const others = all(beside.map((other) => project(state, other, months, tested)));
  if (!others.ok) return others;
  const target = ask.target ?? mainTarget(state, months);
  const [first = { kind: "heads", type: null, month: state.first + months - 1 } as const, ...rest] =
    figuresOf(ask, state, target);
  const solved = target === null ? ok([]) : mustBeTrue(state, scenario, months, target);
  if (!solved.ok) return solved;
  const tornado = sensitivity(state, scenario, months, first);
  if (!tornado.ok) return tornado;
  const difference = moved ? explainDifference(state, scenario, months, first) : ok(null);
  if (!difference.ok) return difference;
  const projections = [
    now.value.projection,
    ...(moved ? [main.value.projection] : []),
    ...others.value,
  ];
  return ok({
    state,
    scenario,
    drawn: main.value,
    asNow: now.value,
    finding: target === null ? null : findingOf(target, main.value, now.value),
    course: courseOf(first, main.value, now.value),
    columns: [AS_NOW, ...(moved ? [scenario.name] : []), ...beside.map(({ name }) => name)],
    compared: compare(state, projections, [first, ...rest]),
    difference: difference.value,
    figure: first,
    mustBeTrue: solved.value,
    challenges: challengesOf(state, [scenario, ...beside], months),
    taken: [
      ...main.value.projection.taken,
      ...beside.flatMap(({ name, settings }) =>
        idleWords(state, settings, months).map((words) => `${name}: ${words}`)
      ),
    ],
    tornado: tornado.value,
    advice: adviceOf(state, main.value, ask.cost),
    questions: openQuestions(workforce),
    teams: ask.teams ? projectTeams(main.value.plan) : null,
  });
}

/** A setting that several have with the same reason, or none, is held once: of the first. */
function challengesOf(
  state: ProjectionState,
  scenarios: readonly Scenario[],
  months: number
): NamedChallenge[] {
  const byText = new Map<string, NamedChallenge>();
  for (const scenario of scenarios)
    for (const challenge of challenges(state, scenario, months)) {
      const text = settingText(challenge.setting);
      if (!byText.has(text)) byText.set(text, { ...challenge, scenario: scenario.name });
    }
  return [...byText.values()];
}

/** Those asked for; unasked the target's and the headlines. */
function figuresOf(
  { figures, months }: Ask,
  state: ProjectionState,
  target: Target | null
): readonly ProjectedFigure[] {
  if (figures.length > 0) return figures;
  const headlines = headlineFigures(state, months);
  if (target === null) return headlines;
  const key = JSON.stringify(target.figure);
  return [target.figure, ...headlines.filter((figure) => JSON.stringify(figure) !== key)];
}

const findingOf = (target: Target, main: Drawn, now: Drawn): Finding => ({
  target,
  expected: expectedOf(main, target),
  expectedAsNow: expectedOf(now, target),
  chance: chanceOf(main, target),
  chanceAsNow: chanceOf(now, target),
});
