import { shownAt } from "../../src/sheets/block";
import { gridFrom } from "./grid-from";

const grid = gridFrom("Leavers", [["2022-06-20", 44732, "#REF!", "20/06/22", null]]);

test("a date cell is shown as a date, not as Excel's number for it", () => {
  expect(shownAt(grid, 0, 0)).toBe("20 June 2022");
});

test("a number, an error, text and a blank are shown as they stand", () => {
  expect([1, 2, 3, 4].map((column) => shownAt(grid, 0, column))).toEqual([
    "44732",
    "#REF!",
    "20/06/22",
    "",
  ]);
});

test("a small number in a cell formatted as a date is shown as the number", () => {
  const odd = gridFrom("Staff", [[1, 0.5]], { dates: new Set([0, 1]) });
  expect(shownAt(odd, 0, 0)).toBe("1");
  expect(shownAt(odd, 0, 1)).toBe("0.5");
});
