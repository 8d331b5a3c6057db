import type { Issue } from "../../sheets/issue";
import {
  formulaFault,
  nameKey,
  scenarioRows,
  type ScenarioHeading,
  type ScenarioRow,
} from "../../sheets/scenario-rows";
import { err, ok, type Result } from "../../units/result";
import type { WorkbookContent } from "../../workbook/grid";
import { faultsOf } from "../plan/check-settings";
import { MOST_MONTHS } from "../plan/plan-of";
import { BASELINE, type Scenario } from "../scenario";
import type { ProjectionState } from "../state/projection-state";
import { readSettings } from "../text/read-settings";

/** A scenario that a workbook keeps. */
export interface KeptScenario extends Scenario {
  /** Months to be projected, where the row says. */
  readonly months?: number;
  readonly note?: string;
  /** The cell that holds its name. */
  readonly at: { readonly sheet: string; readonly cell: string };
}

export interface ReadScenarios {
  readonly scenarios: readonly KeptScenario[];
  /** What could not be read, cell by cell; the other rows stand. */
  readonly issues: readonly Issue[];
}

/** The scenarios of every table Scenarios of a workbook, whoever made it, held against a state. */
export function readScenarios(content: WorkbookContent, state: ProjectionState): ReadScenarios {
  const scenarios: KeptScenario[] = [];
  const issues: Issue[] = [];
  const first = new Map<string, ScenarioRow>();
  for (const row of scenarioRows(content)) {
    const read = readRow(row, state, first);
    if (read.ok) scenarios.push(read.value);
    else issues.push(read.error);
  }
  return { scenarios, issues };
}

function readRow(
  row: ScenarioRow,
  state: ProjectionState,
  first: Map<string, ScenarioRow>
): Result<KeptScenario, Issue> {
  const { sheet, cells } = row;
  const name = cells.Scenario.text;
  for (const heading of READ) {
    const fault = formulaFault(cells[heading].text);
    if (fault !== null) return err(withoutResult(row, heading, fault));
  }
  if (name === "")
    return err(
      issueOf(row, "Scenario", {
        code: "scenario-without-name",
        expected: "a name for the scenario",
        advice: "Give the scenario a name.",
      })
    );
  const before = first.get(nameKey(name));
  if (before !== undefined || nameKey(name) === nameKey(BASELINE.name))
    return err(
      issueOf(row, "Scenario", {
        code: "scenario-named-twice",
        expected:
          before === undefined
            ? `another name than ${BASELINE.name}, which is the projection with no lever moved`
            : `another name than an earlier row's, “${before.cells.Scenario.text}”`,
        advice: "Rename it, or delete the row.",
      })
    );
  first.set(nameKey(name), row);
  const settings = readSettings(cells["Levers moved"].text, state);
  if (!settings.ok) return err(leftOut(row, settings.error));
  const faults = faultsOf(state, { name, settings: settings.value });
  if (faults.length > 0) return err(leftOut(row, faults.join("; ")));
  const months = monthsIn(cells.Months.text);
  if (months === undefined)
    return err(
      issueOf(row, "Months", {
        code: "scenario-months",
        expected: `a whole number of months from 1 to ${MOST_MONTHS}, or nothing`,
        advice: "Correct the number, or clear the cell.",
      })
    );
  const note = cells.Note.text;
  return ok({
    name,
    settings: settings.value,
    ...(months === null ? {} : { months }),
    ...(note === "" ? {} : { note }),
    at: { sheet, cell: cells.Scenario.cell },
  });
}

/** The cells that a scenario is read from; a note is words. */
const READ: readonly ScenarioHeading[] = ["Scenario", "Levers moved", "Months"];

const withoutResult = (row: ScenarioRow, heading: ScenarioHeading, fault: string): Issue =>
  issueOf(row, heading, {
    code: "scenario-formula",
    expected: `text, or a formula with its result, and not ${fault}`,
    advice: "Type the text, or open the workbook in Excel, put the formula right, and save it.",
  });

/** Null where nothing is said, undefined where it is no number of months. */
function monthsIn(text: string): number | null | undefined {
  if (text === "") return null;
  const found = /^(\d{1,2})(\.0+)?( months?)?$/i.exec(text);
  const months = Number(found?.[1]);
  return months >= 1 && months <= MOST_MONTHS ? months : undefined;
}

/** Named by the scenario, with what is wrong; the cell of its name leads to the row. */
const leftOut = (row: ScenarioRow, why: string): Issue =>
  issueOf(row, "Scenario", {
    code: "scenario-not-read",
    expected: `settings that this workbook can take: ${why}`,
    advice: "Correct the setting under “Levers moved”, or delete the row.",
  });

const issueOf = (
  { sheet, cells }: ScenarioRow,
  heading: ScenarioHeading,
  { code, expected, advice }: Pick<Issue, "code" | "expected" | "advice">
): Issue => ({
  severity: "decide",
  code,
  sheet,
  cell: cells[heading].cell,
  heading,
  value: cells[heading].text,
  expected,
  done: `${cells.Scenario.text === "" ? "A scenario without a name" : `The scenario “${cells.Scenario.text}”`} was left out; the other rows stand.`,
  advice,
  touches: [],
});
