import type { SheetPlan } from "../../workbook/sheet-plan";
import type { Chance } from "../chance";
import { dataSheet } from "../data-sheet";
import type { ForceModel } from "./force-model";
import { vacancyProgress } from "./vacancy-progress";

/** One row for every post that nobody holds, in order of when it fell vacant. */
export function vacanciesSheet({ empty }: ForceModel, chance: Chance): SheetPlan {
  const ordered = [...empty].sort(
    (a, b) => a.since - b.since || (a.post.number < b.post.number ? -1 : 1)
  );
  return dataSheet({
    name: "Vacancy Log",
    table: "Vacancy_Log",
    title: "Northmarch Constabulary (made-up data): vacancies as at 30 September 2025",
    columns: [
      { heading: "Vacancy Reference" },
      { heading: "Position ID" },
      { heading: "Vacancy Title", width: 34 },
      { heading: "WTE", format: "fte" },
      { heading: "Vacant Since", format: "date" },
      { heading: "Deadline", format: "date" },
      { heading: "Current Stage", width: 22 },
      { heading: "Proposed Start", format: "date" },
      { heading: "Backfill" },
      { heading: "Monthly Cover Cost", format: "pounds" },
    ],
    rows: ordered.map((vacancy, i) => {
      const { stage, deadline, start, agency } = vacancyProgress(vacancy, chance);
      return [
        `VL${String(i + 1).padStart(4, "0")}`,
        vacancy.post.number,
        vacancy.post.title,
        vacancy.post.fte,
        vacancy.since,
        deadline,
        stage,
        start,
        agency > 0 ? "Agency" : "None",
        agency,
      ];
    }),
  });
}
