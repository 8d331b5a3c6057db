import type { TeamPath } from "../../scenarios/teams/team-path";
import { financialYearOf, yearLabel, type FinancialYear } from "../../units/financial-year";
import { firstDayOf, shortMonth } from "../../units/month";
import { a1, absoluteA1 } from "../../workbook/address";
import { formula, heading, text, value, type Sheet } from "../cells";
import { live, total, type Live, type LiveRange } from "./live";
import type { ScenariosPart } from "./part";
import { rangesAddUpCell } from "./team-check";
import type { ShownSeries } from "./workings";

const START = 1;
const FIRST = 2;
/** The last column of a whole financial year. */
export const RIGHT = FIRST + 11;

/** One worker type's lines as they are to be written, beside its projection. */
export interface TypeLines {
  readonly shown: ShownSeries;
  readonly lines: readonly TeamPath[];
}

type Measure = "heads" | "fte";

const TITLES: Readonly<Record<Measure, string>> = {
  heads: "People in post at the end of the month",
  fte: "FTE in post at the end of the month",
};

/** Where a line's numbers stand, for formulas of the same sheet. */
export interface TeamMonths {
  readonly at: (measure: Measure, line: TeamPath, step: number) => Live;
}

/** Lines month by month, a financial year below the other, heads and FTE apart; each type with its sum. */
export class TeamMonthsBlock implements TeamMonths {
  readonly #places = new Map<string, Live>();
  readonly pagesFrom: number[] = [];

  constructor(
    private readonly sheet: Sheet,
    private next: number,
    private readonly part: ScenariosPart,
    private readonly types: readonly TypeLines[]
  ) {
    const from = financialYearOf(firstDayOf(part.state.first));
    const to = financialYearOf(firstDayOf(part.state.first + part.months - 1));
    for (let year = from; year <= to; year++)
      for (const measure of ["heads", "fte"] as const) this.#year(year, measure);
  }

  at(measure: Measure, { type, words }: TeamPath, step: number): Live {
    const found = this.#places.get(JSON.stringify([measure, type, words, step]));
    if (found === undefined) throw new Error(`${words} has no month ${step}`);
    return found;
  }

  #year(year: FinancialYear, measure: Measure): void {
    this.pagesFrom.push(this.next);
    sectionAcross(this.sheet, this.next++, `${TITLES[measure]}, financial year ${yearLabel(year)}`);
    for (const of of this.types) this.#type(year, measure, of);
  }

  #type(year: FinancialYear, measure: Measure, { shown, lines }: TypeLines): void {
    const { sheet } = this;
    const { months } = this.part;
    const { first } = this.part.state;
    const april = year * 12 + 3;
    const from = Math.max(0, april - first);
    const to = Math.min(april + 11 - first, months - 1);
    const columnOf = (step: number): number => FIRST + step - from;
    sheet.put(this.next, 0, heading(shown.type ?? ""));
    sheet.put(this.next, START, { ...heading("At the start"), align: "right" });
    for (let step = from; step <= to; step++)
      sheet.put(this.next, columnOf(step), {
        ...heading(shortMonth(first + step)),
        align: "right",
      });
    this.next++;
    const top = this.next;
    const format = measure === "heads" ? "years" : "fte";
    for (const line of lines) {
      sheet.put(this.next, 0, text(line.words, "label"));
      if (from === 0)
        sheet.put(
          this.next,
          START,
          value(measure === "heads" ? line.opening : line.openingFte, format, "input")
        );
      else {
        const before = this.at(measure, line, from - 1);
        sheet.put(this.next, START, formula(before.source, before.value, format));
      }
      for (let step = from; step <= to; step++) {
        const number = line[measure][step] ?? 0;
        sheet.put(this.next, columnOf(step), value(number, format, "input"));
        this.#places.set(
          JSON.stringify([measure, line.type, line.words, step]),
          live(absoluteA1(this.next, columnOf(step)), number)
        );
      }
      this.next++;
    }
    const sums = [START, ...steps(from, to).map(columnOf)].map((column) => {
      const sum = total({
        source: `${a1(top, column)}:${a1(this.next - 1, column)}`,
        values: lines.map((line) => numberAt(line, measure, column - columnOf(0))),
      });
      return [column, sum] as const;
    });
    for (let column = 0; column <= columnOf(to); column++)
      sheet.put(this.next, column, text(column === 0 ? "Sum of the lines" : "", "total"));
    for (const [column, { source, value: worth }] of sums)
      sheet.put(this.next, column, formula(source, worth, format, "total"));
    const range: LiveRange = {
      source: `${a1(this.next, columnOf(from))}:${a1(this.next, columnOf(to))}`,
      values: sums.slice(1).map(([, { value: worth }]) => worth),
    };
    sheet.put(++this.next, 0, rangesAddUpCell(range, shown[measure].seenRange(from, to)));
    this.next += 2;
  }
}

/** A section's title with its line over the page's width. */
export function sectionAcross(sheet: Sheet, row: number, title: string): void {
  sheet.put(row, 0, text(title, "section"));
  for (let column = 1; column <= RIGHT; column++) sheet.put(row, column, text("", "section"));
}

const steps = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** At a step; the column before the first month's stands for what was there before it. */
function numberAt(line: TeamPath, measure: Measure, step: number): number {
  const opening = measure === "heads" ? line.opening : line.openingFte;
  return step < 0 ? opening : (line[measure][step] ?? opening);
}
