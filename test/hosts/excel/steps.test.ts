import { inBatches, type Step } from "../../../src/hosts/excel/steps";

const step = (bytes: number): Step => ({ bytes, enter: () => undefined });
const sizes = (bytes: readonly number[], budget: number): number[][] =>
  inBatches(bytes.map(step), budget).map((batch) => batch.map((one) => one.bytes));

test("what fits into one request goes in one, and steps that take nothing to say go along", () => {
  expect(sizes([4, 6, 0, 0], 10)).toEqual([[4, 6, 0, 0]]);
  expect(sizes([], 10)).toEqual([]);
});

test("what takes two requests is halved: one long request would hold up the pane", () => {
  expect(sizes([2, 2, 2, 2, 2, 2], 10)).toEqual([
    [2, 2, 2],
    [2, 2, 2],
  ]);
});

test("no request is above the budget, but for a step that is so alone", () => {
  expect(sizes([6, 6, 6, 14, 1], 10)).toEqual([[6], [6], [6], [14], [1]]);
});
