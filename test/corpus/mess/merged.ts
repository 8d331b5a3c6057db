import { block, otherRow, records, text, textOf, type Book } from "../draft";
import { emptyRow } from "../layout";
import { anywhere, type Mess } from "./mess";

/** Rows by team, only the first of each with the team's name. */
function teamOnce(book: Book): void {
  const of = block(book, "establishment");
  const teams = [...new Set(of.rows.map((row) => textOf(row, "org_unit")))];
  of.rows = teams.flatMap((team) => of.rows.filter((row) => textOf(row, "org_unit") === team));
  let before = "";
  for (const row of of.rows) {
    const team = textOf(row, "org_unit");
    if (team === before) row.cells.set("org_unit", text(null));
    before = team;
  }
}

const rows = (
  id: string,
  situation: string,
  takes: readonly string[],
  apply: (book: Book) => Omit<ReturnType<Mess["apply"]>, "did"> | undefined
): Mess => ({
  id,
  situation,
  stage: "rows",
  needs: ["establishment"],
  takes,
  apply: (book) => ({ did: situation, ...apply(book) }),
});

const UNITS: Readonly<Record<string, string>> = {
  establishment_fte: "FTE",
  actual_fte: "FTE",
  salary: "£",
  service_start: "dd/mm/yyyy",
};

export const merged: readonly Mess[] = [
  rows(
    "DQ-01 teams merged down",
    "the team stands once, merged over its rows",
    ["totals", "teams", "blank rows", "under headings", "below rows", "repeated", "joined"],
    (book) => {
      teamOnce(book);
      block(book, "establishment").mergedDown = "org_unit";
      return undefined;
    }
  ),
  rows(
    "teams only on their first row",
    "the team stands on its first row and the rows under it have none",
    ["totals", "teams", "blank rows", "under headings", "below rows"],
    (book) => {
      teamOnce(book);
      return {
        asks: anywhere("establishment"),
        loses: [
          { why: "teams are a guess from the row above", by: ["team"] },
          { why: "teams are a guess from the row above", ids: /teams_of_one/ },
        ],
      };
    }
  ),
  rows(
    "a blank row under the headings",
    "a blank row stands under the headings",
    ["under headings"],
    (book) => {
      for (const { blocks } of book.sheets)
        for (const one of blocks)
          if (one.kind !== "assumptions" && one.kind !== "noise") one.rows.unshift(emptyRow());
      return undefined;
    }
  ),
  rows(
    "a row of units under the headings",
    "a row under the headings says FTE, £ and dd/mm/yyyy",
    ["under headings"],
    (book) => {
      block(book, "establishment").rows.unshift(otherRow(UNITS));
      return undefined;
    }
  ),
  rows(
    "column numbers under the headings",
    "a row under the headings numbers the columns 1, 2, 3",
    ["under headings", "order", "extras"],
    (book) => {
      const of = block(book, "leavers");
      of.rows.unshift(
        otherRow(Object.fromEntries(of.columns.map(({ key }, i) => [key, `(${i + 1})`])))
      );
      return undefined;
    }
  ),
  rows(
    "an end of report",
    "the last row is --- end of report --- with a count",
    ["totals"],
    (book) => {
      for (const kind of ["establishment", "leavers"] as const) {
        const of = block(book, kind);
        of.rows.push(
          emptyRow(),
          otherRow({
            [of.columns[0]?.key ?? ""]: `--- End of report: ${records(of).length} rows ---`,
          })
        );
      }
      return undefined;
    }
  ),
];
