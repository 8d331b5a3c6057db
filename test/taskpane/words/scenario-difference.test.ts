import { addingUp, differenceRows, differs } from "../../../src/taskpane/words/scenario-difference";

const numbers = (rows: readonly { readonly amount: string }[]): number[] =>
  rows.map(({ amount }) => Number(amount.replace("−", "-").replace(/[£,+]/g, "")));

test("lines as printed add up, also where each by itself would be rounded away", () => {
  const rows = differenceRows(
    {
      words: "officers short",
      unit: "head",
      baseline: 23.7,
      lines: [
        { words: "a", change: -2.4 },
        { words: "b", change: -2.4 },
        { words: "c", change: 0.4 },
      ],
      result: 19.3,
    },
    0
  );
  const [from, ...rest] = numbers(rows);
  const to = rest.pop();
  expect([from, to]).toEqual([24, 19]);
  expect(rest.reduce((a, b) => a + b, from ?? 0)).toBe(to);
  expect(rows.map(({ kind }) => kind)).toEqual(["from", "change", "change", "change", "to"]);
});

test("an office’s lines add up in tenths", () => {
  const rows = differenceRows(
    {
      words: "people",
      unit: "head",
      baseline: 19.66,
      lines: [
        { words: "a", change: 0.13 },
        { words: "b", change: -0.29 },
      ],
      result: 19.5,
    },
    1
  );
  expect(rows.map(({ amount }) => amount)).toEqual(["19.7", "+0.1", "−0.3", "19.5"]);
});

test("millions are printed to ten thousand pounds, and so are their lines", () => {
  const rows = differenceRows(
    {
      words: "pay",
      unit: "GBP",
      baseline: 232_756_111,
      lines: [{ words: "a", change: 104_363 }],
      result: 232_860_474,
    },
    0
  );
  expect(rows.map(({ amount }) => amount)).toEqual(["£232.76m", "+£100,000", "£232.86m"]);
});

test("lines of pounds under a million add up to the pound, each rounded away by itself or not", () => {
  const rows = differenceRows(
    {
      words: "surplus",
      unit: "GBP",
      baseline: 534_037.4,
      lines: [
        { words: "a", change: -0.4 },
        { words: "b", change: -238_525.7 },
        { words: "c", change: 12.4 },
      ],
      result: 295_523.7,
    },
    0
  );
  const [from, ...rest] = numbers(rows);
  const to = rest.pop();
  expect([from, to]).toEqual([534_037, 295_524]);
  expect(rest.reduce((a, b) => a + b, from ?? 0)).toBe(to);
});

test("a figure differs where some line reads as more than nothing", () => {
  const of = (unit: "head" | "GBP", change: number) => ({
    ...{ id: "x", words: "x", unit, baseline: 0, result: change },
    lines: [{ words: "a", change }],
  });
  expect(differs(of("head", 0.04), 1)).toBe(false);
  expect(differs(of("head", 0.4), 0)).toBe(false);
  expect(differs(of("head", 0.4), 1)).toBe(true);
  expect(differs(of("GBP", -1), 0)).toBe(true);
});

test("whole numbers that come to a total", () => {
  expect(addingUp([0.5, 0.5, 0.5], 2)).toEqual([1, 1, 0]);
  expect(addingUp([-0.5, -0.5], -1)).toEqual([0, -1]);
  expect(addingUp([], 0)).toEqual([]);
});
