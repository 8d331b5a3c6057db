import { leverSpec } from "../../../src/scenarios/levers";
import {
  leverWords,
  placeWords,
  snapped,
  standsWords,
  typedValue,
} from "../../../src/taskpane/words/scenario-lever";
import { outsidePast } from "../../../src/taskpane/words/outside-past";
import { anOffer } from "../a-scenario";

test.each([
  [0.07123, "share", "7.1%"],
  [0.0625, "share", "6.25%"],
  [0.138, "share", "13.8%"],
  [0.1, "share", "10%"],
  [0.07, "share", "7%"],
  [-0.02, "share", "−2%"],
  [1, "months", "1 month"],
  [3.2437, "months", "3.2 months"],
  [1, "people", "1 person"],
  [-12, "posts", "−12 posts"],
  [9100, "GBP a year", "£9,100 a year"],
  [2026 * 12, "month", "Jan 2026"],
  [1, "yes or no", "yes"],
] as const)("%d in %s reads “%s”", (value, unit, words) => {
  expect(leverWords(value, unit)).toBe(words);
});

test("what stands now and over three years is said, or why the latter is not", () => {
  expect(standsWords(anOffer())).toBe("Now 7.1%. Last three years 6.8% to 8.1%.");
  expect(standsWords(anOffer({ past: null, unknown: "leavers are known from May only" }))).toBe(
    "Now 7.1%; no three-year range"
  );
});

test("a range reads in one rounding, and its end as it reads lies inside", () => {
  const past = { ...anOffer().past!, low: 0.0619, high: 0.0625 };
  const offer = anOffer({ past, present: 0.05917 });
  expect(standsWords(offer)).toBe(
    "Now 5.9%. Last three years 6.2% to 6.3%. Now is the estimate from all records, not of those years alone."
  );
  expect(snapped(0.063, offer)).toBe(0.0625);
  expect(standsWords({ ...offer, present: 0.06217 })).toBe(
    "Now 6.2%. Last three years 6.2% to 6.3%."
  );
});

test("a slider says its value in words and whether the last three years hold it", () => {
  expect(placeWords(0.095, anOffer())).toBe("9.5%, outside the last three years 6.8% to 8.1%");
  expect(placeWords(0.07, anOffer())).toBe("7%, the last three years 6.8% to 8.1%");
});

test("a value that reads as an end of the last three years is that end, and lies inside", () => {
  const offer = anOffer();
  expect(outsidePast(0.0677, { ...offer, present: 0.075 })).toBe(true);
  expect(outsidePast(0.0677, { ...offer, present: 0.06 })).toBe(false);
  expect(snapped(0.068, offer)).toBe(0.06832);
  expect(outsidePast(snapped(0.068, offer), offer)).toBe(false);
  expect(snapped(0.071, offer)).toBe(0.07123);
  expect(snapped(0.0681, offer)).toBe(0.0681);
  expect(snapped(0.066, offer)).toBe(0.066);
});

test.each([
  ["6.5", 0.065],
  ["6.5%", 0.065],
  [" 12 ", 0.12],
  ["0.5", 0.005],
])("“%s” typed into a field of percent", (text, value) => {
  expect(typedValue(text, leverSpec("leaver_rate"))).toEqual({ ok: true, value });
});

test("what cannot be is refused in words", () => {
  const spec = leverSpec("leaver_rate");
  const refused = typedValue("120", spec);
  expect(refused.ok ? "" : refused.error).toBe("It can be from 0% to 95%.");
  const odd = typedValue("six", spec);
  expect(odd.ok ? "" : odd.error).toContain("“six”");
  expect(typedValue("-5", leverSpec("posts_added"))).toEqual({ ok: true, value: -5 });
  expect(typedValue("Mar 2026", leverSpec("cohort_month"))).toEqual({
    ok: true,
    value: 2026 * 12 + 2,
  });
});
