import { shortMonth } from "../../units/month";
import { a1 } from "../../workbook/address";
import type { NumberFormat } from "../../workbook/sheet-plan";
import { formula, heading, text, value, type Sheet } from "../cells";
import { stated } from "./ledger";
import { greatest, live, minus, number, total, type Live } from "./live";
import type { ScenariosPart } from "./part";
import { addUpCell } from "./team-check";
import { sectionAcross, type TeamMonths, type TypeLines } from "./team-months";

/** Heading, sum, check and an empty row stand beside the lines of a type. */
const ROWS_BESIDE = 4;

/** Rows that the totals take, their section's title included. */
export const totalsHeight = (types: readonly TypeLines[]): number =>
  1 + types.reduce((sum, { lines }) => sum + lines.length + ROWS_BESIDE, 0);

/** Who is there now and at the end, line by line, over all the months projected; numbers of months live. */
export function writeTotals(
  sheet: Sheet,
  top: number,
  { state, months }: ScenariosPart,
  types: readonly TypeLines[],
  series: TeamMonths
): void {
  const last = months - 1;
  const end = shortMonth(state.first + last);
  const columns = [
    "In post now",
    `Of them gone by ${end}`,
    "1 in 10 below",
    "1 in 10 above",
    "Joined and still there",
    `In post, ${end}`,
    "FTE now",
    `FTE, ${end}`,
    "Posts now",
    `Vacant less over, ${end}, FTE`,
  ];
  sectionAcross(sheet, top, `From now to the end of ${end}`);
  let row = top + 1;
  for (const { shown, lines } of types) {
    [shown.type ?? "", ...columns].forEach((name, column) => {
      sheet.put(row, column, { ...heading(name), align: column === 0 ? "left" : "right" });
    });
    const first = ++row;
    const written = lines.map((line) => {
      const { opening, openingFte, gone, posts, vacantFte } = line;
      const here = (column: number, worth: number): Live => live(a1(row, column), worth);
      const close = series.at("heads", line, last);
      const closeFte = series.at("fte", line, last);
      const stayed = minus(here(1, opening), here(2, gone.expected));
      // Sums of parts of people may come out a hair below 0.
      const joined = greatest(number(0), minus(here(6, close.value), stayed));
      const cells: readonly (Live | null)[] = [
        stated(opening),
        stated(gone.expected),
        ...(opening === 0 ? [null, null] : [stated(gone.low), stated(gone.high)]),
        joined,
        close,
        stated(openingFte),
        closeFte,
        posts === null ? null : stated(posts),
        stated(vacantFte[last] ?? 0),
      ];
      sheet.put(row, 0, text(line.words, "label"));
      cells.forEach((cell, i) => {
        const format = FORMATS[i] ?? "years";
        if (cell === null) return;
        sheet.put(
          row,
          1 + i,
          cell.source === ""
            ? value(cell.value, format, "input")
            : formula(cell.source, cell.value, format)
        );
      });
      row++;
      return cells;
    });
    const sums = FORMATS.map((_, i): Live | null =>
      i === LOW || i === HIGH || written.some((cells) => cells[i] === null)
        ? null
        : total({
            source: `${a1(first, 1 + i)}:${a1(row - 1, 1 + i)}`,
            values: written.map((cells) => cells[i]?.value ?? 0),
          })
    );
    sheet.put(row, 0, text("Sum of the lines", "total"));
    sums.forEach((sum, i) => {
      const format = FORMATS[i] ?? "years";
      sheet.put(
        row,
        1 + i,
        sum === null ? text("", "total") : formula(sum.source, sum.value, format, "total")
      );
    });
    const at = (column: number): Live =>
      live(a1(row, 1 + column), sums[column]?.value ?? Number.NaN);
    sheet.put(
      row + 1,
      0,
      addUpCell([
        [at(NOW), shown.openingHeads],
        [at(END), shown.heads.seen(last)],
        [at(NOW_FTE), shown.openingFte],
        [at(END_FTE), shown.fte.seen(last)],
        [at(VACANT), minus(shown.vacantFte.seen(last), shown.overFte.seen(last))],
      ])
    );
    row += 3;
  }
}

const [NOW, LOW, HIGH, END, NOW_FTE, END_FTE, VACANT] = [0, 2, 3, 5, 6, 7, 9];

const FORMATS: readonly NumberFormat[] = [
  "whole",
  "years",
  "whole",
  "whole",
  "years",
  "years",
  "fte",
  "fte",
  "whole",
  "fte",
];
