import type { LeverSpec } from "../../../src/scenarios/levers";
import { shown } from "../../../src/scenarios/text/shown-value";

test.each<[value: number, unit: LeverSpec["unit"], words: string]>([
  [0.0654, "share", "6.5%"],
  [-0.125, "share", "\u221212.5%"],
  [-0.0001, "share", "0.0%"],
  [8_000.4, "GBP", "£8,000"],
  [-1_200, "GBP a year", "\u2212£1,200"],
  [3.46, "months", "3.5 months"],
  [2026 * 12 + 3, "month", "Apr 2026"],
  [1, "yes or no", "yes"],
  [-10, "posts", "\u221210"],
  [-0.2, "posts", "0"],
  [1_234, "people", "1,234"],
])("%s of %s", (value, unit, words) => {
  expect(shown(value, { unit })).toBe(words);
});
