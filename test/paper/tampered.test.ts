import { compare, type Difference } from "../../src/paper/recount";
import { REGISTER_FIRST, REGISTER_HEADINGS } from "../../src/paper/register-sheet";
import type { PlacedFigure } from "../../src/paper/place-tables";
import { a1 } from "../../src/workbook/address";
import { withCells, type Change } from "../fixtures/tampered";
import { contentOfFile, writtenFrom, type Written } from "../fixtures/written";

let written: Written;
let placed: readonly PlacedFigure[];

beforeAll(async () => {
  written = await writtenFrom(await contentOfFile("test/data/opcc-2022.xlsx"));
  placed = written.planned.layout.placed;
});

const cellOf = ({ place }: PlacedFigure): string => a1(place.row, place.column);
const named = ({ id, sheet, cell, what }: Difference): string => `${what} ${id} ${sheet}!${cell}`;

/** A change to the cell of each figure, and the difference that must name it. */
interface Tampering {
  readonly what: string;
  readonly change: (entry: PlacedFigure, index: number) => Change;
  readonly seen: (entry: PlacedFigure, index: number) => string;
}

const registered = (
  heading: (typeof REGISTER_HEADINGS)[number],
  value: string | number
): Tampering => {
  const column = REGISTER_HEADINGS.indexOf(heading);
  const cell = (index: number): string => a1(REGISTER_FIRST + index, column);
  return {
    what: `the register's “${heading}”`,
    change: (_entry, index) => ({ sheet: "Register", cell: cell(index), value }),
    seen: ({ figure }, index) => `register ${figure.id} Register!${cell(index)}`,
  };
};

const TAMPERINGS: readonly Tampering[] = [
  {
    what: "its value",
    change: (entry) => ({
      sheet: entry.place.sheet,
      cell: cellOf(entry),
      value: (entry.figure.value ?? 0) + 1e-6 * Math.max(1, Math.abs(entry.figure.value ?? 0)),
    }),
    seen: (entry) => `value ${entry.figure.id} ${entry.place.sheet}!${cellOf(entry)}`,
  },
  {
    what: "its formula",
    change: (entry) => ({ sheet: entry.place.sheet, cell: cellOf(entry), formula: "1+1" }),
    seen: (entry) => `formula ${entry.figure.id} ${entry.place.sheet}!${cellOf(entry)}`,
  },
  {
    what: "its formula, gone and only the value left",
    change: (entry) => ({ sheet: entry.place.sheet, cell: cellOf(entry), formula: "" }),
    seen: (entry) => `formula ${entry.figure.id} ${entry.place.sheet}!${cellOf(entry)}`,
  },
  registered("Figure", "Something else"),
  registered("Id", "churn.something_else"),
  registered("Value", 987_654_321),
  registered("As written", 987_654_321),
  registered("Unit", "furlongs"),
  registered("What it is", "Whatever suits"),
  registered("Where its formula is", "Elsewhere!A1"),
];

describe.each(TAMPERINGS.map((tampering) => [tampering.what, tampering] as const))(
  "every figure with %s changed",
  (_what, { change, seen }) => {
    test("all at once: each is named by its id and its cell, and none agrees", () => {
      const { figures, agree, differences } = compare(
        written.planned,
        withCells(written.content, placed.map(change))
      );
      const found = new Set(differences.map(named));
      expect(figures).toBe(placed.length);
      expect(placed.map(seen).filter((one) => !found.has(one))).toEqual([]);
      expect(agree).toBe(0);
    });

    test("one at a time: it alone is named", () => {
      for (let i = 3; i < placed.length; i += 40) {
        const entry = placed[i];
        if (entry === undefined) continue;
        const { figures, agree, differences } = compare(
          written.planned,
          withCells(written.content, [change(entry, i)])
        );
        expect(differences.map(named)).toEqual([seen(entry, i)]);
        expect(agree).toBe(figures - 1);
      }
    });
  }
);

test("the limits of an interval are counted too", () => {
  const entry = placed.find(({ limits }) => limits !== null);
  const [low, high] = entry?.limits ?? [];
  if (entry === undefined || low === undefined || high === undefined)
    throw new Error("no interval");
  for (const { sheet, row, column } of [low, high]) {
    const { differences } = compare(
      written.planned,
      withCells(written.content, [{ sheet, cell: a1(row, column), value: 1e9 }])
    );
    expect(differences.map(named)).toEqual([
      `value ${entry.figure.id} ${sheet}!${a1(row, column)}`,
    ]);
  }
});

test("a difference in the tenth decimal place is none", () => {
  const [entry] = placed;
  if (entry === undefined) throw new Error("no figure");
  const change = {
    sheet: entry.place.sheet,
    cell: cellOf(entry),
    value: (entry.figure.value ?? 0) * (1 + 1e-12),
  };
  expect(compare(written.planned, withCells(written.content, [change])).differences).toEqual([]);
});
