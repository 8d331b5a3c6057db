import type { Scenario } from "../../scenarios/scenario";
import { simulate } from "../../scenarios/simulate/simulate";
import type { Simulation } from "../../scenarios/simulate/simulation";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import type { Grid, WorkbookContent } from "../../workbook/grid";
import type { Workforce } from "../../workforce/workforce";
import { SHEETS } from "../sheet-names";
import { readDrawnWords, type DrawnTerms } from "./drawn-words";
import { leftOutIn, leftOutWords } from "./left-out";
import type { ScenariosPart } from "./part";
import { MONTHS_LABEL } from "./results-sheet";
import { scenariosToWrite } from "./scenarios-to-write";
import { shortName } from "./workings";

/** More than anything writes: a number typed over is not drawn, and what stands there is then named. */
const MOST_DRAWS = 1_000_000;

/**
 * The scenarios that a workbook was written with, projected again over as many months and drawn again as
 * their headings say, to be counted against it; rows typed since are left out. Nothing where it was
 * written without, or where they cannot be had again. `drawing` is told before each is drawn.
 */
export function writtenScenarios(
  workforce: Workforce,
  content: WorkbookContent,
  drawing: (name: string, draws: number) => void
): { readonly scenarios?: ScenariosPart } {
  const written = termsWritten(content);
  if (written === null) return {};
  const { months, names, leftOut, drawn } = written;
  const draw = (scenario: Scenario, over: number, state: ProjectionState): Simulation | null => {
    const terms = drawn.get(shortName(scenario));
    if (terms === undefined || terms.draws < 1 || terms.draws > MOST_DRAWS) return null;
    drawing(scenario.name, terms.draws);
    const made = simulate(state, scenario, over, terms);
    return made.ok ? made.value : null;
  };
  const part = scenariosToWrite(workforce, content, {
    said: [],
    months,
    leaveOut: (name) => !names.has(shortName({ name })),
    simulate: draw,
  });
  if (!part.ok) return {};
  const issues = part.value.issues.filter((issue) => leftOut.has(leftOutWords(issue)));
  return { scenarios: { ...part.value, issues } };
}

interface Terms {
  readonly months: number;
  /** The scenarios side by side, as their columns are headed. */
  readonly names: ReadonlySet<string>;
  /** What is said of the rows that were left out. */
  readonly leftOut: ReadonlySet<string>;
  /** What each scenario was drawn with, by the name over it. */
  readonly drawn: ReadonlyMap<string, DrawnTerms>;
}

/** What the results of a written workbook say was projected; null where there are none. */
function termsWritten({ grids, productSheets }: WorkbookContent): Terms | null {
  if (!productSheets.includes(SHEETS.scenarioResults)) return null;
  const results = grids.find(({ sheet }) => sheet === SHEETS.scenarioResults);
  if (results === undefined) return null;
  const { rows } = results;
  const at = rows.findIndex((cells) => cells[0] === MONTHS_LABEL);
  const months = rows[at]?.[1];
  const names = new Set((rows[at + 1] ?? []).slice(1).map((name) => String(name ?? "")));
  return typeof months === "number" && Number.isInteger(months)
    ? { months, names, leftOut: leftOutIn(results), drawn: drawnIn(rows) }
    : null;
}

const drawnIn = (rows: Grid["rows"]): Map<string, DrawnTerms> =>
  new Map(
    rows.flatMap(([cell]) => {
      const read = readDrawnWords(String(cell ?? ""));
      return read === null ? [] : [[read.name, read] as const];
    })
  );
