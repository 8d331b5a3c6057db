import { block, hasBlock, records, type Block, type Book } from "../draft";
import { isNumber, numberOf } from "../draft";
import { anywhere, type Mess } from "./mess";
import type { Chance } from "../chance";

const data = (book: Book): Block[] =>
  book.sheets
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kind !== "assumptions" && kind !== "noise");

const simple = (
  id: string,
  situation: string,
  takes: readonly string[],
  apply: (book: Book, by: Chance) => void,
  asks = false
): Mess => ({
  id,
  situation,
  stage: "columns",
  needs: ["establishment"],
  takes,
  apply: (book, by) => {
    apply(book, by);
    return { did: situation, ...(asks ? { asks: anywhere("establishment") } : {}) };
  },
});

interface Extra {
  readonly heading: string;
  readonly of: (row: number, by: Chance) => string | number | null;
}

const EXTRAS: readonly Extra[] = [
  { heading: "Notes", of: (row) => (row % 5 === 0 ? "see email (made up)" : null) },
  { heading: "Cost Centre", of: (row) => `CC${1000 + (row % 9)}` },
  { heading: "RAG", of: (_, by) => by.pick(["R", "A", "G"]) },
  { heading: "Line Manager", of: () => "The manager (made up)" },
  { heading: "Comments", of: () => null },
  { heading: "Ethnicity", of: () => "Not stated" },
  { heading: "Location", of: (_, by) => by.pick(["HQ", "North", "South"]) },
  { heading: "Updated by", of: () => "HR" },
];

const variance =
  (heading: string, sign: 1 | -1) =>
  (book: Book): void => {
    const of = block(book, "establishment");
    of.columns.push({ key: "extra-variance", heading });
    for (const row of records(of).filter(
      (one) => isNumber(one, "establishment_fte") && isNumber(one, "actual_fte")
    ))
      row.cells.set("extra-variance", {
        value:
          Math.round(
            sign * (numberOf(row, "establishment_fte") - numberOf(row, "actual_fte")) * 100
          ) / 100,
      });
  };

export const columns: readonly Mess[] = [
  simple("columns in another order", "columns stand in another order", ["order"], (book, by) => {
    for (const one of data(book)) one.columns = by.shuffled(one.columns);
  }),
  simple(
    "columns nobody needs",
    "there are columns of notes, colours and managers among the others",
    ["extras"],
    (book, by) => {
      for (const one of data(book))
        by.some(EXTRAS, 3).forEach(({ heading, of }, i) => {
          const key = `extra-${i}`;
          one.columns.splice(by.whole(0, one.columns.length), 0, { key, heading });
          records(one).forEach((row, place) => row.cells.set(key, { value: of(place, by) }));
        });
    }
  ),
  simple(
    "blank columns",
    "a blank column stands among the columns, and two to the left of all",
    ["blank columns"],
    (book, by) => {
      for (const one of data(book)) {
        one.columns.splice(by.whole(2, one.columns.length - 1), 0, {
          key: "extra-blank",
          heading: "",
        });
      }
      for (const sheet of book.sheets) sheet.left = 2;
    }
  ),
  simple("DQ-22 grouped columns", "columns are hidden by grouping", ["hidden columns"], (book) => {
    for (const one of data(book))
      one.columns.forEach((column, i) => {
        if (i % 4 === 2) column.hidden = true;
      });
  }),
  simple(
    "DQ-20 variance as Over/(Under)",
    "there is a variance that is positive when over",
    ["establishment:extra"],
    variance("Over/(Under)", -1),
    true
  ),
  simple(
    "DQ-29 variance as Vacant",
    "there is a variance that is positive when vacant",
    ["establishment:extra"],
    variance("Vacant FTE", 1),
    true
  ),
  simple(
    "DQ-20 variance as Variance",
    "there is a variance that does not say which sign is over",
    ["establishment:extra"],
    variance("Variance", -1),
    true
  ),
  simple(
    "DQ-27 duty status",
    "restricted duties stand beside officers and staff alike",
    ["establishment:extra"],
    (book, by) => {
      const of = block(book, "establishment");
      of.columns.push({ key: "extra-duty", heading: "Duty Status" });
      for (const row of records(of))
        row.cells.set("extra-duty", {
          value: by.pick(["Full", "Full", "Restricted", "Adjusted", "N/A"]),
        });
    }
  ),
  {
    ...simple(
      "DQ-24 two years of salaries",
      "last year's salary stands beside this year's, each with its year in the heading",
      ["money", "establishment:headings"],
      () => undefined
    ),
    apply: (book, _, { year }) => {
      const of = block(book, "establishment");
      const at = of.columns.findIndex(({ key }) => key === "salary");
      const label = (first: number): string =>
        `${first}-${String((first + 1) % 100).padStart(2, "0")}`;
      of.columns.splice(
        at,
        1,
        { key: "extra-before", heading: `Salary ${label(year - 1)}` },
        { key: "salary", heading: `Salary ${label(year)}` }
      );
      for (const row of records(of))
        row.cells.set("extra-before", { value: numberOf(row, "salary") - 900 });
      return {
        did: "two salary columns",
        asks: hasBlock(book, "establishment") ? anywhere("establishment") : [],
      };
    },
  },
];
