import { unitWords, type Unit } from "../units/unit";
import type { TableName } from "../workforce/schema";

export type Kind = "number" | "date" | "text" | "flag" | "period";

/** What a term is: its kind, its unit, and whether there is one a row of a table or one in all. */
export interface Type {
  readonly kind: Kind;
  readonly unit: Unit;
  /** The table it has a value a row of; null for a single value. */
  readonly rows: TableName | null;
}

export const number = (unit: Unit = {}, rows: TableName | null = null): Type => ({
  kind: "number",
  unit,
  rows,
});

const KIND_WORDS: Readonly<Record<Kind, string>> = {
  number: "a number",
  date: "a date",
  text: "text",
  flag: "yes or no",
  period: "a period",
};

/** In words: "a number of FTE for each of people". */
export function typeWords(type: Type): string {
  const unit = unitWords(type.unit);
  const what =
    type.kind !== "number"
      ? KIND_WORDS[type.kind]
      : unit === "a plain number"
        ? unit
        : `a number of ${unit}`;
  return type.rows === null ? what : `${what} for each row of ${type.rows}`;
}
