import type { SheetPlan } from "../../workbook/sheet-plan";
import { dataSheet } from "../data-sheet";
import type { ForceModel } from "./force-model";

export const leaversSheet = ({ leavers }: ForceModel): SheetPlan =>
  dataSheet({
    name: "Leavers 20-26",
    table: "Leavers_20_26",
    title: "Northmarch Constabulary (made-up data): leavers, 1 April 2020 to 30 September 2025",
    columns: [
      { heading: "Payroll No" },
      { heading: "Last Position", width: 34 },
      { heading: "Structure Unit", width: 32 },
      { heading: "Employee Group" },
      { heading: "Rank at Leaving", width: 18 },
      { heading: "Appointment Date", format: "date" },
      { heading: "Last Day of Service", format: "date" },
      { heading: "Leaving Reason", width: 28 },
      { heading: "FTE at Leaving", format: "fte" },
      { heading: "Exit Questionnaire" },
    ],
    rows: leavers.map(({ number, post, start, left, fte, reason, interviewed }) => [
      number,
      post.title,
      post.unit,
      post.type,
      post.grade,
      start,
      left,
      reason,
      fte,
      interviewed ? "Y" : "N",
    ]),
  });
