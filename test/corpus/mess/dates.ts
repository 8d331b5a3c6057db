import { dayOf } from "../../../src/units/day";
import { block, change, hasBlock, type Cell } from "../draft";
import { asText, DATE_COLUMNS, dayOfMonth, swapped, written } from "./date-cells";
import { about, anywhere, type Damage, type Mess } from "./mess";

/** All date columns as text of one pattern. */
const allAs = (name: string, pattern: string, note = ""): Mess => ({
  id: `DQ-08 ${name}`,
  situation: `every date is text such as ${written(45747, pattern)}${note}`,
  stage: "cells",
  needs: ["establishment", "leavers", "vacancies"],
  takes: ["dates"],
  apply: (book) => {
    for (const [kind, key] of DATE_COLUMNS)
      if (hasBlock(book, kind)) change(block(book, kind), key, (cell) => asText(cell, pattern));
    return { did: `every date written as ${pattern}` };
  },
});

const one = (
  name: string,
  situation: string,
  to: (cell: Cell, place: number) => Cell,
  rest: Pick<ReturnType<Mess["apply"]>, "asks" | "loses"> = {}
): Mess => ({
  id: `DQ-08 ${name}`,
  situation,
  stage: "cells",
  needs: ["leavers"],
  takes: ["dates"],
  apply: (book) => {
    const leavers = block(book, "leavers");
    change(leavers, "leave_date", (cell, _, place) => to(cell, place));
    return { did: situation, ...rest };
  },
});

const leaving = about("leavers", "leave_date");
/** Dates of leaving decide who is here today too, and so which posts are empty. */
const lost = (why: string): Pick<Damage, "asks" | "loses"> => ({
  asks: [...leaving, ...anywhere("establishment")],
  loses: [{ why, families: ["churn", "vacancy", "resilience", "uplift"] }],
});

export const dates: readonly Mess[] = [
  allAs("ISO text", "yyyy-mm-dd"),
  allAs("slashes", "dd/mm/yyyy"),
  allAs("slashes, short year", "dd/mm/yy"),
  allAs("dots", "dd.mm.yyyy"),
  allAs("month names", "dd-M-yy ", ", with a space behind"),
  allAs("long month names", "d L yyyy"),
  allAs("ordinals", "o M yyyy"),
  allAs("weekdays", "W dd/mm/yyyy"),
  allAs("capital months", "dd-U-yyyy"),
  allAs("year first, slashes", "yyyy/mm/dd"),
  allAs("hyphens", "dd-mm-yyyy"),
  allAs("no zeros", "d/m/yy"),
  allAs("American in words", "L d, yyyy"),
  allAs("apostrophe", "d M 'yy"),
  allAs("times behind", "yyyy-mm-dd 00:00:00"),
  allAs("American", "m/d/yyyy", " (month first)"),
  one("serials", "leaving dates are bare serial numbers without a date format", (cell) => ({
    value: cell.value,
  })),
  one("eight figures", "leaving dates are eight figures, as 20250331", (cell) => ({
    value: Number(written(Number(cell.value), "yyyymmdd")),
  })),
  one(
    "mixed",
    "leaving dates are real dates, ISO text and day-first text by turns",
    (cell, place) =>
      place % 3 === 0 ? cell : asText(cell, place % 3 === 1 ? "yyyy-mm-dd" : "dd/mm/yyyy")
  ),
  one(
    "ambiguous ones as text",
    "leaving dates whose day is 12 or less are day-first text, the others real dates",
    (cell) => (dayOfMonth(cell) > 12 ? cell : asText(cell, "dd/mm/yyyy")),
    { asks: leaving }
  ),
  one(
    "both orders",
    "leaving dates are day first and month first by turns",
    (cell, place) => asText(cell, place % 2 === 0 ? "dd/mm/yyyy" : "mm/dd/yyyy"),
    lost("which of the ambiguous ones are day first is not in the sheet")
  ),
  one(
    "swapped by a foreign Excel",
    "leaving dates whose day is 12 or less had day and month exchanged and are real dates, the others are text",
    (cell) => {
      if (dayOfMonth(cell) > 12 || typeof cell.value !== "number")
        return asText(cell, "dd/mm/yyyy");
      const { year, month, date } = swapped(cell.value);
      return { ...cell, value: dayOf(year, month, date) };
    },
    lost("a real date says nothing of having been exchanged")
  ),
  one(
    "months only",
    "leaving dates are months, as Mar-25",
    (cell) => asText(cell, "M-yy"),
    lost("the day is not in the sheet")
  ),
];
