import {
  block,
  hasBlock,
  numberOf,
  otherRow,
  records,
  textOf,
  valueOf,
  type Block,
  type Kind,
  type Row,
  type Value,
} from "../draft";
import { emptyRow } from "../layout";
import { about, anywhere, type Mess } from "./mess";

/** Columns that a total adds up, by kind. */
const SUMS: readonly (readonly [Kind, readonly string[]])[] = [
  ["establishment", ["establishment_fte", "actual_fte"]],
  ["vacancies", ["fte"]],
  ["leavers", ["fte"]],
  ["training", ["delegates", "unit_cost"]],
  ["cohorts", ["capacity", "filled"]],
  ["pipeline", ["candidates"]],
  ["assessments", ["assessment_booked", "assessment_used", "assessment_passed"]],
];

const sum = (rows: readonly Row[], key: string, places: number): number => {
  const factor = 10 ** places;
  return Math.round(rows.reduce((total, row) => total + numberOf(row, key), 0) * factor) / factor;
};

/** Sums of the columns that can be added up: a spreadsheet adds up no text. */
const sums = (rows: readonly Row[], keys: readonly string[], places = 2): Record<string, Value> =>
  Object.fromEntries(
    keys
      .filter((key) => rows.every((row) => typeof valueOf(row, key) !== "string"))
      .map((key) => [key, sum(rows, key, places)])
  );

const total = (
  name: string,
  situation: string,
  put: (of: Block, keys: readonly string[]) => void
): Mess => ({
  id: name,
  situation,
  stage: "rows",
  needs: ["establishment"],
  takes: ["totals"],
  apply: (book) => {
    for (const [kind, keys] of SUMS) if (hasBlock(book, kind)) put(block(book, kind), keys);
    return { did: situation };
  },
});

const first = (of: Block): string => of.columns[0]?.key ?? "";

/** Rows by team, each team followed by its subtotal. */
function subtotals(
  of: Block,
  keys: readonly string[],
  label: (team: string) => Record<string, Value>
): void {
  if (!of.columns.some(({ key }) => key === "org_unit")) return;
  const all = records(of);
  const teams = [...new Set(all.map((row) => textOf(row, "org_unit")))];
  const others = of.rows.filter(({ kind }) => kind === "other");
  const grouped = teams.flatMap((team) => {
    const rows = all.filter((row) => textOf(row, "org_unit") === team);
    return [...rows, otherRow({ ...label(team), ...sums(rows, keys) })];
  });
  of.rows = [...others, ...grouped];
}

const grand = (of: Block, keys: readonly string[], places = 2): Row =>
  otherRow({ [first(of)]: "Total", ...sums(records(of), keys, places) });

export const rows: readonly Mess[] = [
  total("DQ-03 grand total", "every sheet ends with a row Total", (of, keys) =>
    of.rows.push(grand(of, keys))
  ),
  total("DQ-03 total above", "the row Total stands first", (of, keys) =>
    of.rows.unshift(grand(of, keys))
  ),
  total(
    "DQ-03 subtotals by words",
    "each team is followed by a subtotal in words, and all by Grand Total",
    (of, keys) => {
      const all = grand(of, keys);
      subtotals(of, keys, (team) => ({ org_unit: `${team} Total` }));
      all.cells.set(first(of), { value: "Grand Total" });
      of.rows.push(all);
    }
  ),
  total(
    "DQ-03 subtotals by sums alone",
    "each team is followed by its sums with no word beside them",
    (of, keys) => {
      subtotals(of, keys, () => ({}));
    }
  ),
  total(
    "DQ-04 a subtotal named as its team",
    "each team is followed by its sums under the team's own name",
    (of, keys) => {
      subtotals(of, keys, (team) => ({ org_unit: team }));
    }
  ),
  total("DQ-03 counts", "every sheet ends with a count of its rows", (of) => {
    of.rows.push(emptyRow(), otherRow({ [first(of)]: `Count: ${records(of).length}` }));
  }),
  total("DQ-21 rounded total", "every sheet ends with a total that was rounded", (of, keys) =>
    of.rows.push(grand(of, keys, 0))
  ),
  {
    ...total(
      "V-07 a total that is not the sum",
      "the stated total of the establishment is 2 more than its rows",
      () => undefined
    ),
    takes: ["totals", "fte"],
    apply: (book) => {
      const of = block(book, "establishment");
      const row = grand(of, ["establishment_fte", "actual_fte"]);
      row.cells.set("actual_fte", { value: numberOf(row, "actual_fte") + 2 });
      of.rows.push(row);
      return {
        did: "a false total",
        asks: anywhere("establishment"),
        mustSay: about("establishment", "actual_fte"),
      };
    },
  },
  {
    id: "blank rows",
    situation: "there are blank rows among the rows",
    stage: "rows",
    needs: [],
    takes: ["blank rows"],
    apply: (book, by) => {
      for (const { blocks } of book.sheets)
        for (const one of blocks) {
          if (one.kind === "assumptions" || one.rows.length < 4) continue;
          for (let i = 0; i < 3; i += 1)
            one.rows.splice(by.whole(1, one.rows.length - 1), 0, emptyRow());
        }
      return { did: "blank rows put in" };
    },
  },
  {
    id: "headings within",
    situation: "teams are headed by a row with the team's name alone",
    stage: "rows",
    needs: ["establishment"],
    takes: ["totals", "blank rows", "under headings", "below rows"],
    apply: (book) => {
      const of = block(book, "establishment");
      const teams = [...new Set(of.rows.map((row) => textOf(row, "org_unit")))];
      of.rows = teams.flatMap((team) => [
        otherRow({ [first(of)]: team }),
        ...of.rows.filter((row) => textOf(row, "org_unit") === team),
      ]);
      return { did: "a row with its name above each team" };
    },
  },
  {
    id: "DQ-22 hidden and filtered rows",
    situation: "a third of the rows are hidden by a filter",
    stage: "rows",
    needs: ["establishment", "leavers"],
    takes: ["hidden rows"],
    apply: (book) => {
      for (const kind of ["establishment", "leavers"] as const)
        records(block(book, kind)).forEach((row, i) => {
          if (i % 3 === 1) row.hidden = true;
        });
      return {
        did: "every third row hidden",
        asks: anywhere("establishment", "leavers"),
        mustSay: anywhere("establishment", "leavers"),
      };
    },
  },
  {
    id: "DQ-22 colour, strike-through and notes",
    situation: "rows are coloured and struck through, and cells have notes",
    stage: "rows",
    needs: ["establishment", "leavers"],
    takes: ["looks"],
    apply: (book, by) => {
      for (const kind of ["establishment", "leavers"] as const)
        records(block(book, kind)).forEach((row, i) => {
          for (const [key, cell] of row.cells)
            if (i % 8 === 3)
              row.cells.set(key, { ...cell, look: by.pick(["strike", "amber"] as const) });
          const [name] = row.cells;
          if (name !== undefined && i % 10 === 4)
            row.cells.set(name[0], { ...name[1], note: "Check with HR (a made-up note): 99 FTE?" });
        });
      return { did: "looks and notes put on rows", asks: anywhere("establishment", "leavers") };
    },
  },
];
