import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/workbook/sheet-plan";
import type { WorkbookContent } from "../../src/workbook/grid";
import { gridFrom, workbookOf } from "../sheets/grid-from";

/** A made-up workbook of a user's: a sheet of leavers in a table, and a sheet of their own notes. */
export const yours = (): WorkbookContent =>
  workbookOf([
    gridFrom(
      "Leavers",
      [
        ["Number", "Leaving Date", "FTE"],
        ["'E1", "2022-04-20", 1],
        ["'E2", "2022-06-11", 0.6],
        ["'E3", "2022-08-18", 0.8],
      ],
      {
        tables: [
          {
            name: "Leavers",
            top: 0,
            left: 0,
            bottom: 3,
            right: 2,
            headings: ["Number", "Leaving Date", "FTE"],
          },
        ],
      }
    ),
    gridFrom("Notes", [
      ["'=SUM(A1)", "'+44 20", "'@home", "'-"],
      ["Sum", 12.5],
    ]),
  ]);

const cell = (value: CellPlan["value"], rest: Omit<CellPlan, "value"> = {}): CellPlan => ({
  value,
  ...rest,
});

const heading = (value: string): CellPlan => cell(value, { look: "heading", wrap: true });

/** Output with everything a plan can hold, over that workbook; `fte` is the figure it comes to. */
export function output(fte: number, more: { readonly months?: number } = {}): WorkbookPlan {
  const months = Array.from({ length: more.months ?? 3 }, (_, i) => 44682 + i * 31);
  const rows: (CellPlan | null)[][] = [
    [cell("Workings: made up", { look: "title" })],
    [],
    [heading("Number"), heading("FTE"), heading("Days"), heading("Twice")],
    ...[0, 1, 2].map((i) => [
      cell(`E${i + 1}`, { look: "input", formula: `Leavers!A${i + 2}` }),
      cell([1, 0.6, 0.8][i] ?? 0, { look: "input", format: "fte", formula: `Leavers!C${i + 2}` }),
      i === 1
        ? cell("", { format: "text" })
        : cell(44680 + i, { look: "corrected", format: "date" }),
      cell(([1, 0.6, 0.8][i] ?? 0) * 2, { look: "worked", formula: "2*Spells[[#This Row],[FTE]]" }),
    ]),
    [],
    [heading("Month"), heading("Strength")],
    ...months.map((month, i) => [
      cell(month, { format: "month", look: "label" }),
      cell(18 - i, { format: "whole", look: "worked", formula: `SUM($B$4:B${i + 9})*0+${18 - i}` }),
    ]),
  ];
  const workings: SheetPlan = {
    name: "Workings churn",
    role: "product",
    rows,
    widths: [16, 12, 14, 12],
    tables: [
      { name: "Spells", top: 2, left: 0, bottom: 5, right: 3, headings: ["Number", "FTE", "Days", "Twice"] }, // prettier-ignore
    ],
    charts: [],
    freeze: { rows: 3, columns: 1 },
    print: { landscape: false, fit: [1, 0], repeatRows: [2, 2], bottom: rows.length - 1, right: 3 },
  };
  const last = 8 + months.length;
  const panel: SheetPlan = {
    name: "Panel figures",
    role: "product",
    rows: [
      [cell("Panel figures, made up", { look: "title" })],
      [
        cell("FTE of leavers", { look: "label" }),
        cell(fte, { look: "headline", format: "fte", formula: "SUM(Spells[FTE])" }),
        cell("Workings churn", { look: "link", goto: "'Workings churn'!A1" }),
      ],
      [cell("01/02/2022", { look: "note", wrap: true })],
    ],
    widths: [30, 14, 20],
    tables: [],
    charts: [
      {
        kind: "line",
        title: "Strength by month",
        altText: "Strength by month, made up",
        series: [
          {
            name: "Strength",
            values: `'Workings churn'!$B$9:$B$${last}`,
            categories: `'Workings churn'!$A$9:$A$${last}`,
            colour: "1F4E79",
          },
        ],
        top: 4,
        left: 0,
        bottom: 18,
        right: 2,
        legend: false,
        labels: true,
        format: "whole",
      },
    ],
    print: { landscape: true, fit: [1, 1], bottom: 18, right: 2 },
    merges: [[2, 0, 2, 2]],
    rowHeights: new Map([[2, 30]]),
  };
  const hidden: SheetPlan = {
    ...workings,
    name: "Profile",
    rows: [[cell("Profile")], [cell(42)]],
    tables: [],
    freeze: { rows: 0, columns: 0 },
    hidden: true,
    print: { landscape: false, fit: [1, 0], bottom: 1, right: 0 },
  };
  return {
    title: "Made up",
    sheets: [panel, workings, hidden],
    names: [
      { name: "churn.leavers_fte", refersTo: "'Panel figures'!$B$2" },
      { name: "As_at", refersTo: "Profile!$A$2" },
    ],
    dated: 44732,
  };
}

/** The record of mended cells, as one row. */
export const recordSheet = (cells: readonly string[]): SheetPlan => ({
  name: "Changes",
  role: "product",
  rows: [
    [heading("Cell"), heading("Was")],
    ...cells.map((name) => [cell(name), cell("as it was")]),
  ],
  widths: [12, 12],
  tables: [
    {
      name: "Changes",
      top: 0,
      left: 0,
      bottom: Math.max(1, cells.length),
      right: 1,
      headings: ["Cell", "Was"],
    },
  ],
  charts: [],
  print: { landscape: false, fit: [1, 0], bottom: cells.length, right: 1 },
});
