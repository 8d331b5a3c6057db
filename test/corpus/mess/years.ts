import { calendarDate } from "../../../src/units/day";
import { block, records, text, valueOf, type Book, type Kind } from "../draft";
import { written } from "./date-cells";
import { anywhere, type Mess } from "./mess";

const YEARS: readonly (readonly [name: string, of: (first: number) => string])[] = [
  ["FY2526", (first) => `FY${first % 100}${(first + 1) % 100}`],
  ["2025-26", (first) => `${first}-${(first + 1) % 100}`],
  ["2025/2026", (first) => `${first}/${first + 1}`],
  ["25/26", (first) => `${first % 100}/${(first + 1) % 100}`],
  ["FY26", (first) => `FY${(first + 1) % 100}`],
];

const spelled = YEARS.map(
  ([name, of]): Mess => ({
    id: `DQ-24 the year as ${name}`,
    situation: `the financial year is written ${name}`,
    stage: "cells",
    needs: ["assumptions"],
    takes: ["assumptions"],
    apply: (book, _, { year }) => {
      const row = records(block(book, "assumptions")).find(
        (one) => valueOf(one, "name") === "Financial year"
      );
      row?.cells.set("value", text(of(year)));
      return {
        did: `the financial year as ${of(year)}`,
        ...(name === "FY26" ? { asks: anywhere("assumptions") } : {}),
      };
    },
  })
);

const TITLED: readonly (readonly [name: string, of: (day: number) => string])[] = [
  ["30/09/2025", (day) => `Position as at ${written(day, "dd/mm/yyyy")}`],
  ["30.09.25", (day) => `Staff in post as at ${written(day, "dd.mm.yy")}`],
  ["30-Sep-25", (day) => `As at: ${written(day, "dd-M-yy")}`],
  ["2025-09-30", (day) => `Data correct as at ${written(day, "yyyy-mm-dd")}`],
  ["month end", (day) => `As at end of ${written(day, "L yyyy")}`],
];

const DATA: readonly Kind[] = ["establishment", "leavers", "vacancies", "training"];

export function titled(book: Book, line: string): void {
  const of = block(book, "assumptions");
  of.rows = of.rows.filter((row) => valueOf(row, "name") !== "As-at date");
  for (const kind of DATA) block(book, kind).above.push([line], []);
}

const titles = TITLED.map(
  ([name, of]): Mess => ({
    id: `DQ-08 as at ${name}`,
    situation: `only the titles say the as-at day, as ${name}`,
    stage: "sheets",
    needs: ["assumptions", "establishment", "leavers", "vacancies", "training"],
    takes: ["above", "as at"],
    apply: (book, _, { asAt }) => {
      titled(book, of(asAt));
      return { did: `titles ${of(asAt)}`, asks: anywhere("establishment", "leavers") };
    },
  })
);

/** Whether the day is the last of its month: the titles by month need it. */
export const isMonthEnd = (day: number): boolean => calendarDate(day + 1).day === 1;

export const years: readonly Mess[] = [...spelled, ...titles];
