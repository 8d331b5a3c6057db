import { whySheetAside, whyUnknown } from "../../src/sheets/set-aside";
import { findBlocks } from "../../src/sheets/find-blocks";
import { gridFrom } from "./grid-from";

const rows = [
  ["Employee Number", "Leaving Date"],
  ["E1", "2022-04-14"],
];
const why = (sheet: string, more = {}, of = rows) => {
  const grid = gridFrom(sheet, of, more);
  return whySheetAside(grid, findBlocks(grid, 0));
};

test("hidden sheets, and names that say not to read them, whatever they hold", () => {
  expect(why("Leavers", { hidden: true })).toBe("the sheet is hidden");
  expect(why("DO NOT USE")).toContain("DO NOT USE");
  expect(why("Summary", {}, [["Team", "Reason"]])).toContain("Summary");
  expect(why("Leavers")).toBeNull();
});

test("settings are read though the sheet is called a summary", () => {
  expect(
    why("Summary of inputs", {}, [
      ["Name", "Value"],
      ["Vacancy factor", "0.02"],
    ])
  ).toBeNull();
});

test("a pivot table is known by its words", () => {
  expect(whyUnknown(gridFrom("S", [["Row Labels", "Sum of FTE"]]))).toContain("pivot");
  expect(whyUnknown(gridFrom("S", [["Sum", "Total"]]))).toBeNull();
});
