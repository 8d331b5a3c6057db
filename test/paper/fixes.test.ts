import { writeWorkbook } from "../../src/hosts/file/write";
import { readWorkbook } from "../../src/hosts/file/read";
import { applyFixes } from "../../src/paper/apply-fixes";
import type { Change } from "../../src/paper/change";
import { changesSheet } from "../../src/paper/changes-sheet";
import { changesSheetOf, freeChangesSheet, readChanges } from "../../src/paper/read-changes";
import { settleFixes } from "../../src/paper/settle-fixes";
import { undoChanges } from "../../src/paper/undo-changes";
import type { Fix, Issue } from "../../src/sheets/issue";
import { cellKey, type WorkbookContent } from "../../src/workbook/grid";
import { valueIn } from "../fixtures/tampered";
import { day, gridFrom, workbookOf } from "../sheets/grid-from";

const AS_AT = day("2022-06-20");
const content = workbookOf([
  gridFrom(
    "Leavers",
    [
      ["Leaving Date", "FTE", "Note"],
      ["'31/03/2022", "0.6 FTE", null],
      ["2022-05-01", 1, "#REF!"],
    ],
    {
      formulas: new Map([[cellKey(2, 1), "1*1"]]),
      merges: [{ top: 1, left: 2, bottom: 2, right: 2 }],
    }
  ),
  gridFrom("Notes", [["kept"]]),
]);
const left: Fix = {
  sheet: "Leavers",
  cell: "A2",
  from: "31/03/2022",
  to: day("2022-03-31"),
  isDate: true,
};
const fte: Fix = { sheet: "Leavers", cell: "B2", from: "0.6 FTE", to: 0.6, isDate: false };

const issue = (...fixes: Fix[]): Issue => ({
  severity: "note",
  code: "DQ-08",
  sheet: "Leavers",
  cell: "A2",
  heading: "Leaving Date",
  value: "",
  expected: "a date",
  done: "",
  advice: "",
  touches: [],
  fixes,
});

const changesOf = (...fixes: Fix[]): readonly Change[] =>
  settleFixes(content, [issue(...fixes)], AS_AT).changes;

test("two cells are mended, every other cell and sheet is the very same", () => {
  const mended = applyFixes(content, [left, fte]);
  expect(valueIn(mended, "Leavers", "A2")).toBe(day("2022-03-31"));
  expect(mended.grids[0]?.dates.has(cellKey(1, 0))).toBe(true);
  expect(valueIn(mended, "Leavers", "B2")).toBe(0.6);
  expect(mended.grids[0]?.rows[2]).toBe(content.grids[0]?.rows[2]);
  expect(mended.grids[1]).toBe(content.grids[1]);
  expect(valueIn(content, "Leavers", "A2")).toBe("31/03/2022");
});

test("a fix beyond the last cell makes the sheet larger, and a rectangle still", () => {
  const far = { ...fte, cell: "D5", from: null };
  const grid = applyFixes(content, [far]).grids[0];
  expect(grid?.rows.map((row) => row.length)).toEqual([4, 4, 4, 4, 4]);
  expect(grid?.rows[4]).toEqual([null, null, null, 0.6]);
});

test("changes come in the order of the sheet, with the day, the heading and the rule", () => {
  expect(changesOf(fte, left, left)).toMatchObject([
    { cell: "A2", when: AS_AT, heading: "Leaving Date", rule: "DQ-08: a date", wasDate: false },
    { cell: "B2", state: "changed" },
  ]);
});

test.each<[situation: string, fixes: Fix[], why: RegExp, product?: string[]]>([
  ["the cell holds a formula", [{ ...fte, cell: "B3", from: 1 }], /formula/],
  ["the cell holds an error", [{ ...fte, cell: "C3", from: null }], /error/],
  ["the cell is under a merged one", [{ ...fte, cell: "C3", from: null }], /error|merged/],
  ["somebody changed the cell since it was read", [{ ...left, from: "1/3/2022" }], /changed since/],
  ["two rules would mend it differently", [left, { ...left, to: 3 }], /two rules/],
  ["the sheet is not there", [{ ...left, sheet: "Gone" }], /no such cell/],
  ["it names a range", [{ ...left, cell: "A2:A3" }], /no such cell/],
  ["the sheet is Muster's own", [left], /Muster's own/, ["Leavers"]],
])("left as it is: %s", (_, fixes, why, productSheets = []) => {
  const settled = settleFixes({ ...content, productSheets }, [issue(...fixes)], AS_AT);
  expect(settled.changes).toEqual([]);
  expect(settled.left).toHaveLength(1);
  expect(settled.left[0]?.why).toMatch(why);
});

test("put back, the workbook is as it was", () => {
  const changes = changesOf(left, fte);
  const undone = undoChanges(applyFixes(content, changes), changes);
  expect(undone.content).toEqual(content);
  expect(undone.changes.map(({ state }) => state)).toEqual(["put back", "put back"]);
  expect(undone.left).toEqual([]);
});

test("a cell that somebody changed after the mend is left to them", () => {
  const changes = changesOf(left, fte);
  const mended = applyFixes(content, changes);
  const worked = applyFixes(mended, [{ ...fte, to: 0.8 }]);
  const undone = undoChanges(worked, changes);
  expect(undone.putBack.map(({ cell }) => cell)).toEqual(["A2"]);
  expect(undone.left[0]?.why).toMatch(/changed since/);
  expect(valueIn(undone.content, "Leavers", "B2")).toBe(0.8);
});

test("a cell mended twice goes back to what it first held", () => {
  const [once] = changesOf(fte);
  const twice = { ...once!, from: 0.6, to: 0.61 };
  const mended = applyFixes(applyFixes(content, [once!]), [twice]);
  expect(undoChanges(mended, [once!, twice]).content).toEqual(content);
});

test("what was put back before is not put back again", () => {
  const changes = changesOf(fte).map((change) => ({ ...change, state: "put back" as const }));
  expect(undoChanges(content, changes)).toMatchObject({ putBack: [], left: [] });
});

describe("the sheet Changes", () => {
  const odd: readonly Change[] = [
    ...changesOf(left, fte),
    { ...changesOf(fte)[0]!, from: "=1+1", to: true },
    { ...changesOf(fte)[0]!, from: null, to: " spaced ", state: "put back", format: "@" },
    { ...changesOf(left)[0]!, from: day("2022-03-01"), wasDate: true, to: 5, isDate: false },
  ];

  async function written(): Promise<WorkbookContent> {
    const plan = { title: "t", sheets: [changesSheet(odd)], names: [], dated: AS_AT };
    const read = await readWorkbook("t.xlsx", await writeWorkbook(plan));
    if (!read.ok) throw new Error(read.error.message);
    return read.value;
  }

  test("is read back as it was written: texts, numbers, days, blanks", async () => {
    expect(readChanges(await written())).toEqual(odd);
  });

  test("of somebody else is none of ours", async () => {
    const theirs = { ...(await written()), productSheets: [] };
    expect(readChanges(theirs)).toEqual([]);
    expect(changesSheetOf(theirs)).toBeNull();
    expect(freeChangesSheet(theirs)).toBe("Changes (Muster)");
  });
});
