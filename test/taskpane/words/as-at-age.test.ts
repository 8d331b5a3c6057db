import { AGED_AFTER_DAYS, asAtWords } from "../../../src/taskpane/words/as-at-age";
import { dayOf } from "../../../src/units/day";

const asAt = dayOf(2022, 6, 20);

test("sheets of last month: the day alone", () => {
  expect(asAtWords(asAt, asAt)).toBe("As at 20 June 2022");
  expect(asAtWords(asAt, asAt + AGED_AFTER_DAYS)).toBe("As at 20 June 2022");
});

test("older sheets: so many whole months ago", () => {
  expect(asAtWords(asAt, asAt + AGED_AFTER_DAYS + 1)).toBe("As at 20 June 2022, 2 months ago");
  expect(asAtWords(asAt, dayOf(2024, 11, 20))).toBe("As at 20 June 2022, 29 months ago");
  expect(asAtWords(asAt, dayOf(2024, 11, 19))).toBe("As at 20 June 2022, 28 months ago");
});

test("very old sheets: years", () => {
  expect(asAtWords(asAt, dayOf(2026, 6, 19))).toBe("As at 20 June 2022, over 3 years ago");
});

test("a day that has not come", () => {
  expect(asAtWords(asAt, asAt - 1)).toBe("As at 20 June 2022, still to come");
});
