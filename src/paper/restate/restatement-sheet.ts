import { longDay } from "../../units/day";
import { longPeriod } from "../../units/period";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { capital } from "../capital";
import { heading, Sheet, text, value } from "../cells";
import { rowHeights } from "../row-heights";
import { SHEETS } from "../sheet-names";
import { FORMAT_OF } from "../unit-format";
import type { Restated, Restatement } from "./restatement";

const HEADINGS = [
  "Figure",
  "Id",
  "Dates",
  "Group",
  "Reported",
  "Now",
  "Change",
  "Unit",
  "Rows that cause it",
  "Sentence",
];
const FIRST = 5;
const WIDTHS = [40, 34, 36, 24, 13, 13, 13, 14, 44, 90];

/** Which figures of the last paper come to something else now, by which rows, with a sentence for each. */
export function restatementSheet(restatement: Restatement): SheetPlan {
  const { paper, asAt, changed, compared, leftOut } = restatement;
  const sheet = new Sheet();
  sheet.put(0, 0, text("Restatement", "title"));
  sheet.put(
    1,
    0,
    text(
      `Figures of ${paper} (as at ${longDay(asAt)}) worked out again from this workbook's rows: ${changed.length} of ${compared} change.`,
      "note"
    )
  );
  sheet.put(
    2,
    0,
    text(
      `Values as they were when this was written; they do not follow the workbook.${
        leftOut.figures === 0 ? "" : ` Left out: ${leftOut.figures} figures, as ${leftOut.why}.`
      }`,
      "note"
    )
  );
  HEADINGS.forEach((name, column) => {
    sheet.put(FIRST - 1, column, heading(name));
  });
  changed.forEach((figure, i) => {
    putFigure(sheet, FIRST + i, figure);
  });
  if (changed.length === 0) sheet.put(FIRST, 0, text("none"));
  const bottom = FIRST + Math.max(1, changed.length) - 1;
  const right = HEADINGS.length - 1;
  return {
    name: SHEETS.restatement,
    rows: sheet.rows,
    widths: WIDTHS,
    rowHeights: rowHeights(sheet.rows, WIDTHS),
    tables: [{ name: "Restatement", top: FIRST - 1, left: 0, bottom, right, headings: HEADINGS }],
    charts: [],
    freeze: { rows: FIRST, columns: 1 },
    print: { landscape: true, fit: [1, 0], repeatRows: [FIRST - 1, FIRST - 1], bottom, right },
    role: "product",
  };
}

function putFigure(sheet: Sheet, row: number, figure: Restated): void {
  const format = FORMAT_OF[figure.unit];
  const withheld = { ...text("withheld", "note"), align: "right" } as const;
  const cells = [
    text(capital(figure.name)),
    text(figure.id, "note"),
    text(longPeriod(figure.period)),
    text(figure.group),
    value(figure.reported, format),
    figure.now === null ? withheld : value(figure.now, format),
    figure.now === null ? withheld : value(figure.now - figure.reported, format),
    text(figure.unit),
    text(causeCells(figure), "plain", true),
    text(figure.sentence, "plain", true),
  ];
  cells.forEach((cell, column) => {
    sheet.put(row, column, cell);
  });
}

const MOST_CELLS = 20;

function causeCells({ causes }: Restated): string {
  const named = causes
    .slice(0, MOST_CELLS)
    .map(({ cell, of }) => (of === "paper" ? `${cell} (last paper)` : cell));
  const more = causes.length - named.length;
  return named.join(", ") + (more > 0 ? ` and ${more} more` : "");
}
