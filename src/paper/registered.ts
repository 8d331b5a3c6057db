import { isoDay } from "../units/day";
import type { CellPlace } from "./place-tables";
import { groupLabel } from "./register-sheet";
import type { PlannedWorkbook } from "./planned-workbook";

/** A figure as the register lists it: what names it, and every cell of it. */
export interface Registered {
  readonly named: {
    readonly id: string;
    readonly name: string;
    readonly period: string;
    readonly group: string;
  };
  readonly cells: readonly CellPlace[];
}

/** Every figure in the order of the register: the workbook's own, then those of its scenarios. */
export const registeredOf = ({ layout, scenarios }: PlannedWorkbook): Registered[] => [
  ...layout.placed.map((entry) => ({
    named: {
      id: entry.figure.id,
      name: entry.figure.name,
      period: `${isoDay(entry.figure.period.from)} to ${isoDay(entry.figure.period.to)}`,
      group: groupLabel(entry),
    },
    cells: [entry.place, ...(entry.limits ?? [])],
  })),
  ...(scenarios?.figures ?? []).map(({ id, name, dates, scenario, place }) => ({
    named: { id, name, period: dates, group: scenario },
    cells: [place],
  })),
];
