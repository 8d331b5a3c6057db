import {
  block,
  cellOf,
  dataRow,
  day,
  numberOf,
  records,
  text,
  valueOf,
  type Book,
  type Kind,
} from "../draft";
import { about, anywhere, type Damage, type Loss, type Mess } from "./mess";

export const rule = (
  id: string,
  situation: string,
  needs: readonly Kind[],
  takes: readonly string[],
  apply: (book: Book) => Omit<Damage, "did">
): Mess => ({
  id,
  situation,
  stage: "cells",
  needs,
  takes,
  apply: (book) => ({ did: situation, ...apply(book) }),
});

export const lost = (why: string, ...families: NonNullable<Loss["families"]>): Loss[] => [
  { why, families },
];

const held = (book: Book) =>
  records(block(book, "establishment")).filter(
    (row) => valueOf(row, "holder_id") !== null && valueOf(row, "statutory") === "No"
  );

const addAssumption = (book: Book, name: string, value: number): void => {
  block(book, "assumptions").rows.push(
    dataRow({ name: text(name), value: text(value), unit: text("GBP"), source: text("Made up") })
  );
};

export const rules: readonly Mess[] = [
  {
    id: "V-01 more in post than established",
    situation: "a post of less than full time is held full-time",
    stage: "cells",
    needs: ["establishment"],
    takes: ["fte"],
    truth: (book) => {
      const part = held(book).find((row) => numberOf(row, "establishment_fte") < 0.9);
      part?.cells.set("actual_fte", text(1));
    },
    apply: () => ({
      did: "nothing more: it is so in truth",
      asks: about("establishment", "actual_fte", "establishment_fte"),
      mustSay: anywhere("establishment"),
    }),
  },
  rule(
    "V-02 more FTE than people",
    "one holder has an FTE of 1.6",
    ["establishment"],
    ["fte"],
    (book) => {
      held(book)[2]?.cells.set("actual_fte", text(1.6));
      return {
        mustSay: about("establishment", "actual_fte", "establishment_fte"),
        asks: about("establishment", "actual_fte", "establishment_fte"),
        loses: lost("FTE in post is in doubt", "churn", "vacancy"),
      };
    }
  ),
  rule(
    "V-03 two leaving dates",
    "one leaver has two leaving dates",
    ["leavers"],
    ["leavers:rows", "dates"],
    (book) => {
      const of = block(book, "leavers");
      const row = records(of)[8];
      if (row !== undefined)
        of.rows.push({
          kind: "data",
          cells: new Map([...row.cells, ["leave_date", day(numberOf(row, "leave_date") + 40)]]),
        });
      return {
        mustSay: anywhere("leavers"),
        asks: anywhere("leavers"),
        loses: lost("which date stands is not said", "churn"),
      };
    }
  ),
  rule(
    "V-05 a vacancy of a post that is held",
    "the vacancies list a post that somebody holds",
    ["establishment", "vacancies"],
    ["holders", "vacancies:rows"],
    (book) => {
      const of = block(book, "vacancies");
      const row = held(book)[4];
      const like = records(of)[0];
      if (row !== undefined && like !== undefined)
        of.rows.push({
          kind: "data",
          cells: new Map([
            ...like.cells,
            ["vacancy_id", text("V901")],
            ["post_id", cellOf(row, "post_id")],
            ["post_title", cellOf(row, "post_title")],
          ]),
        });
      return {
        mustSay: anywhere("vacancies", "establishment"),
        asks: anywhere("vacancies", "establishment"),
        loses: lost("whether the post is vacant is in doubt", "vacancy"),
      };
    }
  ),
  rule(
    "V-05 a vacancy missing",
    "an empty post is not on the vacancies sheet",
    ["establishment", "vacancies"],
    ["vacancies:rows"],
    (book) => {
      block(book, "vacancies").rows.splice(1, 1);
      return {
        mustSay: anywhere("vacancies", "establishment"),
        asks: anywhere("vacancies", "establishment"),
        loses: lost("when the post became vacant is gone", "vacancy"),
      };
    }
  ),
  rule(
    "V-05 a vacancy of no post",
    "a vacancy names a post that does not exist",
    ["vacancies"],
    ["vacancies:rows"],
    (book) => {
      records(block(book, "vacancies"))[0]?.cells.set("post_id", text("Z9999"));
      return {
        mustSay: anywhere("vacancies", "establishment"),
        asks: anywhere("vacancies", "establishment"),
        loses: lost("which post it is of is gone", "vacancy"),
      };
    }
  ),
  rule(
    "V-05 other FTE",
    "the vacancies sheet has another FTE than the post",
    ["vacancies"],
    ["vacancies:rows", "fte"],
    (book) => {
      const row = records(block(book, "vacancies"))[0];
      row?.cells.set("fte", text(numberOf(row, "fte") === 0.5 ? 1 : 0.5));
      return {
        mustSay: anywhere("vacancies", "establishment"),
        asks: anywhere("vacancies", "establishment"),
        loses: lost("the vacancy's FTE is in doubt", "vacancy"),
      };
    }
  ),
  rule(
    "V-08 a pay budget that is not the posts'",
    "the stated pay budget is 20% more than the posts cost",
    ["establishment"],
    ["assumptions"],
    (book) => {
      addAssumption(book, "Pay budget", 9_876_543);
      return {
        mustSay: anywhere("assumptions", "establishment"),
        asks: anywhere("assumptions", "establishment"),
      };
    }
  ),
  rule(
    "V-13 a reserve below nothing",
    "the reserve for training is -5000",
    ["assumptions"],
    ["assumptions"],
    (book) => {
      const row = records(block(book, "assumptions")).find(
        (one) => valueOf(one, "name") === "Earmarked reserve for training"
      );
      row?.cells.set("value", text(-5000));
      return {
        mustSay: anywhere("assumptions", "training"),
        asks: anywhere("assumptions", "training"),
        loses: lost("the reserve is wrong", "training"),
      };
    }
  ),
  rule(
    "V-14 shares that are not 100%",
    "a sheet of apportionment has shares of 98%",
    ["establishment"],
    ["noise"],
    (book) => {
      book.sheets.push({
        name: "Apportionment",
        arranged: "below",
        top: 0,
        left: 0,
        blocks: [
          {
            kind: "noise",
            columns: [
              { key: "team", heading: "Recharged to" },
              { key: "share", heading: "Share" },
            ],
            rows: [
              ["Force", 0.6],
              ["Office", 0.3],
              ["Partnership", 0.08],
            ].map(([team, share]) =>
              dataRow({ team: text(team ?? null), share: text(share ?? null) })
            ),
            above: [],
            below: [],
          },
        ],
      });
      return { asks: anywhere("noise") };
    }
  ),
  rule(
    "V-11 a course of another year",
    "a course of this year is dated ten years early",
    ["training"],
    ["dates"],
    (book) => {
      const row = records(block(book, "training"))[1];
      row?.cells.set("date", day(numberOf(row, "date") - 3652));
      return {
        mustSay: about("training", "date"),
        noteIsEnough: true,
        asks: anywhere("training"),
        loses: lost("the course's day is wrong", "training"),
      };
    }
  ),
  rule(
    "DQ-14 several departments in one cell",
    "a course and a leaver are of two departments in one cell",
    ["training", "leavers"],
    ["teams"],
    (book) => {
      for (const kind of ["training", "leavers"] as const) {
        const row = records(block(book, kind))[2];
        row?.cells.set(
          "org_unit",
          text(`${String(valueOf(row, "org_unit"))}; Finance and Resources`)
        );
      }
      return {
        mustSay: about("training", "org_unit"),
        asks: about("training", "org_unit").concat(about("leavers", "org_unit")),
        loses: [{ why: "which of the two is not said", by: ["team"] }],
      };
    }
  ),
  rule(
    "DQ-19 rates as percentages",
    "rates among the assumptions are 17.8 and 2 with the unit %",
    ["assumptions"],
    ["assumptions"],
    (book) => {
      for (const row of records(block(book, "assumptions")))
        if (valueOf(row, "unit") === "rate") {
          row.cells.set("value", text(Math.round(numberOf(row, "value") * 100000) / 1000));
          row.cells.set("unit", text("%"));
        }
      return {};
    }
  ),
];
