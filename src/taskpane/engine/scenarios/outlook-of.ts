import type { Projection } from "../../../scenarios/projection";
import { readFigure, type ProjectedFigure } from "../../../scenarios/projected-figure";
import { BASELINE, type Scenario } from "../../../scenarios/scenario";
import { challenges } from "../../../scenarios/sensitivity";
import { compare } from "../../../scenarios/study/compare";
import type { Compared } from "../../../scenarios/study/compared";
import { settingText } from "../../../scenarios/text/setting-text";
import { err, ok, type Result } from "../../../units/result";
import { coursePaths } from "./courses";
import type { FigureDifference, Ground, Outlook, ScenarioAsk, SeatMonth } from "./outlook";
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
    differences: differencesOf(projections, scenario, months, compared),
    challenges: challenges(state, scenario, months),
  });
}

const seatsOf = ({ cohorts }: Projection): SeatMonth[] =>
  cohorts
    .filter(({ step }) => step >= 0)
    .map(({ step, cohort, seats, filled }) => ({ step, cohort, places: seats, filled }));

/** As `explainDifference` does it, from projections at hand: the levers are moved one after another. */
function differencesOf(
  projections: Projections,
  { name, settings }: Scenario,
  months: number,
  compared: readonly Compared[]
): FigureDifference[] {
  if (settings.length === 0) return [];
  const steps = Array.from({ length: settings.length + 1 }, (_, count) =>
    projections.of({ name, settings: settings.slice(0, count) }, months)
  );
  const texts = settings.map(settingText);
  return compared.flatMap(({ figure, words, unit }): FigureDifference[] => {
    const values = steps.map((step) => valueOf(step, figure));
    const whole = values.flatMap((value) => (value === null ? [] : [value]));
    const [baseline] = whole;
    const result = whole.at(-1);
    if (baseline === undefined || result === undefined || whole.length < values.length) return [];
    const lines = texts.map((text, i) => ({
      words: text,
      change: (whole[i + 1] ?? 0) - (whole[i] ?? 0),
    }));
    const gap = figure.kind === "gap";
    return [{ id: JSON.stringify(figure), words, unit, gap, baseline, lines, result }];
  });
}

function valueOf(projection: Result<Projection, string>, figure: ProjectedFigure): number | null {
  if (!projection.ok) return null;
  const value = readFigure(projection.value, figure);
  return value.ok ? value.value : null;
}
