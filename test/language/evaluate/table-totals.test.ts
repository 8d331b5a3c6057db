import fc from "fast-check";
import { madeUpWorkforce } from "../../../src/bench/made-up-workforce";
import { evaluate } from "../../../src/language/evaluate/evaluate";
import { groupingBy } from "../../../src/language/evaluate/grouping";
import { frameFor } from "../../../src/measures/periods";
import type { Period } from "../../../src/units/period";
import type { Workforce } from "../../../src/workforce/workforce";
import { lineOf } from "../../fixtures/language";

interface Row {
  readonly team: string;
  readonly start: number;
  readonly leave: number;
  readonly fte: number;
}

function numbers(workforce: Workforce, name: string): Float64Array {
  const column = workforce.tables.get("people")?.columns.get(name);
  if (column?.kind !== "number") throw new Error(`${name} is no column of numbers`);
  return column.data;
}

/** Made-up people, some without a date, without FTE, or leaving before they start. */
function spoiled(posts: number): { workforce: Workforce; rows: Row[] } {
  const workforce = madeUpWorkforce(posts);
  const [start, leave, fte] = ["start", "leave_date", "fte"].map((name) =>
    numbers(workforce, name)
  );
  const team = workforce.tables.get("people")?.columns.get("team");
  if (start === undefined || leave === undefined || fte === undefined || team?.kind !== "text")
    throw new Error("people have other columns");
  for (let i = 0; i < start.length; i++) {
    if (i % 17 === 3) start[i] = NaN;
    if (i % 19 === 5) leave[i] = NaN;
    if (i % 97 === 7) fte[i] = NaN;
    if (i % 23 === 9) start[i] = leave[i]! + 40;
  }
  const rows = Array.from(start, (from, i) => ({
    team: team.labels[team.codes[i]!]!,
    start: from,
    leave: leave[i]!,
    fte: fte[i]!,
  }));
  return { workforce, rows };
}

const { workforce, rows } = spoiled(300);
const grouping = groupingBy(["team"], workforce, ["people"]);

/** A line for many periods at once, beside the same counted row by row; the whole last. */
function compare(
  line: string,
  holds: (row: Row, period: Period) => boolean,
  value: (row: Row, period: Period) => number,
  periods: readonly Period[]
): void {
  const term = lineOf(line);
  const requests = periods.map((period) => ({ term, frame: frameFor(workforce, period) }));
  const found = evaluate(requests, grouping, workforce);
  periods.forEach((period, i) => {
    const inside = rows.filter((row) => holds(row, period));
    const sum = (some: readonly Row[]): number =>
      some.reduce((total, row) => total + value(row, period), 0);
    const expected = [
      ...grouping.groups.map(({ team }) => sum(inside.filter((row) => row.team === team))),
      sum(inside),
    ];
    expected.forEach((number, group) => {
      const got = found[i]![group]!;
      if (value === one || number === 0 || Number.isNaN(number)) expect(got).toBe(number);
      else expect(Math.abs(got - number)).toBeLessThanOrEqual(1e-9 * number);
    });
  });
}

const one = (): number => 1;
const fteOf = ({ fte }: Row): number => fte;
const here = ({ start, leave }: Row, day: number): boolean => start <= day && leave > day;
const inside = (day: number, { from, to }: Period): boolean => day >= from && day <= to;

const periods = fc.array(
  fc
    .tuple(fc.integer({ min: -800, max: 400 }), fc.integer({ min: 0, max: 500 }))
    .map(([from, length]) => ({
      from: workforce.asAt + from,
      to: workforce.asAt + from + length,
    })),
  { minLength: 1, maxLength: 12 }
);

describe("many periods in one pass give what each gives row by row", () => {
  test.each([
    [
      "people in post",
      "strength(head, closing(period))",
      (row: Row, p: Period) => here(row, p.to),
      one,
    ],
    [
      "their FTE, where some is missing",
      "strength(fte, closing(period))",
      (row: Row, p: Period) => here(row, p.to),
      fteOf,
    ],
    [
      "in post at the start and still at the end",
      "count(people, inPostOn(opening(period)) and people.leave_date > closing(period))",
      (row: Row, p: Period) => here(row, p.from - 1) && row.leave > p.to,
      one,
    ],
    [
      "in post at the start or later, and at the end",
      "count(people, people.leave_date > opening(period) and people.start < to(period))",
      (row: Row, p: Period) => row.leave > p.from - 1 && row.start < p.to,
      one,
    ],
    [
      "leavers in overlapping periods",
      "sum(people.fte, inPeriod(people.leave_date, period))",
      (row: Row, p: Period) => inside(row.leave, p),
      fteOf,
    ],
    [
      "leavers so far",
      "count(people, people.leave_date <= to(period))",
      (row: Row, p: Period) => row.leave <= p.to,
      one,
    ],
    [
      "came and went in one period",
      "count(people, inPeriod(people.start, period) and inPeriod(people.leave_date, period))",
      (row: Row, p: Period) => inside(row.start, p) && inside(row.leave, p),
      one,
    ],
    [
      "part-timers in post",
      "count(people, inPostOn(to(period)) and people.fte < 1)",
      (row: Row, p: Period) => here(row, p.to) && row.fte < 1,
      one,
    ],
    [
      "a day that is worked out for each person",
      "count(people, people.start + 30.5 <= to(period))",
      (row: Row, p: Period) => row.start + 30.5 <= p.to,
      one,
    ],
    [
      "a bound that is no whole day",
      "count(people, people.leave_date > to(period) - 0.5 and people.start <= to(period) - 0.5)",
      (row: Row, p: Period) => row.leave > p.to - 0.5 && row.start <= p.to - 0.5,
      one,
    ],
  ])("%s", (_, line, holds, value) => {
    fc.assert(
      fc.property(periods, (some) => {
        compare(line, holds, value, some);
      }),
      { numRuns: 15 }
    );
  });
});
