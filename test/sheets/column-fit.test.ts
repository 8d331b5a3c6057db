import type { CellValue } from "../../src/workbook/grid";
import { fitOf, holdsWords } from "../../src/sheets/column-fit";
import { profileColumn } from "../../src/sheets/column-profile";
import type { Shape } from "../../src/sheets/column-shape";
import { gridFrom } from "./grid-from";

const profileOf = (cells: readonly CellValue[]) =>
  profileColumn(
    gridFrom(
      "S",
      cells.map((cell) => [cell])
    ),
    0,
    0,
    cells.length - 1
  );

test.each<[string, Shape, CellValue[], string]>([
  ["dates", "date", ["2022-04-01", "2022-05-01", "2022-06-01"], "yes"],
  ["dates as text", "date", ["'1 Apr 22", "'01/05/2022", "'w/e 3/6/22"], "yes"],
  ["day numbers", "date", [44652, 44682, 44713], "yes"],
  ["full-time equivalents", "date", [1, 0.6, 0.8], "no"],
  ["some notes among dates", "date", ["2022-04-01", "asap", "soon"], "unsure"],
  ["hours", "fte", [37, 18.5, 22.2], "unsure"],
  ["words for full time", "fte", ["Full time", "FT", "Part time"], "rather not"],
  ["dates", "fte", ["2022-04-01", "2022-05-01", "2022-06-01"], "no"],
  ["salaries", "fte", [36000, 42000, 51000], "no"],
  ["salaries as text", "money", ["£36,000", "36k", "GBP 36,000"], "yes"],
  ["shares", "money", [1, 0.6, 0.8], "no"],
  ["codes", "code", ["P01", "00123", "AB-1234"], "yes"],
  ["titles", "code", ["Analyst", "Officer", "Head of HR"], "rather not"],
  ["codes", "text", ["P01", "P02", "P03"], "rather not"],
  ["two cells", "date", [1, 0.6], "unsure"],
  ["markers", "fte", ["*", "..", "N/A"], "unsure"],
])("%s for a column of %s: %#", (_, shape, cells, fit) => {
  expect(fitOf(shape, profileOf(cells))).toBe(fit);
});

test("what a column holds is said in words", () => {
  expect(holdsWords(profileOf([1, 0.6, 0.8]))).toBe("only numbers from 0 to 1.5");
  expect(holdsWords(profileOf(["2022-04-01", "2022-05-01", "x y"]))).toBe("mostly dates");
  expect(holdsWords(profileOf([null, ""]))).toBe("nothing");
});
