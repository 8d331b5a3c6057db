import { shownChange, shownNumber } from "../../../src/cli/scenario/numbers";

test.each<[value: number | null, unit: "head" | "fte" | "GBP", shown: string, change: string]>([
  [2536.31, "head", "2,536.3", "+2,536.3"],
  [-23.68, "head", "−23.7", "−23.7"],
  [-0.01, "head", "0.0", "0"],
  [0, "GBP", "£0", "0"],
  [-4_000.4, "GBP", "−£4,000", "−£4,000"],
  [1_234_567, "GBP", "£1.23m", "+£1.23m"],
  [null, "fte", "–", "–"],
  [Number.NaN, "head", "–", "–"],
])("%s %s", (value, unit, shown, change) => {
  expect(shownNumber(value, unit)).toBe(shown);
  expect(shownChange(value, unit)).toBe(change);
});
