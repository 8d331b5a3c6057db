import {
  block,
  cellOf,
  change,
  dataRow,
  day,
  numberOf,
  records,
  text,
  valueOf,
  type Row,
} from "../draft";
import { about, anywhere, type Mess } from "./mess";

const held = (rows: readonly Row[]): Row[] =>
  rows.filter((row) => valueOf(row, "holder_id") !== null && valueOf(row, "statutory") === "No");

const DONE = ["Filled", "Completed", "Closed - appointed", "Withdrawn"];

const STATUSES: Readonly<Record<string, string>> = {
  Paid: "Invoice paid",
  Committed: "PO raised",
  Planned: "Provisional",
  Cancelled: "Canx",
};

export const logRows: readonly Mess[] = [
  {
    id: "vacancies filled long ago",
    situation: "the vacancy log still has vacancies that were filled, and says so in their status",
    stage: "cells",
    needs: ["establishment", "vacancies"],
    takes: ["vacancies:rows", "dates", "holders"],
    apply: (book, by) => {
      const of = block(book, "vacancies");
      by.some(held(records(block(book, "establishment"))), 4).forEach((post, i) => {
        const start = numberOf(post, "service_start");
        of.rows.splice(
          i * 2,
          0,
          dataRow({
            vacancy_id: text(`V8${i}`),
            post_id: cellOf(post, "post_id"),
            post_title: cellOf(post, "post_title"),
            fte: cellOf(post, "establishment_fte"),
            vacant_from: day(start - 120),
            status: text(DONE[i] ?? "Filled"),
            filled_date: day(start),
            cover: text("None"),
            cover_cost: text(0),
          })
        );
      });
      return { did: "four filled vacancies put back in the log", asks: anywhere("vacancies") };
    },
  },
  {
    id: "statuses in a finance officer's words",
    situation: "training's statuses are Invoice paid, PO raised, Provisional and Canx",
    stage: "cells",
    needs: ["training"],
    takes: ["status"],
    apply: (book) => {
      change(block(book, "training"), "status", ({ value }) =>
        text(STATUSES[String(value)] ?? value)
      );
      return { did: "statuses in other words", asks: about("training", "status") };
    },
  },
  {
    id: "lookups that failed",
    situation: "number, name and start of an empty post are #N/A from a lookup",
    stage: "cells",
    needs: ["establishment"],
    takes: ["holders"],
    apply: (book) => {
      for (const row of records(block(book, "establishment")))
        if (valueOf(row, "holder_id") === null)
          for (const key of ["holder_id", "holder_name", "service_start"])
            row.cells.set(key, { value: null, error: "#N/A" });
      return { did: "empty posts' holders as #N/A", asks: anywhere("establishment") };
    },
  },
  {
    id: "agency cover named as the holder",
    situation: "the name of an empty post is Agency cover",
    stage: "cells",
    needs: ["establishment"],
    takes: ["holders"],
    apply: (book) => {
      for (const row of records(block(book, "establishment")))
        if (valueOf(row, "holder_id") === null) row.cells.set("holder_name", text("Agency cover"));
      return { did: "empty posts held by Agency cover", asks: anywhere("establishment") };
    },
  },
  {
    id: "formulas that come to nothing below",
    situation: "thirty rows of formulas that come to nothing stand below the rows",
    stage: "rows",
    needs: ["establishment", "leavers"],
    takes: ["below rows"],
    apply: (book) => {
      for (const kind of ["establishment", "leavers"] as const) {
        const of = block(book, kind);
        for (let i = 0; i < 30; i += 1)
          of.rows.push({
            kind: "other",
            cells: new Map(
              of.columns.map(({ key }) => [
                key,
                { value: "", formula: 'IF(Extract!A9="","",Extract!A9)' },
              ])
            ),
          });
      }
      return { did: "formulas that come to empty text" };
    },
  },
  {
    id: "totals by formula inside the table",
    situation: "sums by formula stand under the rows, without a word",
    stage: "rows",
    needs: ["establishment", "training"],
    takes: ["totals", "fte", "money"],
    apply: (book) => {
      for (const [kind, keys] of [
        ["establishment", ["establishment_fte", "actual_fte", "salary"]],
        ["training", ["delegates", "unit_cost"]],
      ] as const) {
        const of = block(book, kind);
        const sum = (key: string): number =>
          records(of).reduce((total, row) => total + numberOf(row, key), 0);
        const cells = keys.map(
          (key) =>
            [
              key,
              { value: Math.round(sum(key) * 100) / 100, formula: "SUBTOTAL(9,F2:F99)" },
            ] as const
        );
        of.rows.push({ kind: "other", cells: new Map(cells) });
      }
      return { did: "sums by formula under the rows" };
    },
  },
  {
    id: "training by month",
    situation: "courses are headed by a row with the month's name alone",
    stage: "rows",
    needs: ["training"],
    takes: ["totals", "blank rows"],
    apply: (book) => {
      const of = block(book, "training");
      const names = [
        "April to June",
        "July to September",
        "October to December",
        "January to March",
      ];
      const size = Math.ceil(of.rows.length / names.length);
      of.rows = names.flatMap((name, i): Row[] => [
        { kind: "other", cells: new Map([[of.columns[0]?.key ?? "", text(name)]]) },
        ...of.rows.slice(i * size, (i + 1) * size),
      ]);
      return { did: "a row with its quarter above each quarter's courses" };
    },
  },
];
