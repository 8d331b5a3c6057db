import { readFigure, type ProjectedFigure } from "../../scenarios/projected-figure";
import { checkpointsOf } from "../../scenarios/project";
import { fanOf } from "../../scenarios/simulate/columns";
import type { Fan } from "../../scenarios/simulate/simulation";
import { typeWords } from "../../scenarios/text/type-words";
import { capital } from "../../paper/capital";
import type { Month } from "../../units/month";
import type { Drawn } from "./drawn";
import { drawnFigure } from "./drawn-figure";

/** One number a month of a scenario: as drawn, as expected, as things are. */
export interface Course {
  /** "Officers in post at the end of the month" */
  readonly words: string;
  readonly unit: "head" | "fte" | "GBP";
  readonly months: readonly Month[];
  /** Null where draws do not hold it. */
  readonly fan: Fan | null;
  readonly expected: readonly number[];
  readonly asNow: readonly number[];
  /** A line to be reached; null for none. */
  readonly target: number | null;
  /** Steps that end on a checkpoint of the uplift target. */
  readonly checkpoints: readonly number[];
}

/** The course a figure is a point of: strength, FTE or the surplus of each month. */
export function courseOf(figure: ProjectedFigure, scenario: Drawn, asNow: Drawn): Course {
  const { months } = scenario.plan;
  const base = { months, target: null, checkpoints: [] };
  if (!("month" in figure)) return surplusCourse(scenario, asNow, base);
  const type = figure.kind === "gap" ? "Police officer" : figure.type;
  const kind = figure.kind === "fte" ? "fte" : "heads";
  const series = ({ projection }: Drawn): number[] =>
    months.map((month) => {
      const value = readFigure(projection, { kind, type, month });
      return value.ok ? value.value : Number.NaN;
    });
  const { upliftTarget } = scenario.plan.state;
  const ofOfficers = kind === "heads" && type === "Police officer" && upliftTarget !== null;
  return {
    ...base,
    words: `${capital(typeWords(type))}${kind === "fte" ? ", FTE," : ""} in post at the end of the month`,
    unit: kind === "fte" ? "fte" : "head",
    fan: kind === "fte" ? null : headsFan(scenario, type),
    expected: series(scenario),
    asNow: series(asNow),
    ...(ofOfficers ? { target: upliftTarget, checkpoints: checkpointsOf(months) } : {}),
  };
}

const headsFan = ({ plan, blocks, simulation }: Drawn, type: string | null): Fan =>
  fanOf(plan.months.length, simulation.draws, (step, values) => {
    const month = plan.months[step] ?? 0;
    values.set(drawnFigure(plan, blocks, { kind: "heads", type, month }) ?? []);
  });

function surplusCourse(
  scenario: Drawn,
  asNow: Drawn,
  base: Pick<Course, "months" | "target" | "checkpoints">
): Course {
  const series = ({ projection: { money } }: Drawn): number[] =>
    base.months.map((month) => money.surplus[money.months.indexOf(month)] ?? Number.NaN);
  return {
    ...base,
    words: "Surplus of the month",
    unit: "GBP",
    fan: scenario.simulation.surplus,
    expected: series(scenario),
    asNow: series(asNow),
  };
}
