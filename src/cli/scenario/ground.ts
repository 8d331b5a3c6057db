import { openingState } from "../../scenarios/state/opening-state";
import { readScenarios, type KeptScenario } from "../../scenarios/sheet/read-scenarios";
import type { ProjectionState } from "../../scenarios/state/projection-state";
import { ok, type Result } from "../../units/result";
import type { Given } from "../arguments";
import { failed, type Failure } from "../failure";
import { openWorkforce, type Opened } from "../open-workforce";
import { periodOptions } from "../period-options";

/** A workbook read as far as scenarios need it. */
export interface Ground {
  readonly opened: Opened;
  readonly state: ProjectionState;
  readonly kept: readonly KeptScenario[];
  /** Rows of its scenarios that could not be read. */
  readonly unread: readonly string[];
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
  const unread = issues.map(
    ({ sheet, cell, done, expected, advice }) =>
      `${sheet}!${cell}: ${done} Expected ${expected}. ${advice}`
  );
  return ok({ opened: opened.value, state: state.value, kept: scenarios, unread });
}
