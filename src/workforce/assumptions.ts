import type { Unit } from "../units/unit";

export type AssumptionId =
  | "as_at"
  | "financial_year"
  | "took_office"
  | "previous_took_office"
  | "records_complete_from"
  | "period_from"
  | "period_to"
  | "staff_pension_rate"
  | "police_pension_rate"
  | "levy_rate"
  | "vacancy_factor"
  | "vacancy_phasing"
  | "pay_budget"
  | "training_budget"
  | "training_reserve"
  | "uplift_target"
  | "grant_rule"
  | "grant_at_stake"
  | "grant_per_officer"
  | "grant_bands"
  | "replacement_cost"
  | "assessment_price";

export interface AssumptionSpec {
  readonly id: AssumptionId;
  /** As it reads in the workbook's `Assumptions` table. */
  readonly name: string;
  /** Other names it is known by. */
  readonly aliases: readonly string[];
  readonly kind: "number" | "date" | "text";
  readonly unit: Unit;
  /** "rate", "GBP", "date", "text", "people": shown in the Unit column. */
  readonly unitLabel: string;
  /** Used where the workbook gives none; absent: figures that need it are withheld. */
  readonly fallback?: number | string;
  /** For text: the values understood. */
  readonly choices?: readonly string[];
  readonly note: string;
}

export interface Assumption {
  readonly spec: AssumptionSpec;
  /** A fraction for rates, a day number for dates. */
  readonly value: number | string;
  /** The user's own words on where it comes from, or "default of Muster". */
  readonly source: string;
  /** "Assumptions!B8" where it was read from a sheet; "" for a default or an option. */
  readonly cell: string;
  /** claimed: not on an assumptions sheet, but said by the title of another. */
  readonly status: "given" | "claimed" | "default" | "option";
}

export type Assumptions = ReadonlyMap<AssumptionId, Assumption>;
