import type { Workforce } from "../workforce/workforce";
import { worstFirst } from "../sheets/worst-first";
import type { SheetPlan } from "../workbook/sheet-plan";
import { heading, Sheet, text, value } from "./cells";
import { rowHeights } from "./row-heights";
import { SHEETS } from "./sheet-names";

const HEADINGS = [
  "Weight",
  "Sheet",
  "Cell",
  "Heading",
  "Value",
  "Expected",
  "What was done",
  "What to do",
  "Touches",
  "Pounds at stake",
];
const FIRST = 4;
const WIDTHS = [12, 18, 12, 20, 24, 30, 40, 44, 20, 14];
const WEIGHT = { stop: "settle first", decide: "decide", note: "note" } as const;

/** What was seen in the sheets, heaviest first: where, what was done with it, what to do. */
export function issuesSheet(workforce: Workforce): SheetPlan {
  const sheet = new Sheet();
  const issues = worstFirst(workforce.issues);
  sheet.put(0, 0, text("Issues", "title"));
  const settle = issues.filter((issue) => issue.severity !== "note").length;
  const said = settle === 0 ? "Nothing to settle." : `${settle} to settle; notes change no figure.`;
  sheet.put(1, 0, text(said, "note"));
  HEADINGS.forEach((name, column) => {
    sheet.put(FIRST - 1, column, heading(name));
  });
  issues.forEach((issue, i) => {
    const row = FIRST + i;
    const cells = [
      WEIGHT[issue.severity],
      issue.sheet,
      issue.cell,
      issue.heading,
      issue.value,
      issue.expected,
      issue.done,
      issue.advice,
      issue.touches.join(", "),
    ];
    cells.forEach((content, column) => {
      sheet.put(
        row,
        column,
        text(content, issue.severity === "stop" ? "warning" : "plain", column > 3)
      );
    });
    if (issue.pounds !== undefined) sheet.put(row, 9, value(issue.pounds, "pounds"));
  });
  if (issues.length === 0) sheet.put(FIRST, 0, text("none"));
  const bottom = FIRST + Math.max(1, issues.length) - 1;
  return {
    name: SHEETS.issues,
    rows: sheet.rows,
    widths: WIDTHS,
    rowHeights: rowHeights(sheet.rows, WIDTHS),
    tables: [{ name: "Issues", top: FIRST - 1, left: 0, bottom, right: 9, headings: HEADINGS }],
    charts: [],
    freeze: { rows: FIRST, columns: 0 },
    print: { landscape: true, fit: [1, 0], repeatRows: [FIRST - 1, FIRST - 1], bottom, right: 9 },
    role: "product",
  };
}
