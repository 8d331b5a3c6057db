import type {
  CellPlan,
  ChartPlan,
  SeriesPlan,
  SheetPlan,
  WorkbookPlan,
} from "../../../src/workbook/sheet-plan";

/** Made-up figures: a sheet of leavers carried along, workings over it, and a paper with two charts. */

const cell = (value: CellPlan["value"], rest: Omit<CellPlan, "value"> = {}): CellPlan => ({
  value,
  ...rest,
});
const blanks = (length: number): null[] => Array.from({ length }, () => null);
const heading = (value: string, align: "left" | "right" = "left"): CellPlan =>
  cell(value, { look: "heading", wrap: true, align });

export const print = (bottom: number, right: number): SheetPlan["print"] => ({
  landscape: false,
  fit: [1, 0],
  bottom,
  right,
});

const leavers: SheetPlan = {
  name: "Leavers",
  role: "copy",
  rows: [
    ["Number", "Team", "Leaving Date", "FTE", "Remark"].map((text) =>
      cell(text, { look: "heading" })
    ),
    [cell("E1"), cell("Estates"), cell(44680, { format: "date" }), cell(1), cell("=SUM(A1)")],
    [cell("E2"), cell("Finance"), cell(44732.25, { format: "date" }), cell(0.6), cell("-")],
    [cell("E3"), cell("Finance"), cell(44800, { format: "date" }), cell(0.8), cell("@home")],
    [cell("E4"), cell("Estates"), cell(44926, { format: "date" }), cell(1), cell("+44 20")],
  ],
  widths: [10, 14, 14, 8, 16],
  tables: [
    {
      name: "Leavers",
      top: 0,
      left: 0,
      bottom: 4,
      right: 4,
      headings: ["Number", "Team", "Leaving Date", "FTE", "Remark"],
    },
  ],
  charts: [],
  freeze: { rows: 1, columns: 0 },
  print: print(4, 4),
};

const months = [44682, 44713, 44743, 44774];
const strength = [18, 17, 19, 16.5];
const steps = [
  ["Opening", 0, 120000, 0],
  ["Award", 120000, 18500, 0],
  ["Vacancies", 101250, 0, 37250],
  ["Outturn", 0, 101250, 0],
] as const;

const workings: SheetPlan = {
  name: "Workings churn",
  role: "product",
  rows: [
    [cell("Workings: churn", { look: "title" })],
    [cell("Made-up figures, for testing.", { look: "subtitle" })],
    [],
    [heading("Number"), heading("Weight", "right"), heading("Days in year", "right")],
    ...[0, 1, 2, 3].map((i) => [
      cell(`E${i + 1}`, { look: "worked", formula: `Leavers!A${i + 2}` }),
      cell([2, 1.2, 1.6, 2][i]!, {
        look: "worked",
        format: "fte",
        formula: `2*INDEX(Leavers[FTE],ROW()-4)`,
      }),
      cell([4, 2.4, 3.2, 4][i]!, {
        look: "worked",
        format: "fte",
        formula: "Spells[[#This Row],[Weight]]*2",
      }),
    ]),
    [],
    [heading("Month"), heading("Strength", "right")],
    ...months.map((month, i) => [
      cell(month, { look: "input", format: "month", align: "left" }),
      cell(strength[i]!, { look: i === 3 ? "corrected" : "input", format: "fte" }),
    ]),
    [],
    [heading("Step"), heading("Foot", "right"), heading("Up", "right"), heading("Down", "right")],
    ...steps.map(([step, foot, up, down]) => [
      cell(step, { look: "label" }),
      ...[foot, up, down].map((value) => cell(value, { look: "worked", format: "pounds" })),
    ]),
  ],
  widths: [16, 12, 14, 14],
  tables: [
    {
      name: "Spells",
      top: 3,
      left: 0,
      bottom: 7,
      right: 2,
      headings: ["Number", "Weight", "Days in year"],
    },
  ],
  charts: [],
  freeze: { rows: 4, columns: 1 },
  print: { ...print(20, 3), repeatRows: [3, 3] },
};

const step = (name: string, column: string, colour: string): SeriesPlan => ({
  name,
  values: `'Workings churn'!$${column}$17:$${column}$20`,
  categories: "'Workings churn'!$A$17:$A$20",
  colour,
});

const chart = (
  top: number,
  kind: ChartPlan["kind"],
  title: string,
  format: ChartPlan["format"]
): Omit<ChartPlan, "series"> => ({
  kind,
  title,
  altText: `${title}, made-up figures`,
  top,
  left: 0,
  bottom: top + 15,
  right: 3,
  legend: true,
  labels: true,
  format,
});

const paper: SheetPlan = {
  name: "Panel paper",
  role: "product",
  rows: [
    [
      cell("Workforce and budget", { look: "title" }),
      ...blanks(4),
      cell(44652, { format: "date", look: "input" }),
    ],
    [
      cell("Made-up office, 1 April to 31 December 2022", { look: "subtitle" }),
      ...blanks(4),
      cell(45016, { format: "date", look: "input" }),
    ],
    [],
    [
      cell("Leavers", { look: "section" }),
      cell(null, { look: "section" }),
      cell(null, { look: "section" }),
      cell(null, { look: "section" }),
    ],
    [
      heading("Figure"),
      heading("Value", "right"),
      heading("Before", "right"),
      heading("Where from"),
    ],
    [
      cell("Leavers in the period, people", { look: "label" }),
      cell(4, {
        look: "worked",
        format: "whole",
        formula: 'COUNTIFS(Leavers[Leaving Date],">="&From,Leavers[Leaving Date],"<="&To)',
      }),
      cell(3, { look: "input", format: "whole" }),
      cell("Workings churn", { look: "link", goto: "'Workings churn'!A4" }),
    ],
    [
      cell("Leavers in the period, FTE", { look: "label" }),
      cell(3.4, { look: "worked", format: "fte", formula: "SUM(Leavers[FTE])" }),
      cell(2.8, { look: "corrected", format: "fte" }),
      cell("Leavers", { look: "link", goto: "Leavers!D1" }),
    ],
    [
      cell("Cost of cover", { look: "label" }),
      cell(-1234.5, { look: "worked", format: "pounds", formula: "-1234.5" }),
      cell(12345678, { look: "input", format: "pounds" }),
      cell("#N/A", { look: "label" }),
    ],
    [
      cell("Total", { look: "total" }),
      cell(0.184, { look: "total", format: "fraction", formula: "0.184" }),
      cell(35.0877, { look: "total", format: "percent" }),
      cell(null, { look: "total" }),
    ],
    [
      cell(
        "Headcount counts people once, whatever posts they hold. Figures may not sum due to rounding.",
        { look: "note", wrap: true }
      ),
    ],
    [
      cell("One leaver has no reason; the rate by reason is withheld.", {
        look: "warning",
        wrap: true,
      }),
    ],
    [cell("9.3%", { look: "headline" })],
    [],
    ...Array.from({ length: 68 }, () => []),
  ],
  widths: [38, 14, 16, 22, 3, 14],
  tables: [],
  charts: [
    {
      ...chart(13, "line", "Strength by month", "fte"),
      series: [
        {
          name: "Strength",
          values: "'Workings churn'!$B$11:$B$14",
          categories: "'Workings churn'!$A$11:$A$14",
          colour: "1F4E79",
        },
      ],
      valueTitle: "FTE",
      legend: false,
    },
    {
      ...chart(30, "stacked-column", "From budget to outturn", "pounds"),
      series: [step("Foot", "B", "none"), step("Up", "C", "1F4E79"), step("Down", "D", "C55A11")],
      valueTitle: "Pounds",
    },
    {
      ...chart(47, "bar", "Up and down by step", "pounds"),
      series: [step("Up", "C", "1F4E79"), step("Down", "D", "9DC3E6")],
      valueTitle: "Pounds",
    },
    {
      ...chart(64, "stacked-bar", "Foot and up by step", "pounds"),
      series: [step("Foot", "B", "1F4E79"), step("Up", "C", "9DC3E6")],
    },
  ],
  print: { ...print(80, 3), fit: [1, 0] },
  merges: [
    [9, 0, 9, 3],
    [10, 0, 10, 3],
  ],
  rowHeights: new Map([[9, 28]]),
};

export const examplePlan: WorkbookPlan = {
  title: "Workforce and budget",
  sheets: [
    paper,
    workings,
    leavers,
    { ...leavers, name: "Put back", role: "product", hidden: true, tables: [] },
  ],
  names: [
    { name: "From", refersTo: "'Panel paper'!$F$1" },
    { name: "To", refersTo: "'Panel paper'!$F$2" },
    { name: "Leaver_rate", refersTo: "'Panel paper'!$B$6" },
  ],
  dated: 44732,
};
