import { openingState } from "../../scenarios/state/opening-state";
import { readScenarios, type KeptScenario } from "../../scenarios/sheet/read-scenarios";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { scenarioRows } from "../../sheets/scenario-rows";
import { ok, type Result } from "../../units/result";
import type { Given } from "../arguments";
import { failed, type Failure } from "../failure";
import { openWorkforce, type Opened } from "../open-workforce";
import { periodOptions } from "../period-options";

/** A row of a workbook's scenarios that could not be read. */
export interface UnreadScenario {
  readonly name: string;
  readonly text: string;
}

/** A workbook read as far as scenarios need it. */
export interface Ground {
  readonly opened: Opened;
  readonly state: ProjectionState;
  readonly kept: readonly KeptScenario[];
  /** Rows of its scenarios that could not be read: the name that stands there, and why not. */
  readonly unread: readonly UnreadScenario[];
}

/** Reads a workbook as at the day asked, with the scenarios it keeps. */
export async function groundOf(file: string, given: Given): Promise<Result<Ground, Failure>> {
  const asAt = new Map([...given.values].filter(([name]) => name === "as-at"));
  const periods = periodOptions({ ...given, values: asAt });
  if (!periods.ok) return periods;
  const opened = await openWorkforce(file, periods.value);
  if (!opened.ok) return opened;
  const state = openingState(opened.value.workforce);
  if (!state.ok)
    return failed(
      `${file} cannot be projected: ${state.error}.`,
      `A projection needs who is in post and who left. See: muster check "${file}"`
    );
  const { scenarios, issues } = readScenarios(opened.value.content, state.value);
  const rows = scenarioRows(opened.value.content);
  const unread = issues.map(({ sheet, cell, done, expected, advice }) => ({
    name:
      rows.find(
        (row) => row.sheet === sheet && Object.values(row.cells).some((of) => of.cell === cell)
      )?.cells.Scenario.text ?? "",
    text: `${sheet}!${cell}: ${done} Expected ${expected}. ${advice}`,
  }));
  return ok({ opened: opened.value, state: state.value, kept: scenarios, unread });
}
