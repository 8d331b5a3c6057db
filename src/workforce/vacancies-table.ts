import { TableBuilder } from "./table-builder";
import type { Table } from "./table";
import type { Vacancy } from "./vacancy";

/** The vacancies table: one row a vacancy. */
export function vacanciesTable(vacancies: readonly Vacancy[]): Table {
  const table = new TableBuilder("vacancies");
  for (const { vacancy, post, title, team, type, coverPer, ...numbers } of vacancies) {
    table.row(
      { vacancy, post, title, team, type, cover_per: coverPer },
      {
        fte: numbers.fte,
        salary: numbers.salary,
        vacant_from: numbers.vacantFrom,
        expected_start: numbers.expectedStart,
        cover_cost: numbers.coverCost,
      }
    );
  }
  return table.build();
}
