import { holdsClosingDate } from "../../src/sheets/closing-date";
import { gridFrom } from "./grid-from";

test.each([
  ["2022-04-14", true],
  ["'14/04/2022", true],
  [44665, true],
  ["'31/12/4712", false],
  ["'31/12/2099", false],
  ["'00/00/0000", false],
  [2958465, false],
  [null, false],
  ["present", false],
])("%s: %s", (value, is) => {
  expect(holdsClosingDate(gridFrom("S", [[value]]), 0, 0)).toBe(is);
});
