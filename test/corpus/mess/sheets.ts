import { longDay } from "../../../src/units/day";
import type { Chance } from "../chance";
import { block, hasBlock, sheetOf, type Block, type Book, type Kind, type Sheet } from "../draft";
import type { Truth } from "../truth/facts";
import { anywhere, type Damage, type Mess, type Place } from "./mess";

const DATA: readonly Kind[] = [
  "establishment",
  "vacancies",
  "leavers",
  "training",
  "cohorts",
  "pipeline",
  "assessments",
];

const NAMES: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  establishment: ["Est Apr 22", "Estab v4 FINAL", "SIP", "Staff in Post", "Structure", "Sheet1"],
  vacancies: ["Vacs", "Vacancy Log", "Live Vacancies", "Recruitment Tracker", "Sheet2"],
  leavers: ["Leavers YTD", "Leavers 22-23", "Starters & Leavers", "S&L", "Sheet1 (2)"],
  training: ["Training Budget", "L&D Spend", "Course bookings", "P6", "Sheet3"],
  cohorts: ["Intake Plan", "Student Officers", "PUP return"],
  pipeline: ["Pipeline (2)", "Oleeo", "Sheet4"],
  assessments: ["AC", "OAC", "Sheet5"],
};

export const sheetMess = (
  id: string,
  situation: string,
  takes: readonly string[],
  apply: (book: Book, by: Chance, truth: Truth) => Omit<Damage, "did"> | undefined
): Mess => ({
  id,
  situation,
  stage: "sheets",
  needs: ["establishment", "leavers", "vacancies"],
  takes,
  apply: (book, by, truth) => ({ did: situation, ...apply(book, by, truth) }),
});

const each = (
  book: Book,
  change: (of: Block, sheet: Sheet, kind: Kind) => void
): Record<string, never> => {
  for (const kind of DATA)
    if (hasBlock(book, kind)) {
      const of = block(book, kind);
      change(of, sheetOf(book, of), kind);
    }
  return {};
};

/** Puts the block of one kind on the sheet of another and drops its own sheet. */
function joined(book: Book, kind: Kind, onto: Kind, arranged: Sheet["arranged"]): void {
  const of = block(book, kind);
  const own = sheetOf(book, of);
  const to = sheetOf(book, block(book, onto));
  book.sheets.splice(book.sheets.indexOf(own), 1);
  to.arranged = arranged;
  to.blocks.push(of);
}

export const titles = (asAt: number): string => `as at ${longDay(asAt)}`;

/** "Est Apr 22" and "Leavers 22-23" say of when they are, and the rows are of other days: that may be asked. */
const SAYS_WHEN: readonly (readonly Place[])[] = [anywhere("establishment"), anywhere("leavers")];

export const sheets: readonly Mess[] = [
  ...[0, 1, 2, 3, 4].map((place) =>
    sheetMess(
      `sheet names ${place + 1}`,
      `sheets have names such as ${NAMES.establishment?.[place] ?? ""}`,
      ["names"],
      (book) => {
        each(book, (_, sheet, kind) => {
          const names = NAMES[kind] ?? [];
          sheet.name = names[place % names.length] ?? sheet.name;
        });
        return { asks: SAYS_WHEN[place] ?? [] };
      }
    )
  ),
  sheetMess(
    "DQ-01 titles above",
    "three lines of title, source and date stand above the headings",
    ["above"],
    (book, _, { asAt }) =>
      each(book, (of) => {
        of.above.push(
          ["Office of the Northmarch Commissioner (made up)"],
          [`Extract of the HR system ${titles(asAt)}`],
          ["Source: HR system. OFFICIAL"],
          []
        );
      })
  ),
  sheetMess(
    "DQ-01 headings far below",
    "34 lines of notes stand above the headings",
    ["above"],
    (book) => {
      const of = block(book, "establishment");
      of.above.push(
        ...Array.from({ length: 34 }, (_, i) => [
          i % 4 === 3 ? null : `Note ${i + 1}: this line is made up and says nothing of posts.`,
        ])
      );
      return undefined;
    }
  ),
  sheetMess(
    "the day only in a title",
    "no assumption gives the as-at day, only the titles",
    ["above", "as at"],
    (book, _, { asAt }) => {
      const of = block(book, "assumptions");
      of.rows = of.rows.filter((row) => row.cells.get("name")?.value !== "As-at date");
      each(book, (one) => {
        one.above.push([`Extract ${titles(asAt)}`], []);
      });
      return { asks: anywhere("establishment") };
    }
  ),
  sheetMess(
    "DQ-02 a footnote digit on the title's year",
    "the title's year has a footnote digit",
    ["above", "as at"],
    (book, _, { asAt }) => {
      const of = block(book, "assumptions");
      of.rows = of.rows.filter((row) => row.cells.get("name")?.value !== "As-at date");
      each(book, (one) => {
        one.above.push([`Extract ${titles(asAt)}2`], []);
      });
      return { asks: anywhere("establishment") };
    }
  ),
  sheetMess("headings on every page", "headings stand again every 15 rows", ["repeated"], (book) =>
    each(book, (of) => {
      of.repeatEvery = 15;
    })
  ),
  sheetMess("notes below", "notes and a source stand below the rows", ["below"], (book) =>
    each(book, (of) => {
      of.below.push([], ["Notes"], ["1. Made-up data."], ["Printed by HR 12 of 14"]);
    })
  ),
  sheetMess(
    "two blocks below each other",
    "vacancies stand below the establishment on one sheet",
    ["joined"],
    (book) => {
      joined(book, "vacancies", "establishment", "below");
      return undefined;
    }
  ),
  sheetMess(
    "two blocks side by side",
    "vacancies stand beside the establishment on one sheet",
    ["joined"],
    (book) => {
      joined(book, "vacancies", "establishment", "beside");
      return undefined;
    }
  ),
  sheetMess(
    "everything on one sheet",
    "all blocks stand below each other on one sheet",
    ["joined", "names"],
    (book) => {
      for (const kind of DATA.slice(1))
        if (hasBlock(book, kind)) joined(book, kind, "establishment", "below");
      sheetOf(book, block(book, "establishment")).name = "Sheet1";
      return undefined;
    }
  ),
  sheetMess("Excel tables", "every sheet is an Excel table", ["tables"], (book) =>
    each(book, (_, sheet, kind) => {
      if (sheet.blocks.length === 1) sheet.table = `tbl_${kind}`;
    })
  ),
];
