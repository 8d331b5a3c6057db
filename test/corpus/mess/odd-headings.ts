import { block, column, hasBlock, type Block, type Kind } from "../draft";
import { dressed } from "./headings";
import type { Mess } from "./mess";

const UNITS: readonly (readonly [Kind, string, string])[] = [
  ["establishment", "salary", "Annual Salary (£)"],
  ["establishment", "actual_fte", "In Post (FTE)"],
  ["establishment", "establishment_fte", "Establishment (FTE)"],
  ["establishment", "service_start", "Continuous Service Date (dd/mm/yyyy)"],
  ["leavers", "leave_date", "Leaving Date (DD/MM/YY)"],
  ["leavers", "exit_interview", "Exit Interview Held (Y/N)"],
  ["training", "unit_cost", "Cost £"],
  ["training", "delegates", "Delegates (no.)"],
  ["vacancies", "fte", "Vacant (FTE)"],
];

const SHORT: readonly (readonly [Kind, string, string])[] = [
  ["establishment", "post_id", "Post No."],
  ["establishment", "org_unit", "Dept."],
  ["establishment", "establishment_fte", "Est. FTE"],
  ["establishment", "holder_id", "Emp. No."],
  ["establishment", "service_start", "Cont. Service Date"],
  ["leavers", "person_id", "Emp. no"],
  ["leavers", "leave_date", "Leaving date :"],
  ["leavers", "reason", "Reason for leaving -"],
  ["vacancies", "vacancy_id", "Vac. Ref."],
  ["training", "delegates", "No. of delegates"],
];

const named = (id: string, situation: string, to: typeof UNITS): Mess => ({
  id,
  situation,
  stage: "columns",
  needs: ["establishment", "leavers", "training", "vacancies"],
  takes: ["headings", "heading looks", "establishment:headings"],
  apply: (book) => {
    for (const [kind, key, heading] of to) {
      if (!hasBlock(book, kind)) continue;
      const of: Block = block(book, kind);
      if (of.columns.some((one) => one.key === key)) column(of, key).heading = heading;
    }
    return { did: situation };
  },
});

export const oddHeadings: readonly Mess[] = [
  named(
    "headings with units",
    "headings have units behind them, as (£), (FTE) and (dd/mm/yyyy)",
    UNITS
  ),
  named("headings cut short", "headings are cut short with dots, as Emp. No. and Est. FTE", SHORT),
  dressed(
    "DQ-02 notes on headings",
    "some headings have [note 1] or a star behind them",
    (heading, i) =>
      i % 3 === 0 ? `${heading} [note ${i + 1}]` : i % 3 === 1 ? `${heading}*` : heading
  ),
];
