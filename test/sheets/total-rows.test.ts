import type { CellValue, Grid } from "../../src/workbook/grid";
import { dataRows } from "../../src/sheets/data-rows";
import { findBlocks } from "../../src/sheets/find-blocks";
import { IssueLog } from "../../src/sheets/issue-log";
import { gridFrom } from "./grid-from";

/** The first cells of the rows kept as data. */
function kept(headings: string[], rows: CellValue[][], more: Partial<Grid> = {}): string[] {
  const grid = gridFrom("S", [headings, ...rows], more);
  const [block] = findBlocks(grid, 0);
  if (block === undefined) throw new Error("no block");
  return dataRows(block, new IssueLog()).map((row) => (grid.rows[row] ?? []).slice(0, 2).join(" "));
}

const POOLED = ["Team", "Rank", "Establishment FTE", "Actual FTE"];
const RANKS = ["Rank", "Establishment FTE", "Actual FTE"];
const POSTS = ["Post No", "Post Title", "Team", "Establishment FTE", "Employee Number", "Salary"];

describe("pooled lines of ranks", () => {
  test("named subtotals, nested totals and the total of the force", () => {
    expect(
      kept(POOLED, [
        ["Response", "Constable", 48, 45.5],
        ["Response", "Sergeant", 8, 8],
        ["Response total", null, 56, 53.5],
        ["Custody", "Constable", 12, 11],
        ["Custody", "Sergeant", 3, 3],
        ["Custody total", null, 15, 14],
        ["LPA 1 Total", null, 71, 67.5],
        ["Crime", "Constable", 20, 19],
        ["Crime", "Sergeant", 4, 4],
        ["LPA 2", null, 24, 23],
        ["Force total", null, 95, 90.5],
      ])
    ).toEqual([
      "Response Constable",
      "Response Sergeant",
      "Custody Constable",
      "Custody Sergeant",
      "Crime Constable",
      "Crime Sergeant",
    ]);
  });

  test("the total at the top, by a word or by its sum alone", () => {
    for (const label of ["All", "Force", "Northern region"]) {
      expect(
        kept(POOLED, [
          [label, null, 56, 53.5],
          ["Response", "Constable", 48, 45.5],
          ["Response", "Sergeant", 8, 8],
        ])
      ).toEqual(["Response Constable", "Response Sergeant"]);
    }
  });

  test("lines named like the rest are sums of the lines below them, every one of them", () => {
    expect(
      kept(RANKS, [
        ["Response", 56, 53.5],
        ["Constable", 48, 45.5],
        ["Sergeant", 8, 8],
        ["Custody", 15, 14],
        ["Constable", 12, 11],
        ["Sergeant", 3, 3],
      ])
    ).toEqual(["Constable 48", "Sergeant 8", "Constable 12", "Sergeant 3"]);
  });

  test("one line that happens to be the sum of two others is data", () => {
    const rows = [
      ["Constable", 2, 2],
      ["Sergeant", 1, 1],
      ["Inspector", 3, 3],
      ["Superintendent", 5, 4],
    ];
    expect(kept(RANKS, rows)).toHaveLength(4);
  });

  test("rows of shares and means are no lines", () => {
    expect(
      kept(POOLED, [
        ["Response", "Constable", 48, 45.5],
        ["% of establishment", null, null, 0.95],
        ["Average", null, 48, 45.5],
      ])
    ).toEqual(["Response Constable"]);
  });

  test("a total that does not sum is still a total by its word", () => {
    expect(
      kept(POOLED, [
        ["Response", "Constable", 48, 45.5],
        ["Total", null, 50, 45.5],
      ])
    ).toEqual(["Response Constable"]);
  });
});

describe("posts one by one", () => {
  const post = (
    number: string,
    fte: number,
    holder: string | null,
    salary = 30000
  ): CellValue[] => [number, "Analyst", "Policy", fte, holder, salary];

  test("two posts of 1.0 and then one of 2.0 with its own number and holder", () => {
    const rows = [post("P1", 1, "E1"), post("P2", 1, "E2"), post("P3", 2, "E3", 60000)];
    expect(kept(POSTS, rows)).toHaveLength(3);
  });

  test("a subtotal under the team's own name, of one post too", () => {
    const rows = [
      post("P1", 1, "E1"),
      [null, null, "Policy", 1, null, null],
      post("P2", 0.6, "E2"),
      post("P3", 1, null),
      [null, null, "Policy", 1.6, null, null],
      [null, null, null, 2.6, null, null],
    ];
    expect(kept(POSTS, rows)).toEqual(["P1 Analyst", "P2 Analyst", "P3 Analyst"]);
  });

  test("a region and a force of one name: the row with a number of its own is the data", () => {
    const rows = [
      ["P1", "West Midlands", "x", 3, null, null],
      ["P2", "Staffordshire", "x", 2, null, null],
      [null, "West Midlands", null, 5, null, null],
    ];
    expect(kept(POSTS, rows)).toEqual(["P1 West Midlands", "P2 Staffordshire"]);
  });

  test("a row whose formula sums the rows above is a total, whatever it is called", () => {
    const rows = [post("P1", 1, "E1"), post("P2", 1, "E2"), ["P9", "Team", "Policy", 2, "E9", 1]];
    const formulas = new Map([[3 * 16384 + 3, "SUM(D2:D3)"]]);
    expect(kept(POSTS, rows, { formulas })).toEqual(["P1 Analyst", "P2 Analyst"]);
    const across = new Map([[3 * 16384 + 3, "SUM(A4:B4)"]]);
    expect(kept(POSTS, rows, { formulas: across })).toHaveLength(3);
  });

  test("posts called Total Rewards Manager and Force Control Officer are posts", () => {
    const rows = [
      post("P1", 1, "E1"),
      ["P2", "Total Rewards Manager", "HR", 1, "E2", 40000],
      ["P3", "Force", "HR", 2, "E3", 40000],
    ];
    expect(kept(POSTS, rows)).toHaveLength(3);
  });

  test("lines below the list: a summary and a remark", () => {
    const wide = [...POSTS, "Start Date", "Grade", "Contract Type"];
    const row = (number: string): CellValue[] => [
      ...post(number, 1, `E${number}`),
      "2015-04-01",
      "E",
      "Permanent",
    ];
    const rows = [row("P1"), row("P2"), [], ["Vacant posts", "none"], ["Produced by HR"]];
    expect(kept(wide, rows)).toEqual(["P1 Analyst", "P2 Analyst"]);
  });
});

test("costs of training: a total by its number alone, costs that happen to repeat", () => {
  const heads = ["Course", "Course Date", "Cost", "Status"];
  const rows: CellValue[][] = [
    ["First aid", "2022-05-01", 300, "Paid"],
    ["Law", "2022-05-02", 300, "Paid"],
    ["Leadership", "2022-05-03", 600, "Planned"],
    [null, null, 1200, null],
  ];
  expect(kept(heads, rows)).toHaveLength(3);
});
