import {
  block,
  cellOf,
  dataRow,
  day,
  isNumber,
  numberOf,
  records,
  text,
  valueOf,
  type Block,
  type Cell,
  type Kind,
  type Row,
} from "../draft";
import type { Chance } from "../chance";
import { anywhere, type Mess } from "./mess";

type Filler = (row: Row, by: Chance) => Cell;

const pick =
  (...words: readonly string[]): Filler =>
  (_, by) =>
    text(by.pick(words));
const whole =
  (low: number, high: number): Filler =>
  (_, by) =>
    text(by.whole(low, high));
const near =
  (key: string, low: number, high: number): Filler =>
  (row, by) =>
    typeof valueOf(row, key) === "number"
      ? day(numberOf(row, key) + by.whole(low, high))
      : text(null);

/** Further columns of sheets.md 3.4 that a real extract has beside those the figures need. */
const FURTHER: Readonly<Partial<Record<Kind, readonly (readonly [string, Filler])[]>>> = {
  establishment: [
    ["Cost Centre", whole(4000, 4040)],
    ["SCP", whole(11, 43)],
    ["Funding Source", pick("Core", "Grant")],
    ["Reports To", pick("P0001", "P0002")],
    ["Headcount", (row) => text(valueOf(row, "holder_id") === null ? 0 : 1)],
    ["Date in Post", near("service_start", 0, 30)],
    [
      "Contracted Hours",
      (row) =>
        text(
          isNumber(row, "actual_fte") ? Math.round(numberOf(row, "actual_fte") * 370) / 10 : null
        ),
    ],
  ],
  vacancies: [
    ["Date Approved", near("vacant_from", 5, 12)],
    ["Advert Date", near("vacant_from", 14, 20)],
    ["Closing Date", near("vacant_from", 30, 40)],
    ["No. of Applicants", whole(0, 40)],
    ["Interview Date", near("vacant_from", 45, 50)],
    ["Reason for Vacancy", pick("Replacement", "New")],
    ["Priority", pick("High", "Low")],
  ],
  leavers: [
    ["Destination", pick("Private sector", "Other police force", "N/K")],
    [
      "Length of Service",
      (row) =>
        text(
          isNumber(row, "leave_date") && isNumber(row, "start_date")
            ? Math.round((numberOf(row, "leave_date") - numberOf(row, "start_date")) / 36.525) / 10
            : null
        ),
    ],
    ["Date of Birth", near("start_date", -14000, -7500)],
    ["Gender", pick("F", "M", "Prefer to self-describe", "Not stated")],
    ["Ethnicity", pick("Not stated", "White", "Asian")],
    ["Date of Resignation", near("leave_date", -60, -28)],
    ["Stay Interview", pick("Y", "N")],
  ],
  training: [
    ["Provider", pick("Northmarch College (made up)", "In-house")],
    ["Cost Centre", whole(4000, 4040)],
    ["Funding", pick("Revenue", "Reserve")],
  ],
};

/** Somebody's starters beside the leavers, as on a sheet S&L. */
function starters(leavers: Block, rows: readonly Row[]): Block {
  return {
    kind: "noise",
    columns: [
      { key: "number", heading: "Employee Number" },
      { key: "name", heading: "Employee Name" },
      { key: "team", heading: "Department" },
      { key: "start", heading: "Start Date" },
    ],
    rows: rows.map((row) =>
      dataRow({
        number: cellOf(row, "holder_id"),
        name: cellOf(row, "holder_name"),
        team: cellOf(row, "org_unit"),
        start: cellOf(row, "service_start"),
      })
    ),
    above: leavers.above.length > 0 ? [["Starters"]] : [],
    below: [],
  };
}

export const extracts: readonly Mess[] = [
  {
    id: "columns of a real extract",
    situation: "every sheet has the other columns that HR systems put out",
    stage: "columns",
    needs: ["establishment", "vacancies", "leavers", "training"],
    takes: ["extras", "establishment:extra", "headings", "establishment:headings"],
    apply: (book, by) => {
      for (const kind of ["establishment", "vacancies", "leavers", "training"] as const) {
        const of = block(book, kind);
        (FURTHER[kind] ?? []).forEach(([heading, fill], i) => {
          const key = `extra-${i}`;
          of.columns.splice(by.whole(1, of.columns.length), 0, { key, heading });
          for (const row of records(of)) row.cells.set(key, fill(row, by));
        });
      }
      return { did: "further columns put in" };
    },
  },
  {
    id: "start in post beside start of service",
    situation: "Start Date is the start in post, beside Continuous Service Date",
    stage: "columns",
    needs: ["establishment"],
    takes: ["establishment:extra", "headings", "establishment:headings"],
    apply: (book, by) => {
      const of = block(book, "establishment");
      of.columns.splice(2, 0, { key: "extra-in-post", heading: "Start Date" });
      for (const row of records(of))
        row.cells.set("extra-in-post", near("service_start", 0, 30)(row, by));
      return { did: "a second date column put in" };
    },
  },
  {
    id: "starters beside the leavers",
    situation: "a list of starters stands beside the leavers on a sheet S&L",
    stage: "sheets",
    needs: ["establishment", "leavers"],
    takes: ["joined", "names", "noise"],
    apply: (book) => {
      const leavers = block(book, "leavers");
      const sheet = book.sheets.find(({ blocks }) => blocks.includes(leavers));
      if (sheet === undefined) throw new Error("no sheet of leavers");
      const held = records(block(book, "establishment")).filter(
        (row) => typeof valueOf(row, "service_start") === "number"
      );
      const newest = [...held]
        .sort((a, b) => numberOf(b, "service_start") - numberOf(a, "service_start"))
        .slice(0, 5);
      sheet.name = "S&L";
      sheet.arranged = "beside";
      sheet.blocks.push(starters(leavers, newest));
      return { did: "starters put beside the leavers", asks: anywhere("noise") };
    },
  },
  {
    id: "last day of the previous holder",
    situation: "the vacancies give the last day of the previous holder, not the first day vacant",
    stage: "cells",
    needs: ["vacancies"],
    takes: ["dates", "headings"],
    apply: (book) => {
      const of = block(book, "vacancies");
      for (const one of of.columns)
        if (one.key === "vacant_from") one.heading = "Last Day of Previous Holder";
      for (const row of records(of))
        row.cells.set("vacant_from", day(numberOf(row, "vacant_from") - 1));
      return { did: "vacant from made the day before, and the heading says so" };
    },
  },
  {
    id: "dates with times",
    situation: "leaving dates have a time of day in them",
    stage: "cells",
    needs: ["leavers"],
    takes: ["dates"],
    apply: (book) => {
      for (const row of records(block(book, "leavers")))
        row.cells.set("leave_date", {
          value: numberOf(row, "leave_date") + 0.729,
          date: true,
          format: "dd/mm/yyyy hh:mm",
        });
      return { did: "leaving dates at half past five" };
    },
  },
];
