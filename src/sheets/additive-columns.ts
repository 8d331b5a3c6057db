import type { SheetKind } from "./sheet-kind";

/** Columns whose numbers add up to the number of a total row, by kind of sheet. */
const ADDITIVE: Readonly<Partial<Record<SheetKind, readonly string[]>>> = {
  establishment: [
    "establishment_fte",
    "actual_fte",
    "headcount",
    "vacant_fte",
    "budget_cost",
    "contract_hours",
  ],
  vacancies: ["fte", "applications"],
  leavers: ["fte"],
  training: [
    "unit_cost",
    "delegates",
    "original_budget",
    "revised_budget",
    "profiled_budget",
    "actual",
    "committed",
    "forecast",
    "variance",
  ],
  cohorts: ["capacity", "planned", "filled", "withdrawn", "graduated"],
  pipeline: ["candidates"],
  assessments: ["assessment_booked", "assessment_used", "assessment_passed"],
};

export const additiveColumns = (kind: SheetKind): readonly string[] => ADDITIVE[kind] ?? [];
