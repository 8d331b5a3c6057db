import type { WorkbookPlan } from "../workbook/sheet-plan";
import type { Layout } from "./place-tables";
import type { ScenarioFigure } from "./scenarios/scenario-figures";

/** A workbook as it is to be written, and where each of its figures stands. */
export interface PlannedWorkbook {
  readonly plan: WorkbookPlan;
  readonly layout: Layout;
  /** The figures of its scenarios; null without them. */
  readonly scenarios: { readonly figures: readonly ScenarioFigure[] } | null;
}
