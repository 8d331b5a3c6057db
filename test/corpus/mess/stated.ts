import { block, dataRow, day, records, text, type Book, type Sheet } from "../draft";
import { dayOf } from "../../../src/units/day";
import { anywhere, type Mess } from "./mess";

type Rows = readonly (readonly (string | number)[])[];

/** A sheet of stated figures: the first row are its headings. */
function stated(name: string, [head = [], ...rows]: Rows): Sheet {
  const columns = head.map((heading, i) => ({ key: `c${i}`, heading: String(heading) }));
  return {
    name,
    arranged: "below",
    top: 0,
    left: 0,
    blocks: [
      {
        kind: "noise",
        columns,
        rows: rows.map((values) =>
          dataRow(Object.fromEntries(values.map((value, i) => [`c${i}`, text(value)])))
        ),
        above: [],
        below: [],
      },
    ],
  };
}

const sheet = (id: string, situation: string, of: (book: Book) => Sheet): Mess => ({
  id,
  situation,
  stage: "sheets",
  needs: ["establishment", "leavers"],
  takes: ["noise"],
  apply: (book) => {
    book.sheets.push(of(book));
    return { did: situation, asks: anywhere("noise", "establishment", "leavers") };
  },
});

export const statedSheets: readonly Mess[] = [
  sheet(
    "V-06 flows that do not reconcile",
    "a sheet states opening, joiners, leavers and closing that do not add up",
    (book) =>
      stated("Flows", [
        ["Flow", "Headcount"],
        ["Opening strength", records(block(book, "establishment")).length],
        ["Joiners", 4],
        ["Leavers", 3],
        ["Closing strength", records(block(book, "establishment")).length + 9],
      ])
  ),
  sheet(
    "DQ-21 parts that do not sum",
    "a table of rates has parts of 83.8, 92.4, 7.9, 8.8 and 8.4 and a total of 201.4",
    () =>
      stated("Rates table", [
        ["Part", "Thousands"],
        ["One", 83.8],
        ["Two", 92.4],
        ["Three", 7.9],
        ["Four", 8.8],
        ["Five", 8.4],
        ["Total", 201.4],
      ])
  ),
  {
    id: "V-12 a rate that ends mid-year",
    situation: "a sheet of rates has an NI rate only until the summer",
    stage: "sheets",
    needs: ["establishment"],
    takes: ["noise"],
    apply: (book, _, { year }) => {
      const of = stated("Rates", [
        ["Rate", "From", "To", "Value"],
        ["employer_ni_rate", 0, 0, 0.138],
      ]);
      const [row] = of.blocks[0]?.rows ?? [];
      row?.cells.set("c1", day(dayOf(year, 4, 1)));
      row?.cells.set("c2", day(dayOf(year, 7, 31)));
      book.sheets.push(of);
      return {
        did: "an NI rate that ends on 31 July",
        asks: anywhere("noise", "establishment", "vacancies"),
        loses: [{ why: "the rate after July is not there", families: ["vacancy"] }],
      };
    },
  },
];
