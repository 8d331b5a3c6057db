import { dayOf } from "../../../src/units/day";
import { block, change, dataRow, day, records, text, valueOf, type Book } from "../draft";
import { about, anywhere, type Mess } from "./mess";

/** Specials with no FTE, as the Home Office counts them: by heads. */
function specials(book: Book): void {
  const of = block(book, "establishment");
  for (let i = 0; i < 9; i += 1)
    of.rows.push(
      dataRow({
        post_id: text(`S${900 + i}`),
        post_title: text("Special Constable"),
        org_unit: text("Specials"),
        worker_type: text("Special constable"),
        rank_grade: text("Special"),
        establishment_fte: text(0),
        salary: text(0),
        holder_id: text(`SC${7000 + i}`),
        holder_name: text(`S Oak ${i + 1}`),
        actual_fte: text(0),
        service_start: day(dayOf(2019 + (i % 4), 5, 3 + i)),
        contract_type: text("Volunteer"),
        statutory: text("No"),
      })
    );
}

/** A line of several posts of one kind, held by nobody by name. */
function pooled(book: Book): void {
  block(book, "establishment").rows.push(
    dataRow({
      post_id: text("POOL1"),
      post_title: text("Constable, Events"),
      org_unit: text("Events"),
      worker_type: text("Police officer"),
      rank_grade: text("Constable"),
      establishment_fte: text(12.5),
      salary: text(41600),
      actual_fte: text(11),
      contract_type: text("Permanent"),
      statutory: text("No"),
    })
  );
}

const line = (book: Book) =>
  records(block(book, "establishment")).find((row) => valueOf(row, "post_id") === "POOL1");

/** People whose work went to a company, all on one day. */
function outsourced(book: Book): void {
  const of = block(book, "leavers");
  const rows = records(of)
    .filter((row) => valueOf(row, "worker_type") === "Police staff")
    .slice(-11, -1);
  const last = Math.max(
    ...rows.map((row) => Number(valueOf(row, "start_date"))),
    Number(valueOf(rows[0] ?? of.rows[0] ?? dataRow({}), "leave_date"))
  );
  for (const row of rows) {
    row.cells.set("reason", text("TUPE"));
    row.cells.set("leave_date", day(last));
  }
}

const KINDS = ["establishment", "leavers"] as const;

export const force: readonly Mess[] = [
  {
    id: "DQ-28 specials without FTE",
    situation: "the FTE of specials is N/A",
    stage: "cells",
    needs: ["cohorts"],
    takes: ["fte", "types", "holders"],
    truth: specials,
    apply: (book) => {
      change(block(book, "establishment"), "actual_fte", (cell, row) =>
        valueOf(row, "worker_type") === "Special constable" ? text("N/A") : cell
      );
      return {
        did: "specials' FTE as N/A",
        asks: about("establishment", "actual_fte", "establishment_fte"),
      };
    },
  },
  {
    id: "DQ-28 records cleansed",
    situation: "records of people who left long ago are closed in one month as Data cleanse",
    stage: "rows",
    needs: ["cohorts"],
    takes: ["leavers:rows", "reasons"],
    apply: (book, _, { asAt }) => {
      const of = block(book, "leavers");
      for (let i = 0; i < 25; i += 1)
        of.rows.push(
          dataRow({
            person_id: text(`SC${8000 + i}`),
            holder_name: text(`C Elm ${i + 1}`),
            post_title: text("Special Constable"),
            org_unit: text("Specials"),
            worker_type: text("Special constable"),
            rank_grade: text("Special"),
            start_date: day(asAt - 3000 - i * 9),
            leave_date: day(asAt - 40),
            reason: text("Inactive record removed"),
            fte: text(0),
            exit_interview: text("No"),
          })
        );
      return {
        did: "25 specials' records closed in one month",
        asks: anywhere("leavers"),
        loses: [
          {
            why: "when they left is not in the sheet",
            families: ["churn", "resilience", "vacancy"],
          },
        ],
      };
    },
  },
  {
    id: "Constable, Response, 48.00",
    situation: "a pooled line has its FTE as text",
    stage: "cells",
    needs: ["cohorts"],
    takes: ["fte", "holders"],
    truth: pooled,
    apply: (book) => {
      line(book)?.cells.set("establishment_fte", text("12.50 FTE"));
      line(book)?.cells.set("actual_fte", text("11.00"));
      return {
        did: "a pooled line as text",
        asks: about("establishment", "establishment_fte", "actual_fte", "holder_id", "holder_name"),
      };
    },
  },
  {
    id: "DQ-30 work that went to a company",
    situation: "ten left by TUPE on one day, in other words",
    stage: "cells",
    needs: ["cohorts"],
    takes: ["reasons"],
    truth: outsourced,
    apply: (book) => {
      change(block(book, "leavers"), "reason", (cell) =>
        cell.value === "TUPE" ? text("TUPE transfer to provider") : cell
      );
      return { did: "TUPE in other words", asks: about("leavers", "reason") };
    },
  },
  {
    id: "DQ-25 types and sexes nobody expects",
    situation: "worker types vary in capitals and hyphens as in official tables",
    stage: "cells",
    needs: ["cohorts"],
    takes: ["types"],
    apply: (book) => {
      const forms: Readonly<Record<string, readonly string[]>> = {
        "Police officer": ["Police Officer", "police officer", "Police-Officer"],
        "Police staff": ["Police Staff", "POLICE STAFF", "Police  staff"],
        PCSO: ["PCSO", "Pcso", "Police Community Support Officer"],
      };
      for (const kind of KINDS)
        change(block(book, kind), "worker_type", ({ value }, _, place) => {
          const of = forms[String(value)] ?? [];
          return text(of[place % of.length] ?? value);
        });
      return { did: "worker types in several forms" };
    },
  },
];
