import type { Workforce } from "../../workforce/workforce";
import type { OpenVacancy } from "./projection-state";
import { columnsOf } from "./table-columns";

const PER = { day: "day", month: "month", year: "year" } as const;
const isPer = (text: string): text is keyof typeof PER => text in PER;

/** The vacancies on the books; those without a first vacant day count nowhere, as in the figures. */
export function vacanciesOf(workforce: Workforce): OpenVacancy[] {
  const table = columnsOf(workforce, "vacancies");
  const type = table.text("type");
  const team = table.text("team");
  const fte = table.number("fte");
  const salary = table.number("salary");
  const from = table.number("vacant_from");
  const to = table.number("expected_start");
  const cover = table.number("cover_cost");
  const per = table.text("cover_per");
  const open: OpenVacancy[] = [];
  for (let row = 0; row < table.length; row++) {
    const vacantFrom = from[row] ?? Number.NaN;
    const expectedStart = to[row] ?? Number.NaN;
    if (Number.isNaN(vacantFrom) || Number.isNaN(expectedStart)) continue;
    const coverPer = per(row);
    const cost = cover[row] ?? Number.NaN;
    open.push({
      type: type(row),
      team: team(row),
      fte: fte[row] ?? Number.NaN,
      salary: salary[row] ?? Number.NaN,
      vacantFrom,
      expectedStart,
      cover: Number.isNaN(cost) ? 0 : cost,
      coverPer: isPer(coverPer) ? coverPer : "month",
    });
  }
  return open;
}
