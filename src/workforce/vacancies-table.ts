import { TableBuilder } from "./table-builder";
import type { Table } from "./table";
import type { Vacancy } from "./vacancy";

/** The vacancies table: one row a vacancy. */
export function vacanciesTable(vacancies: readonly Vacancy[]): Table {
  const table = new TableBuilder("vacancies");
  for (const row of vacancies) {
    table.text("vacancy").push(row.vacancy);
    table.text("post").push(row.post);
    table.text("title").push(row.title);
    table.text("team").push(row.team);
    table.text("type").push(row.type);
    table.number("fte").push(row.fte);
    table.number("salary").push(row.salary);
    table.number("vacant_from").push(row.vacantFrom);
    table.number("expected_start").push(row.expectedStart);
    table.number("cover_cost").push(row.coverCost);
    table.text("cover_per").push(row.coverPer);
  }
  return table.build();
}
