import { OTHER } from "../../../src/scenarios/cause";
import { challenges } from "../../../src/scenarios/sensitivity";
import { fillingIn } from "../../../src/scenarios/state/filled-vacancies";
import { fillTimesOf } from "../../../src/scenarios/state/fill-time";
import { openingState } from "../../../src/scenarios/state/opening-state";
import type { ProjectedSpell } from "../../../src/scenarios/state/spells";
import { dayOf, FAR_DAY, isoDay, type Day } from "../../../src/units/day";
import { officeOf } from "../../fixtures/office";
import { assumed, empty, held } from "../../fixtures/made-up";

const MONTH = 30.4375;
const AS_AT = dayOf(2022, 6, 20);

interface Row {
  readonly from: Day;
  readonly start: Day | null;
}

/** An office whose list of vacancies has these rows: filled posts have holders, the others stand empty. */
function officeWith(rows: readonly Row[]) {
  const filled = (row: Row): boolean => row.start !== null && row.start <= AS_AT;
  return officeOf({
    assumptions: assumed(),
    posts: [
      held(9001, "2016-01-01"),
      ...rows.map((row, i) =>
        filled(row) ? held(i + 1, isoDay(row.start ?? 0), { post: `V${i}` }) : empty(`V${i}`)
      ),
    ],
    vacancies: rows.map(({ from, start }, i) => ({
      post: `V${i}`,
      fte: 1,
      from: isoDay(from),
      ...(start === null ? {} : { start: isoDay(start) }),
    })),
  });
}

const started = (rows: readonly Row[]): ProjectedSpell[] =>
  rows.flatMap(({ start }) =>
    start === null || start > AS_AT
      ? []
      : [{ type: "Police staff", team: "", start, leave: FAR_DAY, fte: 1, cause: OTHER }]
  );

const timesOf = (rows: readonly Row[], spells = started(rows)) =>
  fillTimesOf(officeWith(rows), spells, AS_AT);

test("days vacant ÷ posts filled, counted by hand: before the first fill nothing is known", () => {
  const day = (back: number): Day => AS_AT - back;
  const rows = [
    { from: day(500), start: day(400) }, // its fill is where the list begins
    { from: day(420), start: day(300) }, // 100 days of the 120 are seen
    { from: day(250), start: day(200) }, // 50
    { from: day(190), start: day(100) }, // 90
    { from: day(60), start: AS_AT + 40 }, // open: 60 so far
  ];
  const time = timesOf(rows).of("Police staff");
  expect(time.months).toBeCloseTo((100 + 50 + 90 + 60) / 3 / MONTH, 10);
  expect(time.standardError).toBeCloseTo(time.months / Math.sqrt(3), 10);
  expect(time.evidence).toBe(
    "days vacant ÷ 3 posts of the type filled since 17 May 2021, those still vacant counted so far"
  );
});

test("a list of open vacancies leans on their expected starts, and says that they are the longer ones", () => {
  const rows = [100, 200, 300].map((back) => ({ from: AS_AT - back, start: AS_AT + 20 }));
  const times = timesOf(rows);
  expect(times.of("Police staff").months).toBeCloseTo(220 / MONTH, 10);
  expect(times.of("Police staff").evidence).toContain("open vacancies are the longer ones");
  expect(times.past(["Police staff"])).toEqual([
    expect.objectContaining({ lever: "time_to_fill", low: null, type: null }),
  ]);
});

test("a few filled ones that were not taken off the list yet are no history", () => {
  const open = [100, 200, 300].map((back) => ({ from: AS_AT - back, start: AS_AT + 20 }));
  const lately = [60, 50, 40, 30].map((back) => ({ from: AS_AT - back - 90, start: AS_AT - back }));
  const many = started(Array.from({ length: 20 }, () => ({ from: 0, start: AS_AT - 20 })));
  const time = timesOf([...open, ...lately], many).of("Police staff");
  expect(time.months).toBeCloseTo(220 / MONTH, 10);
});

test("nobody's list: a default that says so", () => {
  const rows = [{ from: AS_AT - 30, start: null }];
  expect(timesOf(rows).of("Police staff").evidence).toMatch(/^default/);
});

/** A stretch of made-up chance numbers, the same every time. */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
}

test("of a made-up log with a known mean of 120 days, what is estimated is 120 and the open ones' mean is not", () => {
  // Two in three posts are filled in 60 days, one in three in 240: not exponential by far.
  const chance = chances(7);
  const rows: Row[] = [];
  for (let day = AS_AT - 4 * 365; day <= AS_AT; day++) {
    if (chance() >= 0.4) continue;
    const start = day + (chance() < 2 / 3 ? 60 : 240);
    // A log that keeps what was filled since three years ago, and what is open.
    if (start > AS_AT - 3 * 365) rows.push({ from: day, start });
  }
  const times = timesOf(rows);
  const { months, standardError } = times.of("Police staff");
  expect(Math.abs(months * MONTH - 120)).toBeLessThan(10);
  expect(Math.abs(months * MONTH - 120)).toBeLessThan(2 * standardError * MONTH);
  const open = rows.filter(({ start }) => start !== null && start > AS_AT);
  const mean = open.reduce((sum, { from, start }) => sum + (start ?? 0) - from, 0) / open.length;
  expect(mean).toBeGreaterThan(150);
  const [all, staff] = times.past(["Police staff"]);
  expect([all?.type, staff?.type]).toEqual([null, "Police staff"]);
  expect(all?.evidence.split("; ")).toHaveLength(2);
  expect(all?.evidence).toMatch(/^12 months to 20 June 2022: [34]\.\d months \(1\d\d filled\)/);
  expect((all?.low ?? 0) * MONTH).toBeGreaterThan(100);
  expect((all?.high ?? 0) * MONTH).toBeLessThan(140);
});

test("the ranges of three years stand in the state of a workbook, and a time outside them wants a reason", () => {
  const rows = Array.from({ length: 60 }, (_, i) => {
    const start = AS_AT - 20 * i - 1;
    return { from: start - 90, start };
  });
  const state = openingState(officeWith(rows));
  if (!state.ok) throw new Error(state.error);
  const range = state.value.past.find(
    ({ lever, type }) => lever === "time_to_fill" && type === "Police staff"
  );
  expect(range?.low).toBeCloseTo(90 / MONTH, 0);
  expect(state.value.types[0]?.timeToFill.evidence).toContain("posts of the type filled since");
  const outside = (value: number): boolean[] =>
    challenges(state.value, {
      name: "Slow",
      settings: [{ lever: "time_to_fill", type: "Police staff", value }],
    }).map(({ needsReason }) => needsReason);
  expect([outside(9), outside(90 / MONTH)]).toEqual([[true], [false]]);
});

test("vacancies that begin or end outside the stretch count for the days inside", () => {
  const stretch = { after: 100, to: 200 };
  const of = (from: Day, to: Day) => [{ type: "A", from, to }];
  const days = (from: Day, to: Day): number => fillingIn(of(from, to), [], "A", stretch).vacantDays;
  expect([days(50, 150), days(150, 250), days(50, 250), days(10, 100), days(200, 210)]).toEqual([
    50, 50, 100, 0, 0,
  ]);
  const filled = (to: Day): number => fillingIn(of(1, to), [], "A", stretch).filled;
  expect([filled(100), filled(101), filled(200), filled(201)]).toEqual([0, 1, 1, 0]);
  expect(fillingIn(of(50, 150), [], "B", stretch)).toEqual({
    vacantDays: 0,
    filled: 0,
    started: 0,
  });
});
