import fc from "fast-check";
import { cellRange, inside } from "../../../src/taskpane/grid/cell-range";
import { columnWidths } from "../../../src/taskpane/grid/column-widths";
import { markedRanges, markOf } from "../../../src/taskpane/grid/marked-cells";
import { movedCell } from "../../../src/taskpane/grid/moved-cell";
import { ROW_HEIGHT, rowsInView, scrollFor } from "../../../src/taskpane/grid/rows-in-view";
import { shownCell } from "../../../src/taskpane/grid/shown-cell";
import type { Issue } from "../../../src/sheets/issue";
import { gridFrom } from "../../sheets/grid-from";

const grid = gridFrom("Leavers", [
  ["Name", "Leaving Date", "FTE", "Note"],
  ["Made up", "2022-04-30", 0.6, "#REF!"],
  [null, 44681, true, "=1+1"],
]);

describe("cells as the sheet shows them", () => {
  it.each([
    [1, 1, "30/04/2022", "right"],
    [1, 2, "0.6", "right"],
    [1, 3, "#REF!", "left"],
    [2, 0, "", "left"],
    [2, 1, "44681", "right"],
    [2, 2, "TRUE", "left"],
    [2, 3, "=1+1", "left"],
    [99, 99, "", "left"],
  ])("row %i column %i reads %s", (row, column, text, side) => {
    expect(shownCell(grid, row, column)).toMatchObject({ text, side });
  });

  it("an error is marked as one, and a long text widens its column only so far", () => {
    expect(shownCell(grid, 1, 3).fault).toBe(true);
    const wide = gridFrom("Wide", [["x".repeat(32767), "y"]]);
    const [first = 0, second = 0] = columnWidths(wide);
    expect(first).toBeLessThanOrEqual(260);
    expect(second).toBeGreaterThanOrEqual(56);
  });
});

describe("addresses", () => {
  it("a cell, a range, an absolute one; a sheet or nonsense is no range", () => {
    expect(cellRange("E21")).toEqual({ top: 20, left: 4, bottom: 20, right: 4 });
    expect(cellRange("$A$2:H20")).toEqual({ top: 1, left: 0, bottom: 19, right: 7 });
    expect(cellRange("")).toBeNull();
    expect(cellRange("A:B")).toBeNull();
  });
});

describe("the rows that are drawn", () => {
  it("hold every row in view, whatever the scroll, and few more", () => {
    fc.assert(
      fc.property(
        fc.nat(200_000),
        fc.integer({ min: 50, max: 2000 }),
        fc.integer({ min: 1, max: 8000 }),
        (scrolled, height, rows) => {
          const { first, end } = rowsInView(scrolled, height, rows);
          const seen = Math.min(rows - 1, Math.floor(scrolled / ROW_HEIGHT));
          expect(first).toBeLessThanOrEqual(seen);
          expect(end).toBeGreaterThan(Math.min(first, rows - 1));
          expect(end - first).toBeLessThanOrEqual(height / ROW_HEIGHT + 26);
        }
      )
    );
  });

  it("a row already seen moves nothing; one far below is brought into view", () => {
    expect(scrollFor(3, 0, 600)).toBe(0);
    const to = scrollFor(5000, 0, 600);
    expect(5000 * ROW_HEIGHT).toBeGreaterThanOrEqual(to);
    expect(5000 * ROW_HEIGHT + ROW_HEIGHT).toBeLessThanOrEqual(to + 600);
  });
});

describe("the active cell by keyboard", () => {
  it.each([
    ["ArrowLeft", false, { row: 5, column: 0 }],
    ["ArrowDown", false, { row: 6, column: 0 }],
    ["End", false, { row: 5, column: 9 }],
    ["End", true, { row: 7, column: 9 }],
    ["PageUp", false, { row: 0, column: 0 }],
    ["a", false, null],
  ])("%s (whole sheet: %s)", (key, whole, to) => {
    expect(movedCell({ row: 5, column: 0 }, key, whole, 8, 10)).toEqual(to);
  });
});

describe("cells Muster has something to say of", () => {
  const issue = (severity: Issue["severity"], cell: string): Issue => ({
    severity,
    code: "DQ-08",
    sheet: "Leavers",
    cell,
    heading: "",
    value: "",
    expected: "a date",
    done: "Done.",
    advice: "",
    touches: [],
  });

  it("the weightiest is shown; those of other sheets, of the whole sheet or of a whole column are not", () => {
    const marks = markedRanges(
      [
        issue("note", "B2:B3"),
        issue("stop", "B2"),
        issue("note", "A1:A9000"),
        issue("decide", ""),
        { ...issue("stop", "B3"), sheet: "Posts" },
      ],
      "Leavers"
    );
    expect(markOf(marks, 1, 1)?.severity).toBe("stop");
    expect(markOf(marks, 2, 1)?.severity).toBe("note");
    expect(markOf(marks, 0, 0)).toBeNull();
    expect(inside(cellRange("B2:C3")!, 2, 2)).toBe(true);
  });
});
