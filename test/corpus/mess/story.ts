import {
  block,
  column,
  dataRow,
  day,
  otherRow,
  records,
  text,
  textOf,
  numberOf,
  valueOf,
} from "../draft";
import { longDay } from "../../../src/units/day";
import { reheaded } from "./headings";
import type { Mess } from "./mess";

/** What real sheets are, all at once: the HR extract of the first paragraph. */
export const story: readonly Mess[] = [
  {
    id: "the extract of the story",
    situation:
      "three lines of title, VACANT – out to advert, 31/12/4712, subtotals among the rows, £ and 0.6 FTE as text, headings changed",
    stage: "sheets",
    needs: ["establishment", "leavers", "vacancies"],
    takes: [
      "totals",
      "holders",
      "dates",
      "money",
      "fte",
      "headings",
      "establishment:headings",
      "above",
      "heading looks",
      "establishment:extra",
      "below rows",
      "blank rows",
      "under headings",
      "establishment:rows",
      "numbers",
      "leavers:rows",
    ],
    apply: (book, by, { asAt, posts }) => {
      const of = block(book, "establishment");
      for (const row of records(of)) {
        if (valueOf(row, "holder_id") === null) {
          row.cells.set("holder_name", text("VACANT – out to advert"));
          row.cells.set("holder_id", text("VACANT"));
        }
        row.cells.set("extra-to", text("31/12/4712"));
        row.cells.set("salary", text(`£${numberOf(row, "salary").toLocaleString("en-GB")}`));
        row.cells.set("actual_fte", text(`${numberOf(row, "actual_fte")} FTE`));
      }
      const teams = [...new Set(of.rows.map((row) => textOf(row, "org_unit")))];
      of.rows = teams.flatMap((team) => {
        const rows = of.rows.filter((row) => textOf(row, "org_unit") === team);
        const sum = rows.reduce((total, row) => total + numberOf(row, "establishment_fte"), 0);
        return [
          ...rows,
          otherRow({ post_id: `Total ${team}`, establishment_fte: Math.round(sum * 100) / 100 }),
        ];
      });
      for (const kind of ["establishment", "vacancies", "leavers"] as const) {
        reheaded(block(book, kind), by, -1);
        block(book, kind).above.push(
          ["Northmarch (made up)"],
          [`As at ${longDay(asAt)}`],
          ["Source: HR"],
          []
        );
      }
      of.columns.push({ key: "extra-to", heading: "Effective To" });
      const here = posts.find(({ holder, statutory }) => statutory && holder !== null);
      if (here?.holder != null)
        block(book, "leavers").rows.push(
          dataRow({
            person_id: text(here.holder.number),
            post_title: text(here.title),
            org_unit: text(here.team),
            start_date: day(here.holder.start),
            leave_date: text("31/12/4712"),
            fte: text(here.holder.fte),
          })
        );
      column(of, "salary");
      return { did: "the story of the first paragraph" };
    },
  },
];
