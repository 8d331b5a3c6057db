import { figureOf } from "../fixtures/figures";
import type { CellValue } from "../../src/workbook/grid";
import { TABLES } from "../../src/workforce/schema";
import { readWorkforce } from "../../src/workforce/read";
import { day, gridFrom, workbookOf } from "../sheets/grid-from";
import { assumptions, establishment, leavers, workforceOf } from "./reading";

const LEAVER = [
  "E1",
  "Officer",
  "Policy",
  "2015-01-05",
  "2022-03-31",
  "Resigned",
  1,
  "No",
  "Police staff",
];

test("a workbook without a sheet that can be read is a fault that says what would be", () => {
  const read = readWorkforce(workbookOf([assumptions(), gridFrom("Notes", [["Call HR"]])]), {});
  expect(read).toMatchObject({
    ok: false,
    error: {
      message: "No sheet of test.xlsx has headings that Muster knows.",
      issues: [{ code: "sheet-not-recognised", sheet: "Notes" }],
    },
  });
});

test("without an as-at date it is asked for, never taken from the clock", () => {
  const read = readWorkforce(workbookOf([leavers(LEAVER)]), {});
  expect(read).toMatchObject({ ok: false, error: { advice: expect.stringContaining("--as-at") } });
});

test("the option gives the as-at date", () => {
  expect(workforceOf([leavers(LEAVER)], { asAt: day("2022-06-20") }).asAt).toBe(day("2022-06-20"));
});

test("every table and column of the schema is there, with as many rows and origins", () => {
  const { tables } = workforceOf([assumptions(), leavers(LEAVER)]);
  for (const spec of TABLES) {
    const table = tables.get(spec.name)!;
    for (const { name, kind } of spec.columns) {
      const column = table.columns.get(name)!;
      expect(column.kind).toBe(kind === "text" ? "text" : "number");
      expect(column.kind === "text" ? column.codes : column.data).toHaveLength(table.length);
      expect(table.provenance.get(name)!.origin).toHaveLength(table.length);
    }
  }
});

test("a force of 7,000 posts is read whole", () => {
  const rows = Array.from({ length: 7000 }, (_, i): CellValue[] => [
    `P${i}`,
    `Role ${i % 90}`,
    `Team ${i % 60}`,
    1,
    30000 + (i % 50) * 500,
    i % 12 === 0 ? "VACANT" : `E${i}`,
    i % 12 === 0 ? 0 : 1,
    i % 12 === 0 ? null : 36526 + (i % 8000),
    i % 3 === 0 ? "Police staff" : "Police officer",
  ]);
  const read = workforceOf([assumptions(), establishment(...rows)]);
  expect(read.tables.get("posts")!.length).toBe(7000);
  expect(read.tables.get("people")!.length).toBe(7000 - 584);
});

test("no leavers sheet: records said to be complete are records of nobody, and leavers are withheld", () => {
  const posts = gridFrom("Establishment", [
    ["Post No", "Post Title", "Establishment FTE", "Employee Number", "In Post FTE", "Start Date"],
    ["P1", "Analyst", 1, "1001", 1, "2018-04-01"],
    ["P2", "Clerk", 1, "1002", 1, "2019-04-01"],
  ]);
  const said = assumptions(["Records complete from", "2016-04-01", "date", null]);
  const read = workforceOf([posts, said]);
  expect(figureOf(read, "churn.leavers", "year_to_date").value).toBeNull();
  const leavers = gridFrom("Leavers", [
    ["Employee Number", "Post Title", "Start Date", "Leaving Date", "Reason", "FTE"],
    ["1003", "Clerk", "2015-04-01", "2021-05-03", "Resigned", 1],
  ]);
  const listed = workforceOf([posts, leavers, said]);
  expect(figureOf(listed, "churn.leavers", "year_to_date").value).toBe(0);
});
