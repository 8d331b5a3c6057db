import { dataSheet } from "../../src/samples/data-sheet";

const columns = [{ heading: "Post" }, { heading: "Start", format: "date", width: 14 }] as const;
const rows = [
  ["P1", 45000],
  ["P2", null],
];

test("without a title the table starts in A1", () => {
  const sheet = dataSheet({ name: "Posts", table: "PostList", columns, rows });
  expect(sheet.tables).toEqual([
    { name: "PostList", top: 0, left: 0, bottom: 2, right: 1, headings: ["Post", "Start"] },
  ]);
  expect(sheet.rows[1]).toEqual([{ value: "P1" }, { value: 45000, format: "date" }]);
  expect(sheet.rows[2]).toEqual([{ value: "P2" }, null]);
  expect(sheet.widths).toEqual([11, 14]);
});

test("with a title the table starts in A3, and the headings stay in view", () => {
  const sheet = dataSheet({ name: "Posts", table: "PostList", title: "As at", columns, rows });
  expect(sheet.rows[0]).toEqual([{ value: "As at", look: "title" }]);
  expect(sheet.tables[0]).toMatchObject({ top: 2, bottom: 4 });
  expect(sheet.rows[2]?.map((cell) => cell?.value)).toEqual(["Post", "Start"]);
  expect(sheet.freeze).toEqual({ rows: 3, columns: 0 });
});

test("is the user's own sheet, not one of the product's", () => {
  expect(dataSheet({ name: "Posts", table: "PostList", columns, rows }).role).toBe("copy");
});
