import { leverSpec } from "../../../../src/scenarios/levers";
import { sliderOf } from "../../../../src/taskpane/engine/scenarios/slider";

const past = (low: number, high: number) => ({
  lever: "leaver_rate" as const,
  type: null,
  low,
  high,
  evidence: "",
});

test("a rate: from nothing to about twice what it is, so that three years can be seen", () => {
  expect(sliderOf(leverSpec("leaver_rate"), 0.071, past(0.07, 0.086), 1)).toEqual({
    low: 0,
    high: 0.18,
    step: 0.001,
  });
});

test("a high rate does not pass what the lever can be", () => {
  expect(sliderOf(leverSpec("leaver_rate"), 0.6, null, 1)).toMatchObject({ low: 0, high: 0.95 });
});

test("what stands at nothing has room by the size of the group", () => {
  expect(sliderOf(leverSpec("posts_added"), 0, null, 240)).toEqual({
    low: -240,
    high: 240,
    step: 1,
  });
  expect(sliderOf(leverSpec("mix"), 0, null, 240)).toEqual({ low: 0, high: 240, step: 1 });
});

test("pounds go in steps that can be read", () => {
  expect(sliderOf(leverSpec("training_budget"), 9_500, null, 1)).toEqual({
    low: 0,
    high: 19_000,
    step: 100,
  });
});

test("a month lies half a year before to a year after", () => {
  expect(sliderOf(leverSpec("cohort_month"), 24_313, null, 1)).toEqual({
    low: 24_307,
    high: 24_325,
    step: 1,
  });
});
