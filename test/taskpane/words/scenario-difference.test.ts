import fc from "fast-check";
import {
  shownFigure,
  shownNumber,
  signedAmount,
} from "../../../src/taskpane/words/scenario-amount";
import {
  addingUp,
  differenceAccount,
  differs,
} from "../../../src/taskpane/words/scenario-difference";

const account = (
  unit: "head" | "GBP",
  baseline: number,
  changes: readonly number[],
  digits: 0 | 1,
  gap = false
) =>
  differenceAccount(
    {
      words: "a figure",
      unit,
      gap,
      baseline,
      lines: changes.map((change, i) => ({ words: `line ${i}`, change })),
      result: changes.reduce((a, b) => a + b, baseline),
    },
    digits
  );

test("lines as printed add up, also where each by itself would be rounded away", () => {
  const { rows, apart } = account("head", 23.7, [-2.4, -2.4, 0.4], 0);
  expect(rows.map(({ amount }) => amount)).toEqual(["24", "−2", "−2", "0", "−4", "19"]);
  expect(rows.map(({ kind }) => kind)).toEqual(["from", "change", "change", "change", "sum", "to"]);
  expect(apart).toBe(true);
});

test("people short that become people over: the words and the change are those side by side", () => {
  const { rows, apart } = account("head", 23.6, [-24.3], 0, true);
  expect(rows.map(({ amount }) => amount)).toEqual(["24", "−24", "1 over"]);
  expect(apart).toBe(true);
  expect(account("head", 23.8, [-25], 0, true).apart).toBe(false);
});

test("an office’s lines add up in tenths", () => {
  const { rows, apart } = account("head", 19.66, [0.13, -0.29], 1);
  expect(rows.map(({ amount }) => amount)).toEqual(["19.7", "+0.1", "−0.3", "−0.2", "19.5"]);
  expect(apart).toBe(false);
});

test("a change of less than a million is to the pound, also between millions", () => {
  const { rows, apart } = account("GBP", 232_756_111, [104_363], 0);
  expect(rows.map(({ amount }) => amount)).toEqual(["£232.76m", "+£104,363", "£232.86m"]);
  expect(apart).toBe(true);
});

test("a line of more than a million is to the pound where the change is", () => {
  const { rows } = account("GBP", 500_000, [1_230_004.4, -500_001.4], 0);
  expect(rows.map(({ amount }) => amount)).toEqual([
    "£500,000",
    "+£1,230,004",
    "−£500,001",
    "+£730,003",
    "£1.23m",
  ]);
});

test("whatever the figure: ends and change are those of the table, and the lines come to the change", () => {
  const amounts = fc.double({ min: -3e6, max: 3e6, noNaN: true });
  const people = fc.double({ min: -60, max: 60, noNaN: true });
  const figure = fc.oneof(
    fc.record({
      unit: fc.constant("GBP" as const),
      baseline: amounts,
      changes: fc.array(amounts, { minLength: 1, maxLength: 6 }),
    }),
    fc.record({
      unit: fc.constant("head" as const),
      baseline: people,
      changes: fc.array(people, { minLength: 1, maxLength: 6 }),
    })
  );
  fc.assert(
    fc.property(
      figure,
      fc.constantFrom(0 as const, 1 as const),
      fc.boolean(),
      ({ unit, baseline, changes }, digits, gap) => {
        const result = changes.reduce((a, b) => a + b, baseline);
        const { rows } = account(unit, baseline, changes, digits, gap);
        expect(rows[0]?.amount).toBe(shownFigure(baseline, unit, digits, gap));
        expect(rows.at(-1)?.amount).toBe(shownFigure(result, unit, digits, gap));
        const change = signedAmount(result - baseline, unit, digits);
        const lines = rows.filter(({ kind }) => kind === "change");
        const sum = lines.reduce((of, { amount }) => of + shownNumber(amount), 0);
        expect(Math.abs(sum - shownNumber(change))).toBeLessThan(0.01);
        if (lines.length === 1)
          expect(shownNumber(lines[0]?.amount ?? "")).toBe(shownNumber(change));
        else expect(rows.at(-2)?.amount).toBe(change);
      }
    )
  );
});

test("a figure differs where some line reads as more than nothing", () => {
  const of = (unit: "head" | "GBP", change: number) => ({
    ...{ id: "x", words: "x", unit, gap: false, baseline: 0, result: change },
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
  expect(addingUp([3.1, 2.2], 4)).toEqual([2, 2]);
  expect(addingUp([], 0)).toEqual([]);
});
