import { dayOf } from "../../../src/units/day";
import { block, cellOf, dataRow, day, records, text, type Cell } from "../draft";
import { about, type Mess } from "./mess";

const OPEN: readonly (readonly [name: string, cell: Cell])[] = [
  ["31/12/4712 as text", text("31/12/4712")],
  ["31/12/4712 as a date", day(dayOf(4712, 12, 31))],
  ["31/12/2099", day(dayOf(2099, 12, 31))],
  ["00/00/0000", text("00/00/0000")],
  ["9999-12-31", text("9999-12-31")],
];

/** An HR extract that lists everybody, those still here with a leaving date that means no leaving date. */
const everybodyListed = OPEN.map(
  ([name, cell]): Mess => ({
    id: `DQ-09 leavers with ${name}`,
    situation: `the leavers sheet lists those still in post too, leaving on ${name}`,
    stage: "rows",
    needs: ["establishment", "leavers"],
    takes: ["leavers:rows", "dates", "totals"],
    apply: (book, by, { posts, leavers }) => {
      const block_ = block(book, "leavers");
      const gone = new Set(leavers.map(({ number }) => number));
      const counts = new Map<string, number>();
      for (const { holder } of posts)
        if (holder !== null) counts.set(holder.number, (counts.get(holder.number) ?? 0) + 1);
      const here = posts.filter(
        ({ holder }) =>
          holder !== null && !gone.has(holder.number) && counts.get(holder.number) === 1
      );
      const rows = by.some(here, 8).flatMap(({ holder, title, team, type, grade }) =>
        holder === null
          ? []
          : [
              dataRow({
                person_id: text(holder.number),
                holder_name: text(holder.name),
                post_title: text(title),
                org_unit: text(team),
                worker_type: text(type),
                rank_grade: text(grade),
                start_date: day(holder.start),
                leave_date: cell,
                fte: text(holder.fte),
              }),
            ]
      );
      block_.rows.splice(3, 0, ...rows);
      return { did: `${rows.length} people in post put on the leavers sheet with ${name}` };
    },
  })
);

const endColumn: Mess = {
  id: "DQ-09 end date of the post",
  situation: "the establishment has a column Effective To in which every date means no end",
  stage: "columns",
  needs: ["establishment"],
  takes: ["establishment:extra"],
  apply: (book) => {
    const of = block(book, "establishment");
    of.columns.push({ key: "extra-to", heading: "Effective To" });
    records(of).forEach((row, i) =>
      row.cells.set("extra-to", OPEN[i % OPEN.length]?.[1] ?? text(""))
    );
    return { did: "a column of open end dates put in" };
  },
};

const expected: Mess = {
  id: "DQ-09 expected start never",
  situation: "an expected start of 31/12/2099 stands for none",
  stage: "cells",
  needs: ["vacancies"],
  takes: ["dates"],
  apply: (book) => {
    let did = 0;
    for (const row of records(block(book, "vacancies")))
      if (cellOf(row, "filled_date").value === null) {
        row.cells.set("filled_date", day(dayOf(2099, 12, 31)));
        did += 1;
      }
    return {
      did: `${did} empty expected starts made 31/12/2099`,
      asks: about("vacancies", "filled_date"),
    };
  },
};

const dateSystem: Mess = {
  id: "DQ-09 1904",
  situation: "the file counts its days from 1904",
  stage: "sheets",
  needs: [],
  takes: ["date system"],
  apply: (book) => {
    book.dateSystem = "1904";
    return { did: "the date system of 1904" };
  },
};

export const openDates: readonly Mess[] = [...everybodyListed, endColumn, expected, dateSystem];
