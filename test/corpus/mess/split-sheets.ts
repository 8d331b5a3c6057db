import { financialYearOf, yearPeriod } from "../../../src/units/financial-year";
import {
  block,
  numberOf,
  sheetOf,
  textOf,
  type Block,
  type Book,
  type Row,
  type Sheet,
} from "../draft";
import { anywhere, type Mess } from "./mess";

/** The block's rows shared out over blocks of the same columns, by what the sorter says of each row. */
function shared(of: Block, by: (row: Row) => string): Map<string, Block> {
  const parts = new Map<string, Block>();
  for (const row of of.rows) {
    const name = by(row);
    const part = parts.get(name) ?? {
      ...of,
      columns: of.columns.map((one) => ({ ...one })),
      rows: [],
      above: [...of.above],
    };
    part.rows.push(row);
    parts.set(name, part);
  }
  return parts;
}

const onSheet = (name: string, of: Block): Sheet => ({
  name,
  blocks: [of],
  arranged: "below",
  top: 0,
  left: 0,
});

function onSheets(book: Book, of: Block, parts: ReadonlyMap<string, Block>): void {
  const own = book.sheets.indexOf(sheetOf(book, of));
  book.sheets.splice(own, 1, ...[...parts].map(([name, part]) => onSheet(name, part)));
}

const TAKES = ["joined", "names", "above", "noise", "tables", "totals", "repeated"];

export const splitSheets: readonly Mess[] = [
  {
    id: "leavers on a sheet for each year",
    situation: "leavers stand on a sheet for each financial year",
    stage: "sheets",
    needs: ["leavers"],
    takes: [...TAKES, "dates", "leavers:rows"],
    apply: (book) => {
      const of = block(book, "leavers");
      const parts = shared(of, (row) => {
        const { from } = yearPeriod(financialYearOf(numberOf(row, "leave_date")));
        const year = financialYearOf(from) % 100;
        return `Leavers ${year}-${year + 1}`;
      });
      onSheets(book, of, parts);
      return { did: `leavers on ${parts.size} sheets` };
    },
  },
  {
    id: "a sheet for each team",
    situation: "the establishment has a sheet for each team",
    stage: "sheets",
    needs: ["establishment"],
    takes: [...TAKES, "teams"],
    apply: (book) => {
      const of = block(book, "establishment");
      onSheets(
        book,
        of,
        shared(of, (row) => textOf(row, "org_unit").slice(0, 28))
      );
      return { did: "the establishment on a sheet for each team" };
    },
  },
  {
    id: "a block for each team",
    situation:
      "the establishment has a block for each team below each other, each with its title and headings",
    stage: "sheets",
    needs: ["establishment"],
    takes: [...TAKES, "teams"],
    apply: (book) => {
      const of = block(book, "establishment");
      const sheet = sheetOf(book, of);
      const parts = shared(of, (row) => textOf(row, "org_unit"));
      sheet.blocks = [...parts].map(([name, part]) => ({ ...part, above: [[name]] }));
      return { did: "a block for each team" };
    },
  },
  {
    id: "a block for each team and no column of teams",
    situation: "the team stands only in the title of each team's block",
    stage: "sheets",
    needs: ["establishment"],
    takes: [...TAKES, "teams"],
    apply: (book) => {
      const of = block(book, "establishment");
      const sheet = sheetOf(book, of);
      const parts = shared(of, (row) => textOf(row, "org_unit"));
      sheet.blocks = [...parts].map(([name, part]) => ({
        ...part,
        columns: part.columns.filter(({ key }) => key !== "org_unit"),
        above: [[name]],
      }));
      return {
        did: "a block for each team, without a column of teams",
        asks: anywhere("establishment"),
        noteIsEnough: true,
        loses: [
          { why: "the team is only in a title", by: ["team"] },
          { why: "the team is only in a title", ids: /teams_of_one/ },
        ],
      };
    },
  },
  {
    id: "officers and staff on two sheets",
    situation: "the establishment has a sheet of posts up to grade G and one of the rest",
    stage: "sheets",
    needs: ["establishment"],
    takes: TAKES,
    apply: (book) => {
      const of = block(book, "establishment");
      onSheets(
        book,
        of,
        shared(of, (row) => (textOf(row, "rank_grade") <= "G" ? "Posts A to G" : "Posts H up"))
      );
      return { did: "the establishment on two sheets" };
    },
  },
];
