import type { Projection } from "../../../scenarios/projection";
import { readFigure, type ProjectedFigure } from "../../../scenarios/projected-figure";
import { BASELINE, type Scenario } from "../../../scenarios/scenario";
import { challenges } from "../../../scenarios/sensitivity";
import { compare } from "../../../scenarios/study/compare";
import type { Compared } from "../../../scenarios/study/compared";
import { settingText } from "../../../scenarios/text/setting-text";
import { err, ok, type Result } from "../../../units/result";
import { coursePaths } from "./courses";
import type { Ground, Outlook, ScenarioAsk, SeatMonth } from "./outlook";
import type { Projections } from "./projections";

type OutlookAsk = Extract<ScenarioAsk, { kind: "outlook" }>;

/** What a scenario comes to without chance; an error says, lever by lever, what in it cannot be. */
export function outlookOf(
  projections: Projections,
  { courses, kept }: Pick<Ground, "courses" | "kept">,
  { seq, scenario, months, beside }: OutlookAsk
): Result<Outlook, string> {
  const { state } = projections;
  const baseline = projections.of(BASELINE, months);
  if (!baseline.ok) return baseline;
  const own = projections.of(scenario, months);
  if (!own.ok) return own;
  const others = kept
    .filter(({ name }) => beside.includes(name))
    .map((other) => ({ name: other.name, projection: projections.of(other, months) }));
  const wrong = others.find(({ projection }) => !projection.ok);
  if (wrong?.projection.ok === false) return err(`${wrong.name}: ${wrong.projection.error}`);
  const there = others.flatMap(({ projection }) => (projection.ok ? [projection.value] : []));
  const compared = compare(state, [baseline.value, own.value, ...there]);
  return ok({
    seq,
    scenario,
    months: own.value.months,
    courses: coursePaths(courses, state, baseline.value, own.value),
    seats: seatsOf(own.value),
    compared,
    columns: [BASELINE.name, scenario.name, ...others.map(({ name }) => name)],
    difference: differenceOf(projections, scenario, months, compared[0]),
    challenges: challenges(state, scenario),
  });
}

const seatsOf = ({ cohorts }: Projection): SeatMonth[] =>
  cohorts
    .filter(({ step }) => step >= 0)
    .map(({ step, cohort, seats, filled }) => ({ step, cohort, places: seats, filled }));

/** As `explainDifference` does it, from projections at hand: the levers are moved one after another. */
function differenceOf(
  projections: Projections,
  { name, settings }: Scenario,
  months: number,
  first: Compared | undefined
): Outlook["difference"] {
  if (first === undefined || settings.length === 0) return null;
  const at = (count: number): number | null =>
    valueOf(projections.of({ name, settings: settings.slice(0, count) }, months), first.figure);
  const values = Array.from({ length: settings.length + 1 }, (_, count) => at(count));
  const [baseline] = values;
  const result = values.at(-1);
  if (baseline == null || result == null) return null;
  return {
    words: first.words,
    unit: first.unit,
    baseline,
    lines: settings.map((setting, i) => ({
      words: settingText(setting),
      change: (values[i + 1] ?? 0) - (values[i] ?? 0),
    })),
    result,
  };
}

function valueOf(projection: Result<Projection, string>, figure: ProjectedFigure): number | null {
  if (!projection.ok) return null;
  const value = readFigure(projection.value, figure);
  return value.ok ? value.value : null;
}
