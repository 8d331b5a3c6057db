import { Changes } from "../../../src/language/evaluate/changes";
import { Chosen } from "../../../src/language/evaluate/chosen";
import { Program, type Slot } from "../../../src/language/evaluate/program";

/** Rows with a value, each there from one moment up to the one before another; four moments, one group. */
function settled(rows: readonly (readonly [value: number, from: number, to: number])[]): {
  counts: number[];
  sums: number[];
} {
  const value: Slot = {
    ...new Program(rows.length).column(new Float64Array()),
    data: Float64Array.from(rows, ([amount]) => amount),
  };
  const chosen = new Chosen();
  const leave = new Int32Array(rows.length);
  rows.forEach(([, from, to], i) => {
    chosen.rows[i] = i;
    chosen.cells[i] = from;
    leave[i] = to;
  });
  chosen.count = rows.length;
  const counts = new Changes(5, { mask: null, value: null }, null);
  const sums = new Changes(5, { mask: null, value }, counts);
  for (const changes of [counts, sums]) {
    changes.add(chosen, leave);
    changes.settle(1);
  }
  return { counts: [...counts.sums.slice(0, 4)], sums: [...sums.sums.slice(0, 4)] };
}

test("a row stands from its first moment to its last", () => {
  expect(settled([[0.5, 1, 3]])).toEqual({ counts: [0, 1, 1, 0], sums: [0, 0.5, 0.5, 0] });
});

test("where all have gone the sum is nought and not what rounding left", () => {
  const { sums } = settled([
    [0.1, 0, 2],
    [0.2, 0, 2],
    [0.3, 1, 3],
  ]);
  expect(0.1 + 0.2 - 0.1 - 0.2).not.toBe(0);
  expect(sums[3]).toBe(0);
});

test("a value that is missing spoils the moments its row stands in, and no later one", () => {
  const { counts, sums } = settled([
    [NaN, 0, 2],
    [1, 0, 4],
  ]);
  expect(counts).toEqual([2, 2, 1, 1]);
  expect(sums).toEqual([NaN, NaN, 1, 1]);
});
