import type { Chance } from "../chance";
import { block, column, hasBlock, type Block, type Book, type Kind } from "../draft";
import { VARIANTS } from "./variants";
import type { Mess } from "./mess";

const KINDS: readonly Kind[] = [
  "establishment",
  "vacancies",
  "leavers",
  "training",
  "cohorts",
  "pipeline",
  "assessments",
];

/** Gives every column of a block a heading of its list, none used twice. */
export function reheaded(of: Block, by: Chance, place: number): void {
  const used = new Set(of.columns.map(({ heading }) => heading.toLowerCase()));
  for (const one of of.columns) {
    const variants = VARIANTS[of.kind]?.[one.key] ?? [];
    const free = variants.filter((variant) => !used.has(variant.toLowerCase()));
    const next =
      place < 0 ? free[by.whole(0, free.length - 1)] : free[place % Math.max(1, free.length)];
    if (next === undefined) continue;
    used.add(next.toLowerCase());
    one.heading = next;
  }
}

const everyBlock = (book: Book, change: (of: Block) => void): void => {
  for (const kind of KINDS) if (hasBlock(book, kind)) change(block(book, kind));
};

const turn = (place: number): Mess => ({
  id: `headings ${place + 1}`,
  situation: `every heading is another of its variants, the ${place + 1}th`,
  stage: "columns",
  needs: [],
  takes: ["headings", "establishment:headings"],
  apply: (book, by) => {
    everyBlock(book, (of) => {
      reheaded(of, by, place);
    });
    return { did: "headings changed" };
  },
});

export const anyHeadings: Mess = {
  id: "headings at random",
  situation: "headings are variants at random",
  stage: "columns",
  needs: [],
  takes: ["headings", "establishment:headings"],
  apply: (book, by) => {
    everyBlock(book, (of) => {
      reheaded(of, by, -1);
    });
    return { did: "headings changed" };
  },
};

export const dressed = (
  id: string,
  situation: string,
  to: (heading: string, place: number) => string
): Mess => ({
  id,
  situation,
  stage: "columns",
  needs: [],
  takes: ["heading looks"],
  apply: (book) => {
    everyBlock(book, (of) => {
      of.columns.forEach((one, i) => {
        one.heading = to(one.heading, i);
      });
    });
    return { did: situation };
  },
});

const OVER: readonly (readonly [key: string, over: string, heading: string])[] = [
  ["post_id", "Post", "Number"],
  ["post_title", "Post", "Title"],
  ["establishment_fte", "Establishment", "FTE"],
  ["holder_id", "Employee", "Number"],
  ["holder_name", "Employee", "Name"],
  ["actual_fte", "Actual", "FTE"],
];

export const headings: readonly Mess[] = [
  ...Array.from({ length: 14 }, (_, place) => turn(place)),
  dressed("headings in capitals", "headings are in capitals", (heading) => heading.toUpperCase()),
  dressed(
    "headings with spaces",
    "headings have spaces round and inside them, and a colon",
    (heading, i) =>
      i % 3 === 0 ? ` ${heading} ` : i % 3 === 1 ? heading.replace(" ", "  ") : `${heading}:`
  ),
  dressed("DQ-01 line breaks in headings", "headings have line breaks", (heading) =>
    heading.replaceAll(" ", "\n")
  ),
  dressed(
    "DQ-02 footnote digits on headings",
    "some headings have a footnote digit",
    (heading, i) => (i % 3 === 1 ? `${heading}${(i % 2) + 1}` : heading)
  ),
  dressed(
    "headings with underscores",
    "headings are names of a database, as leaving_date",
    (heading) => heading.toLowerCase().replaceAll(" ", "_")
  ),
  {
    id: "DQ-01 two rows of headings",
    situation: "headings stand in two rows, the upper one merged",
    stage: "columns",
    needs: ["establishment"],
    takes: ["heading looks", "headings", "establishment:headings", "order"],
    apply: (book) => {
      const of = block(book, "establishment");
      for (const [key, over, heading] of OVER) {
        const one = column(of, key);
        one.over = over;
        one.heading = heading;
      }
      return { did: "two rows of headings, the upper merged" };
    },
  },
  {
    id: "DQ-01 a title row merged over the headings",
    situation: "a merged row above the headings says what kind of columns they are",
    stage: "columns",
    needs: ["establishment"],
    takes: ["heading looks", "order"],
    apply: (book) => {
      const of = block(book, "establishment");
      of.columns.forEach((one, i) => {
        one.over = i < 6 ? "Position details" : "Incumbent details";
      });
      return { did: "a merged row of kinds of columns" };
    },
  },
];
