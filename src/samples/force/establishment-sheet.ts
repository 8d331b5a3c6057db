import type { SheetPlan } from "../../workbook/sheet-plan";
import { dataSheet } from "../data-sheet";
import type { ForceModel } from "./force-model";
import { budgetedSalary } from "./pay";

export const establishmentSheet = ({ posts, holders }: ForceModel): SheetPlan =>
  dataSheet({
    name: "Estab Sep 25",
    table: "Estab_Sep_25",
    title: "Northmarch Constabulary (made-up data): establishment as at 30 September 2025",
    columns: [
      { heading: "Position ID" },
      { heading: "Command Area", width: 16 },
      { heading: "Structure Unit", width: 32 },
      { heading: "Designation", width: 34 },
      { heading: "Employee Group" },
      { heading: "Rank/Grade", width: 24 },
      { heading: "Authorised FTE", format: "fte" },
      { heading: "Basic Salary", format: "pounds" },
      { heading: "Payroll No" },
      { heading: "SIP FTE", format: "fte" },
      { heading: "Date of Appointment", format: "date" },
      { heading: "Perm/Temp" },
      { heading: "Stat Post" },
    ],
    rows: posts.map((post) => {
      const holder = holders.get(post.number);
      return [
        post.number,
        post.command,
        post.unit,
        post.title,
        post.type,
        post.grade,
        post.fte,
        holder?.salary ?? budgetedSalary(post.grade),
        holder?.number ?? "Vacant",
        holder?.fte ?? 0,
        holder?.start ?? null,
        holder?.contract ?? "Permanent",
        post.statutory ? "Y" : "N",
      ];
    }),
  });
