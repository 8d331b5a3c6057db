import type { Change } from "../paper/change";
import { restate } from "../paper/restate/restate";
import { registerOf } from "../paper/restate/reported";
import type { Restatement } from "../paper/restate/restatement";
import { restatementSheet } from "../paper/restate/restatement-sheet";
import { allLeftOut, leftOutLine } from "../paper/scenarios/all-left-out";
import type { ScenariosPart } from "../paper/scenarios/part";
import { usualMonths } from "../paper/scenarios/planned-scenarios";
import { scenariosToWrite } from "../paper/scenarios/scenarios-to-write";
import type { Carried } from "../paper/workbook-plan";
import { simulateTo } from "../scenarios/simulate/simulate";
import { openingState } from "../scenarios/state/opening-state";
import type { Issue } from "../sheets/issue";
import { scenarioRows } from "../sheets/scenario-rows";
import { ok, type Result } from "../units/result";
import type { WorkbookContent } from "../workbook/grid";
import type { Workforce } from "../workforce/workforce";
import { isDrift } from "../workforce/drift/drift-issue";
import { driftLines } from "./drift-lines";
import { failed, type Failure } from "./failure";
import { cells } from "./fix-lines";
import type { Compared } from "./last-time";
import { mended } from "./mended";
import type { Opened } from "./open-workforce";
import { paragraph } from "./text-layout";

/** All that goes into a written workbook. */
export interface PaperContents extends Opened {
  readonly carried: Carried;
  readonly changes: readonly Change[];
  readonly restatement: Restatement | null;
  /** Scenarios of the workbook that are not projected: which, why, and what to do. */
  readonly leftOut: readonly Issue[];
}

/** Mends what was asked to be mended, and holds the figures of the last paper against the new rows. */
export function paperContents(compared: Compared, fix: boolean): Result<PaperContents, Failure> {
  const { options, last, workforce } = compared;
  const made = fix ? mended(compared, options) : ok({ ...compared, changes: [] });
  if (!made.ok) return made;
  const { content, changes } = made.value;
  const drift = workforce.issues.filter(isDrift);
  const others = made.value.workforce.issues.filter((issue) => !isDrift(issue));
  const restated =
    last === null || registerOf(last) === undefined ? null : restate(last, content, options);
  if (restated !== null && !restated.ok)
    return failed(restated.error.message, restated.error.advice);
  const restatement = restated === null ? null : restated.value;
  const { scenarios, leftOut } = scenariosOf(made.value.workforce, content);
  return ok({
    content,
    workforce: { ...made.value.workforce, issues: [...drift, ...others, ...leftOut] },
    changes,
    restatement,
    leftOut,
    carried: {
      changes,
      ...(restatement === null ? {} : { restatement: restatementSheet(restatement) }),
      ...(scenarios === null ? {} : { scenarios }),
    },
  });
}

const SEED = 1;

/** The scenarios that the workbook keeps, projected and drawn; null where none is. None is dropped unsaid. */
function scenariosOf(
  workforce: Workforce,
  content: WorkbookContent
): { readonly scenarios: ScenariosPart | null; readonly leftOut: readonly Issue[] } {
  if (scenarioRows(content).length === 0) return { scenarios: null, leftOut: [] };
  const part = projected(workforce, content);
  if (part.ok) return { scenarios: part.value, leftOut: part.value.issues };
  const all = allLeftOut(content, [], part.error);
  return { scenarios: null, leftOut: all === null ? [] : [all] };
}

function projected(workforce: Workforce, content: WorkbookContent): Result<ScenariosPart, string> {
  const state = openingState(workforce);
  if (!state.ok) return state;
  return scenariosToWrite(workforce, content, {
    said: [],
    months: usualMonths(state.value),
    simulate: (scenario, over) => {
      const drawn = simulateTo(state.value, scenario, over, { seed: SEED });
      return drawn.ok ? drawn.value : null;
    },
  });
}

/** What is to be known before any figure of the new workbook is used. */
export function paperLines(contents: PaperContents, width: number): string[] {
  const { workforce, changes, restatement, leftOut } = contents;
  return [
    ...driftLines(workforce.issues, width),
    ...leftOut.flatMap((issue) => paragraph(leftOutLine(issue), width, 0)),
    ...(changes.length === 0
      ? []
      : [`${cells(changes.length)} mended in the copies: see the sheet Changes.`]),
    ...(restatement === null
      ? []
      : paragraph(
          `${restatement.changed.length} of ${restatement.compared} figures of ${restatement.paper} would be reported otherwise now${
            restatement.changed.length === 0 ? "" : ": see the sheet Restatement"
          }.`,
          width,
          0
        )),
  ];
}
