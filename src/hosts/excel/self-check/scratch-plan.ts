import { dayOf } from "../../../units/day";
import { cellName } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/grid";
import type { CellPlan, WorkbookPlan } from "../../../workbook/sheet-plan";

/** The sheet that the check writes, writes again and takes away. */
export const SCRATCH = "Muster self-check scratch";
/** A name that the check gives to a cell of it. */
export const SCRATCH_NAME = "muster_self_check.sum";

/** Texts that Excel would take for something else; made up. */
const HOSTILE: readonly string[] = [
  '=HYPERLINK("http://example.invalid","x")',
  "+44 20 7946 0000",
  "-1+2",
  "@home",
  "'quoted",
  "0123",
  "1e5",
  "12%",
  "1/2/2022",
  "3 May",
  "TRUE",
  "#N/A",
  "  lead",
  "two\nlines",
  "_x000A_",
];

interface Planned {
  readonly name: string;
  readonly cell: CellPlan;
}

const FIRST_NUMBERS = [0.1, -3, 1_234_567.891, 0];
const OTHER_NUMBERS = [-0.2, 6, 7_654_321.5];

/** The plan of the scratch sheet; written twice, the second time shorter and with other numbers. */
export function scratchPlan(again: boolean): WorkbookPlan {
  const values = again ? OTHER_NUMBERS : FIRST_NUMBERS;
  const last = values.length + 1;
  const sum = values.reduce((total, value) => total + value, 0);
  const count = values.filter((value) => value >= 0).length;
  const cells: readonly Planned[] = [
    ...values.map(
      (value, i): Planned => ({
        name: `number ${i + 1}`,
        cell: { value, format: "decimal" },
      })
    ),
    { name: "sum", cell: { value: sum, formula: `SUM(B2:B${last})`, format: "decimal" } },
    {
      name: "count",
      cell: { value: count, formula: `COUNTIFS(B2:B${last},">=0")`, format: "whole" },
    },
    { name: "day", cell: { value: dayOf(2022, 6, 20), format: "date" } },
    {
      name: "day worked out",
      cell: { value: dayOf(2022, 6, 20), formula: "DATE(2022,6,20)", format: "date" },
    },
    { name: "truth", cell: { value: !again } },
    ...(again ? HOSTILE.slice(0, 4) : HOSTILE).map(
      (value, i): Planned => ({
        name: `text ${i + 1}`,
        cell: { value, format: "text" },
      })
    ),
  ];
  const rows: (CellPlan | null)[][] = [
    [
      { value: "What", look: "heading" },
      { value: "Value", look: "heading" },
    ],
    ...cells.map(({ name, cell }) => [{ value: name }, cell]),
  ];
  return {
    title: "Muster self-check",
    sheets: [
      {
        name: SCRATCH,
        rows,
        widths: [20, 30],
        tables: [],
        charts: [],
        print: { landscape: false, fit: [1, 0], bottom: rows.length - 1, right: 1 },
        role: "product",
      },
    ],
    names: [{ name: SCRATCH_NAME, refersTo: `'${SCRATCH}'!$B$${last + 1}` }],
    dated: dayOf(2022, 6, 20),
  };
}

/** Each cell that the plan fills: where it is, what it is, and what must be read there. */
export const plannedCells = ({
  sheets,
}: WorkbookPlan): { cell: string; what: string; row: number; value: CellValue }[] =>
  sheets.flatMap(({ name, rows }) =>
    rows.slice(1).flatMap(([what, cell], i) =>
      cell === null || cell === undefined
        ? []
        : [
            {
              cell: cellName(name, i + 1, 1),
              what: String(what?.value),
              row: i + 1,
              value: cell.value,
            },
          ]
    )
  );
