import type { CellValue, Grid } from "../../src/workbook/grid";
import { answersOf, type Answer, type Answered } from "../../src/sheets/answers";
import { IssueLog } from "../../src/sheets/issue-log";
import { recognise } from "../../src/sheets/recognise";
import { gridFrom, workbookOf } from "./grid-from";

const says = (about: Answered, given: string, words: string, sheet = ""): Answer => ({
  about,
  sheet,
  given,
  says: words,
  at: { sheet: "Mappings", cell: "F7" },
});

function read(grids: readonly Grid[], all: readonly Answer[] = []) {
  const log = new IssueLog();
  const { blocks, readAs } = recognise(workbookOf(grids), log, answersOf(all));
  return {
    blocks: blocks.map(({ grid, kind, columns }) => ({ sheet: grid.sheet, kind, columns })),
    readAs,
    issues: log.list(),
  };
}

const ODD = ["Emp No", "Post Title", "Dt Gone", "Why", "FTE"];
const ROWS: CellValue[][] = [
  ["E1", "Analyst", "2022-04-14", "Resigned", 1],
  ["E2", "Officer", "2022-05-14", "Retired", 0.6],
  ["E3", "Officer", "2022-06-14", "Retired", 0.8],
];
const odd = (sheet: string): Grid => gridFrom(sheet, [ODD, ...ROWS]);

test("headings the user has named are read as they said, in plain words or by the column's name", () => {
  const { blocks } = read(
    [odd("Sheet1")],
    [says("column", "dt gone", "leaving date", "Sheet1"), says("column", "Why", "reason")]
  );
  expect(blocks[0]?.kind).toBe("leavers");
  expect(blocks[0]?.columns.get("leave_date")).toBe(2);
  expect(blocks[0]?.columns.get("reason")).toBe(3);
});

test("a column the user said is not read is not read", () => {
  const { blocks, readAs } = read(
    [
      gridFrom("Leavers", [
        ["Employee Number", "Leaving Date", "FTE"],
        ["E1", "2022-04-14", 1],
      ]),
    ],
    [says("column", "FTE", "Not read")]
  );
  expect(blocks[0]?.columns.has("fte")).toBe(false);
  expect(readAs.find(({ given }) => given === "FTE")).toMatchObject({
    reads: "",
    confidence: "yours",
    says: "Not read",
  });
});

test("a sheet is what the user said, though its name says that it repeats others", () => {
  const leavers = gridFrom("Archive", [
    ["Employee Number", "Leaving Date"],
    ["E1", "2022-04-14"],
  ]);
  expect(read([leavers]).blocks).toEqual([]);
  const { blocks, readAs } = read([leavers], [says("sheet", "archive", "leavers")]);
  expect(blocks.map(({ kind }) => kind)).toEqual(["leavers"]);
  expect(readAs[0]).toMatchObject({ about: "sheet", reads: "leavers", confidence: "yours" });
});

test("a sheet the user said is not read is not read, and no issue is made of it", () => {
  const { blocks, issues } = read([odd("Sheet1")], [says("sheet", "Sheet1", "not read")]);
  expect([blocks, issues]).toEqual([[], []]);
});

test("words that mean nothing are listed with what could be said", () => {
  const { issues } = read(
    [gridFrom("Leavers", [["Employee Number", "Leaving Date", "Unit Code"]])],
    [says("column", "Unit Code", "squad"), says("sheet", "Leavers", "people gone")]
  );
  expect(issues.map(({ code, value }) => `${code} ${value}`)).toEqual([
    "answer-not-understood people gone",
    "answer-not-understood squad",
  ]);
  expect(issues[0]?.expected).toContain("leavers");
  expect(issues[1]?.expected).toContain("leaving date");
});

test("how each sheet and column was read is told with what it rests on", () => {
  const { readAs } = read([
    gridFrom("Leavers", [
      ["Employee Number", "Leaveing Date", "Reason", "Car"],
      ...ROWS.map(([number, , date, reason]) => [
        number ?? null,
        date ?? null,
        reason ?? null,
        "No",
      ]),
    ]),
  ]);
  expect(
    readAs.map(({ about, given, rows, reads, confidence }) => [
      about,
      given,
      rows,
      reads,
      confidence,
    ])
  ).toEqual([
    ["sheet", "Leavers", 3, "leavers", "certain"],
    ["column", "Employee Number", 3, "employee number", "certain"],
    ["column", "Leaveing Date", 3, "leaving date", "likely"],
    ["column", "Reason", 3, "reason for leaving", "certain"],
    ["column", "Car", 3, "", "certain"],
  ]);
  expect(readAs[2]?.why).toBe("The heading is nearly “Leaving Date”; it holds dates.");
});
