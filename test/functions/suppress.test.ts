import { suppress } from "../../src/functions/suppress";
import { faultOf, valueOf } from "./answers";

test("counts from one to one below the threshold are hidden; nought is not", () => {
  expect([0, 1, 4, 5, 6].map((count) => valueOf(suppress(count, 5, null)))).toEqual([
    0,
    "*",
    "*",
    5,
    6,
  ]);
});

test("left out, the threshold is five and nothing is rounded", () => {
  for (const blank of [undefined, null, 0, ""])
    expect([4, 5, 13].map((count) => valueOf(suppress(count, blank, blank)))).toEqual(["*", 5, 13]);
});

test("rounding leaves a hidden count hidden and takes the nearest", () => {
  expect([7, 8, 12, 13, 15].map((count) => valueOf(suppress(count, 8, 10)))).toEqual([
    "*",
    10,
    10,
    10,
    20,
  ]);
});

test("what cannot be says which argument", () => {
  expect(faultOf(suppress(2.5, 5, null))).toMatch(/^value value: 2.5 is not a count/);
  expect(faultOf(suppress("*", 5, null))).toMatch(/^value value: "\*" is not a count/);
  expect(faultOf(suppress(3, 1, null))).toMatch(/^value threshold: 1 hides nothing/);
  expect(faultOf(suppress(3, 5, -5))).toMatch(/^value roundTo: -5 is not/);
});
