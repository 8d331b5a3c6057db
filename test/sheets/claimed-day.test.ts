import { claimedDay } from "../../src/sheets/claimed-day";
import { day, gridFrom } from "./grid-from";

test.each([
  "Establishment as at 31 March 2022",
  "Position at 31/03/2022",
  "As at: 31st March 2022 (unaudited)",
  "Data correct as of close of business on 31.03.22",
  "Strength as at 2022-03-31",
])("%s", (title) => {
  expect(claimedDay(gridFrom("S", [[title], ["Post No"]]), 1)?.day).toBe(day("2022-03-31"));
});

test("the date in the next cell", () => {
  expect(claimedDay(gridFrom("S", [["As at", "2022-03-31"], ["Post No"]]), 1)?.day).toBe(
    day("2022-03-31")
  );
});

test.each(["Establishment 2022/23", "As at March 2022", "Prepared 31 March 2022", ""])(
  "%s claims no day",
  (title) => {
    expect(claimedDay(gridFrom("S", [[title], ["Post No"]]), 1)).toBeNull();
  }
);

test("a line below the headings is not a title", () => {
  expect(claimedDay(gridFrom("S", [["Post No"], ["as at 31 March 2022"]]), 0)).toBeNull();
});
