import { doubtedColumns, namedColumns } from "../../src/sheets/doubted-columns";
import { SHEET_KINDS } from "../../src/sheets/sheet-kind";
import { ASSUMPTIONS } from "../../src/workforce/assumption-list";
import { TABLES } from "../../src/workforce/schema";

test("every column that an issue can put in doubt is one of the model", () => {
  const known = new Set([
    "rates",
    ...ASSUMPTIONS.map(({ id }) => `assumptions.${id}`),
    ...TABLES.flatMap(({ name, columns }) => [
      name,
      ...columns.map((one) => `${name}.${one.name}`),
    ]),
  ]);
  expect([...namedColumns()].filter((column) => !known.has(column))).toEqual([]);
});

const decide = { severity: "decide", code: "unreadable" } as const;

test.each([
  ["a leaving date", "leavers", "leave_date", ["people.leave_date"]],
  [
    "a salary, which vacancies take from their posts",
    "establishment",
    "salary",
    ["posts.salary", "vacancies.salary"],
  ],
  ["a column that no figure reads", "leavers", "ethnicity", []],
  ["a name that objects have of themselves", "leavers", "constructor", []],
] as const)("%s", (_what, kind, name, columns) => {
  expect(doubtedColumns(decide, kind, name)).toEqual(columns);
});

test("a note puts nothing in doubt", () => {
  expect(doubtedColumns({ severity: "note", code: "DQ-12" }, "leavers", "fte")).toEqual([]);
});

test("what is said of another cell than the one it is shown at goes by its code", () => {
  const missing = { severity: "decide", code: "leaver-fte-missing" } as const;
  expect(doubtedColumns(missing, "leavers", "person_id")).toEqual(["people.fte"]);
});

test("every column that is watched for a second meaning feeds the model", () => {
  const silent = SHEET_KINDS.flatMap(({ kind, watched }) =>
    watched
      .filter((name) => doubtedColumns(decide, kind, name).length === 0)
      .map((name) => `${kind}.${name}`)
  );
  // An assumption is known by the cell it was read from.
  expect(silent).toEqual(["assumptions.value"]);
});
