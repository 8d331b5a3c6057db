import { evaluate, evaluateRows } from "../../../src/language/evaluate/evaluate";
import { monthEndFrames, type Frame } from "../../../src/language/evaluate/frame";
import { groupingBy, WHOLE } from "../../../src/language/evaluate/grouping";
import { frameFor } from "../../../src/measures/periods";
import { isoDay } from "../../../src/units/day";
import type { Workforce } from "../../../src/workforce/workforce";
import { lineOf } from "../../fixtures/language";
import { officeOf } from "../../fixtures/office";
import { day } from "../../sheets/grid-from";

const office = officeOf({
  assumptions: { "As-at date": "2022-06-20", "Training budget": 8000 },
  posts: [
    {
      post: "P1",
      team: "A",
      fte: 1,
      salary: 30_000,
      person: 1,
      start: "2020-01-01",
      statutory: "Yes",
    },
    {
      post: "P2",
      team: "A",
      fte: 0.5,
      salary: null,
      person: 2,
      start: "2022-04-01",
      statutory: "N/A",
    },
    { post: "P3", team: "B", fte: 1, salary: 20_000, statutory: "No" },
  ],
});

const period = { from: day("2022-04-01"), to: day("2022-06-20") };
const frame: Frame = frameFor(office, period);

function whole(line: string, workforce: Workforce = office): number {
  const [values] = evaluate(
    [{ term: lineOf(line), frame: frameFor(workforce, period) }],
    WHOLE,
    workforce
  );
  if (values === undefined) throw new Error(`${line} has no value`);
  return values[0] ?? Number.NaN;
}

function byTeam(line: string): Record<string, number> {
  const grouping = groupingBy(["team"], office, ["posts", "people"]);
  const [values] = evaluate([{ term: lineOf(line), frame }], grouping, office);
  return Object.fromEntries(
    grouping.groups.map(({ team = "" }, i) => [team, values?.[i] ?? Number.NaN])
  );
}

describe("what is missing", () => {
  test.each([
    ["a sum over a value nobody gave is not known", "sum(posts.salary)", NaN],
    ["a sum that does not need it is", "sum(posts.salary, posts.fte > 0.5)", 50_000],
    ["a missing number passes no test", "count(posts, posts.salary < 100000)", 2],
    ["and is different from every number", "count(posts, posts.salary != 20000)", 2],
    ["a yes or no nobody gave is no", "count(posts, posts.statutory)", 1],
    ["so not of it is yes", "count(posts, not posts.statutory)", 2],
    ["or with something true is yes", "count(posts, posts.statutory or posts.fte < 1)", 2],
    ["an assumption nobody gave is not known", "assumptions.vacancy_factor * 2", NaN],
    ["one that was given is", "assumptions.training_budget / 2", 4000],
    ["a count over nothing is 0", 'count(posts, posts.team == "nobody")', 0],
    ["a sum over nothing is 0", 'sum(posts.fte, posts.team == "nobody")', 0],
    ["a table nobody gave has no rows", "count(vacancies)", 0],
    ["dividing by nothing is no number", "count(people) / count(cohorts)", Infinity],
    ["nothing by nothing is no number", "count(courses) / count(cohorts)", NaN],
    ["a sheet without the column has no yes", "count(people, people.exit_interview)", 0],
  ])("%s", (_what, line, wanted) => {
    expect(whole(line)).toBe(wanted);
  });
});

describe("by group", () => {
  test("a value missing in one group leaves the others", () => {
    expect(byTeam("sum(posts.salary)")).toEqual({ A: NaN, B: 20_000 });
  });
  test("a team without people has none", () => {
    expect(byTeam("strength(head, asAt)")).toEqual({ A: 2, B: 0 });
  });
  test("a single number is every group's", () => {
    expect(byTeam("days(period) + 1")).toEqual({ A: 82, B: 82 });
  });
  test("a rate of each group has its own numbers above and below the line", () => {
    expect(byTeam("100 * sum(posts.in_post_fte) / sum(posts.fte)")).toEqual({
      A: expect.closeTo(100, 9) as number,
      B: 0,
    });
  });
});

describe("dates", () => {
  test.each([
    ["the length of a period counts both days", "days(period)", 81],
    ["the financial year of the as-at date", "days(year)", 365],
    ["somebody who starts today is in post at its close", "strength(head, opening(period) + 1)", 2],
    ["and not the day before", "strength(head, opening(period))", 1],
    ["a rate of the day", 'rate("employer_ni_rate", asAt)', 0.1505],
    ["a rate before all that are known", 'rate("employer_ni_rate", asAt - 20000)', NaN],
  ])("%s", (_what, line, wanted) => {
    expect(whole(line)).toBe(wanted);
  });

  test("month-ends of a period that begins inside a month", () => {
    const frames = monthEndFrames(frameFor(office, period), true);
    expect(frames.map((one) => isoDay(one.period.to))).toEqual([
      "2022-03-31",
      "2022-04-30",
      "2022-05-31",
    ]);
    expect(monthEndFrames(frameFor(office, period), false)).toHaveLength(2);
  });

  test("thirteen month-ends of a financial year, or the twelve closing ones", () => {
    const year = frameFor(office, { from: day("2021-04-01"), to: day("2022-03-31") });
    expect(monthEndFrames(year, true)).toHaveLength(13);
    expect(monthEndFrames(year, false)).toHaveLength(12);
  });
});

test("all rows of a line, one value each", () => {
  expect([...evaluateRows(lineOf("posts.without_holder_fte"), frame, office)]).toEqual([0, 0, 1]);
  expect([...evaluateRows(lineOf("people.days_in_post"), frame, office)]).toEqual([81, 81]);
});

test("a line that asks for a measure where a row is wanted is a bug, and says so", () => {
  expect(() => evaluateRows(lineOf("churn.leavers"), frame, office)).toThrow("one value");
});

test("more rows than are worked through at a time, in several teams, counted by hand", () => {
  const many = Array.from({ length: 5000 }, (_, i) => ({
    person: i + 1,
    team: `Team ${i % 7}`,
    start: "2015-01-01",
    left: isoDay(day("2021-01-01") + (i % 700)),
    reason: i % 3 === 0 ? "Resigned" : "Retired",
    fte: i % 2 === 0 ? 1 : 0.5,
  }));
  const big = officeOf({ assumptions: { "As-at date": "2022-12-31" }, leavers: many });
  const within = (i: number): boolean => {
    const left = day("2021-01-01") + (i % 700);
    return left >= period.from && left <= period.to;
  };
  const mine = many.filter((_, i) => within(i));
  expect(whole("churn.leavers", big)).toBe(mine.length);
  expect(whole("churn.leavers_fte", big)).toBe(mine.reduce((sum, { fte }) => sum + fte, 0));
  expect(whole("churn.voluntary", big)).toBe(
    mine.filter(({ reason }) => reason === "Resigned").length
  );
  const teams = groupingBy(["team"], big, ["people"]);
  const request = { term: lineOf("churn.leavers"), frame: frameFor(big, period) };
  const [split] = evaluate([request], teams, big);
  expect([...(split ?? [])].slice(0, -1)).toEqual(
    teams.groups.map(({ team }) => mine.filter((row) => row.team === team).length)
  );
});
