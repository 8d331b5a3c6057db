import { block, change, records, valueOf, type Kind } from "../draft";
import { dayOf } from "../../../src/units/day";
import type { Mess } from "./mess";

const LINKED: readonly (readonly [Kind, string])[] = [
  ["establishment", "salary"],
  ["establishment", "service_start"],
  ["establishment", "establishment_fte"],
  ["leavers", "leave_date"],
  ["training", "unit_cost"],
];

export const formulas: readonly Mess[] = [
  {
    id: "DQ-23 links to a closed workbook",
    situation: "salaries, dates and costs are formulas that link to a closed workbook",
    stage: "cells",
    needs: ["establishment", "leavers", "training"],
    takes: ["formulas"],
    apply: (book) => {
      for (const [kind, key] of LINKED)
        change(block(book, kind), key, (cell, _, place) =>
          cell.error === undefined ? { ...cell, formula: `[1]Extract!$C$${place + 2}` } : cell
        );
      return { did: "formulas with cached values" };
    },
  },
  {
    id: "DQ-23 tenure by TODAY()",
    situation: "a column of tenure is worked out by TODAY() and was last worked out long ago",
    stage: "columns",
    needs: ["establishment"],
    takes: ["establishment:extra"],
    apply: (book) => {
      const of = block(book, "establishment");
      of.columns.push({ key: "extra-tenure", heading: "Length of Service" });
      for (const row of records(of)) {
        const start = valueOf(row, "service_start");
        if (typeof start === "number")
          row.cells.set("extra-tenure", {
            value: Math.round(((dayOf(2021, 6, 1) - start) / 365.25) * 10) / 10,
            formula: "(TODAY()-K2)/365.25",
          });
      }
      return { did: "a volatile column put in" };
    },
  },
];
