import { FAR_DAY } from "../units/day";
import type { RateName } from "../language/term";
import type { Workforce } from "../workforce/workforce";
import { absoluteA1, sheetRef } from "../workbook/address";
import type { NamePlan, SheetPlan } from "../workbook/sheet-plan";
import { heading, Sheet, text, value } from "./cells";
import { rateNames } from "./names";
import { SHEETS } from "./sheet-names";

const HEADINGS = ["Rate", "From", "To", "Value", "Status"];
const FIRST = 4;
const ORDER: readonly RateName[] = [
  "employer_ni_rate",
  "employer_ni_threshold",
  "police_pension_rate",
];

/** Rates in order of name and date, so that each name is one block that MATCH can search. */
const inOrder = (workforce: Workforce): Workforce["rates"] =>
  [...workforce.rates].sort(
    (a, b) => ORDER.indexOf(a.rate) - ORDER.indexOf(b.rate) || a.from - b.from
  );

/** Rates in force by date, each with what is known of where it comes from. */
export function ratesSheet(workforce: Workforce): SheetPlan {
  const sheet = new Sheet();
  sheet.put(0, 0, text("Rates", "title"));
  sheet.put(
    1,
    0,
    text(
      "Dated rates. “Knowledge” means not yet checked against its source: check it, and say so here.",
      "note"
    )
  );
  HEADINGS.forEach((name, column) => {
    sheet.put(FIRST - 1, column, heading(name));
  });
  const rates = inOrder(workforce);
  rates.forEach((rate, i) => {
    const row = FIRST + i;
    sheet.put(row, 0, text(rate.rate));
    sheet.put(row, 1, value(rate.from, "date", "input"));
    sheet.put(row, 2, rate.to === FAR_DAY ? text("") : value(rate.to, "date", "input"));
    sheet.put(
      row,
      3,
      value(rate.value, rate.rate === "employer_ni_threshold" ? "pounds" : "fraction", "input")
    );
    sheet.put(row, 4, text(rate.status, "plain", true));
  });
  const bottom = FIRST + rates.length - 1;
  return {
    name: SHEETS.rates,
    rows: sheet.rows,
    widths: [26, 14, 14, 12, 60],
    tables: [{ name: "Rates", top: FIRST - 1, left: 0, bottom, right: 4, headings: HEADINGS }],
    charts: [],
    freeze: { rows: FIRST, columns: 1 },
    print: { landscape: false, fit: [1, 0], bottom, right: 4 },
    role: "product",
  };
}

/** Names of each rate's dates and values. */
export function rateRanges(workforce: Workforce): NamePlan[] {
  const rates = inOrder(workforce);
  return ORDER.flatMap((name) => {
    const first = rates.findIndex((rate) => rate.rate === name);
    const last = rates.findLastIndex((rate) => rate.rate === name);
    if (first < 0) return [];
    const range = (column: number): string =>
      `${sheetRef(SHEETS.rates)}!${absoluteA1(FIRST + first, column)}:${absoluteA1(FIRST + last, column)}`;
    const names = rateNames(name);
    return [
      { name: names.days, refersTo: range(1) },
      { name: names.values, refersTo: range(3) },
    ];
  });
}
