import { firstDayOf, type Month } from "../../units/month";
import { heading } from "../cells";
import type { Ledger, Series } from "./ledger";
import { live, type Live } from "./live";

/** A row of months as headings, each the month after the one before. */
export function monthHeadings(ledger: Ledger, first: Live, from: Month): Series {
  const series = ledger.row(
    "",
    (step, own) =>
      step === 0 ? first : live(`EDATE(${own.at(step - 1).source},1)`, firstDayOf(from + step)),
    { format: "month", look: "heading" }
  );
  const { row } = series.place(0);
  ledger.sheet.put(row, 0, heading("Month"));
  ledger.sheet.put(row, 1, { ...heading("At the start"), align: "right" });
  return series;
}

/** Months counted from 1, by which starts find their month. */
export function monthNumbers(ledger: Ledger): Series {
  return ledger.row(
    "Month no.",
    (step, own) => (step === 0 ? live("1", 1) : live(`${own.at(step - 1).source}+1`, step + 1)),
    { format: "whole", look: "note" }
  );
}

/** Months that a printed page bears side by side. */
export const MOST_ABREAST = 24;
