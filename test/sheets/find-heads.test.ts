import type { CellValue, Grid } from "../../src/workbook/grid";
import { headingAt } from "../../src/sheets/block";
import { findBlocks } from "../../src/sheets/find-blocks";
import { gridFrom } from "./grid-from";

/** Each block as "kind A1:C9" with what its logical columns are headed by. */
function found(rows: readonly (readonly CellValue[])[], more: Partial<Grid> = {}, sheet = "S") {
  return findBlocks(gridFrom(sheet, rows, more), 0).map((block) => ({
    kind: block.kind,
    rows: [block.headingTop, block.headingRow, block.firstRow, block.lastRow],
    across: [block.left, block.right],
    heads: Object.fromEntries(
      [...block.columns].map(([name, column]) => [name, headingAt(block, column)])
    ),
  }));
}

const LEAVERS = ["Employee Number", "Name", "Leaving Date", "Reason"];
const leaver = (number: string, date: string): CellValue[] => [
  number,
  "A Person",
  date,
  "Resigned",
];
const POSTS = ["Post No", "Post Title", "Establishment FTE", "Employee Number"];
const post = (number: string): CellValue[] => [number, "Analyst", 1, `E${number}`];
const merge = (top: number, left: number, bottom: number, right: number) => ({
  top,
  left,
  bottom,
  right,
});

describe("headings in two rows", () => {
  test("a group over merged cells is read before what stands below it", () => {
    const [block] = found(
      [
        ["Post No", "Title", "Establishment", null, "In post", null],
        [null, null, "FTE", "Heads", "FTE", "Headcount"],
        ["P1", "Analyst", 1, 1, 0.8, 1],
      ],
      { merges: [merge(0, 0, 1, 0), merge(0, 1, 1, 1), merge(0, 2, 0, 3), merge(0, 4, 0, 5)] }
    );
    expect(block?.rows).toEqual([0, 1, 2, 2]);
    expect(block?.heads).toMatchObject({
      post_id: "Post No",
      post_title: "Title",
      establishment_fte: "Establishment FTE",
      actual_fte: "In post FTE",
    });
  });

  test("a group without merged cells holds for the blanks to its right", () => {
    const [block] = found([
      ["Post", null, "Establishment", null, "Holder", null],
      ["Number", "Title", "FTE", "Budget", "Name", "Number"],
      ["P1", "Analyst", 1, 40000, "A Person", "E1"],
    ]);
    expect(block?.heads).toMatchObject({
      post_id: "Post Number",
      post_title: "Post Title",
      establishment_fte: "Establishment FTE",
      holder_name: "Holder Name",
      holder_id: "Holder Number",
    });
  });

  test("the group below and the name above", () => {
    const [block] = found(
      [
        ["Post No", "Title", "FTE", null],
        [null, null, "Est", "Actual"],
        ["P1", "Analyst", 1, 0.8],
      ],
      { merges: [merge(0, 2, 0, 3)] }
    );
    expect(block?.heads).toMatchObject({ establishment_fte: "FTE Est", actual_fte: "FTE Actual" });
  });

  test("headings broken over two rows", () => {
    const [block] = found([
      ["Employee", "Leaving", "Reason for", "Post"],
      ["Number", "Date", "Leaving", "Title"],
      ["E1", "2022-04-14", "Resigned", "Analyst"],
    ]);
    expect(block?.kind).toBe("leavers");
    expect(block?.heads).toEqual({
      person_id: "Employee Number",
      leave_date: "Leaving Date",
      reason: "Reason for Leaving",
      post_title: "Post Title",
    });
  });

  test("a title right above the headings, alone or merged over all of them, is no part of them", () => {
    for (const merges of [[], [merge(0, 0, 0, 3)]]) {
      const [block] = found(
        [["Establishment"], ["Post No", "Post Title", "FTE", "Employee Number"], post("P1")],
        { merges }
      );
      expect(block?.rows).toEqual([1, 1, 2, 2]);
      expect(block?.heads).toMatchObject({ actual_fte: "FTE" });
    }
  });

  test("line breaks are spaces, and units or column numbers below the headings are no row", () => {
    const [block] = found([
      ["Post\nNo", "Post\r\nTitle", "Establishment\nFTE", "Salary"],
      ["(1)", "(2)", "(3)", "(4)"],
      ["P1", "Analyst", 1, 40000],
    ]);
    expect(block?.rows).toEqual([0, 0, 2, 2]);
    expect(block?.heads).toMatchObject({ establishment_fte: "Establishment FTE" });
  });
});

describe("several lists on one sheet", () => {
  test("side by side with a blank column between, of different lengths", () => {
    const blocks = found([
      [...POSTS, null, ...LEAVERS],
      [...post("P1"), null, ...leaver("E9", "2022-04-14")],
      [...post("P2"), null, ...leaver("E8", "2022-05-14")],
      [...post("P3")],
    ]);
    expect(blocks.map(({ kind, across, rows }) => [kind, across, rows[3]])).toEqual([
      ["establishment", [0, 3], 3],
      ["leavers", [5, 8], 2],
    ]);
  });

  test("side by side, the same headings again and no blank column", () => {
    const blocks = found([
      [...LEAVERS, ...LEAVERS],
      [...leaver("E1", "2021-04-14"), ...leaver("E9", "2022-04-14")],
    ]);
    expect(blocks.map(({ kind, across }) => [kind, across])).toEqual([
      ["leavers", [0, 3]],
      ["leavers", [4, 7]],
    ]);
  });

  test("starters beside leavers", () => {
    const blocks = found([
      ["Starters", null, null, null, null, "Leavers"],
      ["Employee Number", "Name", "Start Date", "FTE", null, ...LEAVERS],
      ["E7", "B Person", "2022-05-01", 1, null, ...leaver("E1", "2022-04-14")],
    ]);
    expect(blocks.map(({ kind, across }) => [kind, across])).toContainEqual(["leavers", [5, 8]]);
  });

  test("the second list begins lower, beside the rows of the first", () => {
    const blocks = found([
      [...POSTS],
      [...post("P1")],
      [...post("P2"), null, ...LEAVERS],
      [...post("P3"), null, ...leaver("E9", "2022-04-14")],
    ]);
    expect(blocks.map(({ kind, across, rows }) => [kind, across, rows])).toEqual([
      ["establishment", [0, 3], [0, 0, 1, 3]],
      ["leavers", [5, 8], [2, 2, 3, 3]],
    ]);
  });

  test("a blank column inside one list does not part it", () => {
    const blocks = found([
      ["Emp No", "Name", "Job Title", null, "Leaving Date", "Reason"],
      ["E1", "A Person", "Analyst", null, "2022-04-14", "Resigned"],
    ]);
    expect(blocks.map(({ kind, across }) => [kind, across])).toEqual([["leavers", [0, 5]]]);
    const [posts] = found([
      ["Post No", "Post Title", null, "Est FTE", "Salary", null, "Emp No", "Start Date", "FTE"],
      ["P1", "Analyst", null, 1, 40000, null, "E1", "2020-01-06", 1],
    ]);
    expect([posts?.kind, posts?.across]).toEqual(["establishment", [0, 8]]);
    expect(Object.keys(posts?.heads ?? {})).toHaveLength(7);
  });

  test("a list of words beside the posts, longer than they are, adds no rows", () => {
    const [block] = found([
      [...POSTS, null, "Lookup"],
      [...post("P1"), null, "Analyst"],
      [null, null, null, null, null, "Officer"],
      [null, null, null, null, null, "Manager"],
    ]);
    expect([block?.across, block?.rows[3]]).toEqual([[0, 3], 1]);
  });

  test("blank rows inside a list, headings far below, and headings again on every page", () => {
    const prose = Array.from({ length: 50 }, (_, at) => [`Note ${at}`, "text", 5]);
    const page = [["Page 2"], POSTS, post("P3")];
    const blocks = found([...prose, POSTS, post("P1"), [], post("P2"), [], ...page]);
    expect(blocks.map(({ kind, rows }) => [kind, rows])).toEqual([
      ["establishment", [50, 50, 51, 57]],
    ]);
  });

  test("a list of another sort below ends the one above", () => {
    const [block, ...rest] = found([
      POSTS,
      post("P1"),
      post("P2"),
      [],
      ["Team", "Headcount", "Vacancies"],
      ["Policy", 4, 1],
    ]);
    expect(rest).toEqual([]);
    expect(block?.rows[3]).toBe(2);
  });

  test("rows of data whose words are headings elsewhere start no list", () => {
    const blocks = found([
      ["Course", "Course Date", "Cost", "Booking Status", "Attendance"],
      ["Interview skills", "'4 May 2022", "'£300", "Booked", "Attended"],
      ["Assessment", "'5 May 2022", "'£200", "Booked", "Attended"],
    ]);
    expect(blocks.map(({ kind, rows }) => [kind, rows[3]])).toEqual([["training", 2]]);
  });

  test("an Excel table whose first row is a title, its headings below", () => {
    const table = { name: "T", top: 0, left: 0, bottom: 3, right: 3, headings: [] };
    const rows = [
      ["Establishment", "Column1", "Column2", "Column3"],
      POSTS,
      post("P1"),
      post("P2"),
    ];
    expect(found(rows, { tables: [table] }).map(({ kind, rows }) => [kind, rows])).toEqual([
      ["establishment", [1, 1, 2, 3]],
    ]);
  });
});

describe("headings that try to act", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "<img src=x onerror=1>"])(
    "%s is a heading Muster does not know",
    (heading) => {
      const [block] = found([
        [heading, ...POSTS],
        ["x", ...post("P1")],
      ]);
      expect(Object.keys(block?.heads ?? {}).sort()).toEqual([
        "establishment_fte",
        "holder_id",
        "post_id",
        "post_title",
      ]);
    }
  );

  test("marks of direction, zero width and control characters are not seen", () => {
    const [block] = found([
      ["\u200fEmployee\u200b Number\u202e", "Leav\u00ading Date\u0007", "Reason"],
      ["E1", "2022-04-14", "Resigned"],
    ]);
    expect(block?.heads).toMatchObject({
      person_id: "Employee Number",
      leave_date: "Leaving Date",
    });
  });

  test("cells of 32,767 characters slow nothing", () => {
    const long = ["(", "[", " ", "a ", "1/", "as at ", "=", "\u202e"].map((text) =>
      text.repeat(32767).slice(0, 32767)
    );
    const began = performance.now();
    const [block] = found([long, [...POSTS, ...long], [...post("P1"), ...long]]);
    expect(block?.kind).toBe("establishment");
    expect(performance.now() - began).toBeLessThan(500);
  });
});
