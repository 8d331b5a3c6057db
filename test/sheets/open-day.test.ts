import { FAR_DAY } from "../../src/units/day";
import { isBlankDay, isOpenDay, saysOpen } from "../../src/sheets/open-day";
import { day } from "./grid-from";

test.each(["2099-12-31", "2100-01-01", "4712-12-31", "9999-12-30", "2079-06-06", "2199-12-31"])(
  "%s stands for no end",
  (iso) => {
    expect(isOpenDay(day(iso))).toBe(true);
  }
);

test("the far day is open; a slip of the century and a day of our time are not", () => {
  expect(isOpenDay(FAR_DAY)).toBe(true);
  expect(["2202-03-31", "2122-06-20", "2022-12-31"].map((iso) => isOpenDay(day(iso)))).toEqual([
    false,
    false,
    false,
  ]);
});

test("what databases hold for no date", () => {
  expect([0, 1, 2, 3, 44732].map(isBlankDay)).toEqual([true, true, true, false, false]);
});

test("words that say there is no end yet, and words that do not", () => {
  expect(["present", "To date", "open-ended", "00/00/0000"].every(saysOpen)).toBe(true);
  expect(["presently unknown", "31/03/2022", ""].some(saysOpen)).toBe(false);
});
