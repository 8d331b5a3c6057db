import { block, change, records, text, cellOf, day, type Cell } from "../draft";
import { about, anywhere, type Mess } from "./mess";

const asNumber = (cell: Cell): Cell =>
  typeof cell.value === "string" && /^\d+$/.test(cell.value) ? { value: Number(cell.value) } : cell;

const simple = (
  id: string,
  situation: string,
  apply: Mess["apply"],
  takes: readonly string[] = ["numbers"]
): Mess => ({
  id,
  situation,
  stage: "cells",
  needs: ["establishment", "leavers", "vacancies"],
  takes,
  apply,
});

export const numbers: readonly Mess[] = [
  simple(
    "DQ-10 zeros lost among leavers",
    "employee numbers of the leavers sheet lost their leading zeros",
    (book) => {
      change(block(book, "leavers"), "person_id", asNumber);
      return { did: "leavers' numbers as numbers" };
    }
  ),
  simple(
    "DQ-10 zeros lost in the establishment",
    "employee numbers of the establishment lost their leading zeros",
    (book) => {
      change(block(book, "establishment"), "holder_id", asNumber);
      return { did: "holders' numbers as numbers" };
    }
  ),
  simple(
    "DQ-10 zeros lost in post numbers",
    "post numbers of the vacancies sheet lost their leading zeros",
    (book) => {
      change(block(book, "vacancies"), "post_id", asNumber);
      return { did: "vacancies' post numbers as numbers" };
    }
  ),
  simple(
    "DQ-10 spaces round numbers",
    "employee numbers of the leavers sheet have spaces round them",
    (book) => {
      change(block(book, "leavers"), "person_id", ({ value }, _, place) =>
        text(`${place % 2 ? " " : ""}${String(value)} \u00a0`)
      );
      return { did: "spaces round leavers' numbers" };
    }
  ),
  simple(
    "DQ-10 powers of ten",
    "some employee numbers became powers of ten, as 1.23E+05",
    (book) => {
      change(block(book, "establishment"), "holder_id", (cell, _, place) =>
        place % 7 === 2 && /\d/.test(String(cell.value))
          ? text(`${1 + (place % 9) / 10}0E+05`)
          : cell
      );
      return {
        did: "some holders' numbers as powers of ten",
        asks: anywhere("establishment", "leavers"),
        loses: [
          { why: "who they are is gone", families: ["churn", "vacancy", "resilience", "uplift"] },
        ],
      };
    }
  ),
  simple(
    "DQ-10 a collar number used again",
    "a number of somebody who left years ago is a new person's",
    (book) => {
      const holders = records(block(book, "establishment")).filter(
        (row) => typeof cellOf(row, "service_start").value === "number"
      );
      const starts = holders.map((row) => Number(cellOf(row, "service_start").value));
      const newest = holders[starts.indexOf(Math.max(...starts.slice(3)))];
      const first = records(block(book, "leavers"))[0];
      if (newest === undefined || first === undefined) throw new Error("nobody to use");
      first.cells.set("person_id", cellOf(newest, "holder_id"));
      return {
        did: "a leaver's number given to a holder",
        asks: [...about("leavers", "person_id"), ...about("establishment", "holder_id")],
        mustSay: [...about("leavers", "person_id"), ...about("establishment", "holder_id")],
      };
    },
    ["numbers", "dates"]
  ),
  simple(
    "DQ-17 the same row twice",
    "two leavers stand twice, word for word",
    (book) => {
      const of = block(book, "leavers");
      const rows = records(of);
      for (const at of [4, 9]) {
        const row = rows[at];
        if (row !== undefined) of.rows.push({ kind: "data", cells: new Map(row.cells) });
      }
      return {
        did: "two leavers' rows repeated at the foot",
        asks: anywhere("leavers"),
        loses: [{ why: "rows are kept unless asked", families: ["churn"] }],
      };
    },
    ["leavers:rows"]
  ),
  simple(
    "DQ-15 leaving before starting",
    "a leaver's start and leaving dates are exchanged",
    (book) => {
      const row = records(block(book, "leavers"))[5];
      if (row === undefined) throw new Error("no leaver to use");
      const [start, left] = [cellOf(row, "start_date"), cellOf(row, "leave_date")];
      row.cells.set("start_date", left);
      row.cells.set("leave_date", start);
      return {
        did: "one leaver's dates exchanged",
        asks: about("leavers", "start_date", "leave_date"),
        loses: [{ why: "one leaver's dates are wrong", families: ["churn"] }],
      };
    },
    ["dates"]
  ),
  simple(
    "V-11 a year mistyped",
    "a leaver's year is a hundred years out",
    (book) => {
      const row = records(block(book, "leavers"))[7];
      if (row === undefined) throw new Error("no leaver to use");
      const left = Number(cellOf(row, "leave_date").value);
      row.cells.set("leave_date", day(left + 36525));
      return {
        did: "one leaver leaves in the next century",
        asks: about("leavers", "start_date", "leave_date"),
        loses: [
          {
            why: "one leaver's date is wrong",
            families: ["churn", "vacancy", "resilience", "uplift"],
          },
        ],
      };
    },
    ["dates"]
  ),
];
