import { fullWeeksOf, weekFor } from "../../src/sheets/full-weeks";

test("the commonest full-time week comes first, the longer of two as common", () => {
  expect(fullWeeksOf([37, 37, 18.5, 22.2])).toEqual([37]);
  expect(fullWeeksOf([37, 40, 40])).toEqual([40, 37]);
  expect(fullWeeksOf([37, 40])).toEqual([40, 37]);
  expect(fullWeeksOf([18.5, 20])).toEqual([]);
});

test("one person's week of 36 among a hundred of 37 is part-time", () => {
  expect(fullWeeksOf([...Array<number>(100).fill(37), 36])).toEqual([37]);
});

test("hours are of the week of which they are the rounder part; a full week is its own", () => {
  expect([20, 18.5, 24, 29.6, 37].map((hours) => weekFor(hours, [40, 37]))).toEqual([
    40, 37, 40, 37, 37,
  ]);
  expect(weekFor(36, [40, 36])).toBe(36);
  expect(weekFor(20, [])).toBeNaN();
});
