import { sampleDay } from "../../../src/samples/sample-day";
import { officeSample } from "../../../src/samples/office/office-sample";
import { reasonOf } from "../../../src/workforce/reason-text";
import { assumption, counts, number, rowsOf, sheetOf, text, total } from "../records";

const plan = officeSample();
const asAt = sampleDay("2025-09-30");
const establishment = rowsOf(plan, "Establishment");
const vacancies = rowsOf(plan, "Vacancies");
const leavers = rowsOf(plan, "Leavers");
const training = rowsOf(plan, "Training");
const held = establishment.filter((row) => row["Personnel No"] !== "VACANT");

test("the same every time", () => {
  expect(officeSample()).toEqual(plan);
});

test("the first sheet says that it is made up", () => {
  expect(plan.sheets[0]?.name).toBe("Read me");
  expect(JSON.stringify(sheetOf(plan, "Read me").rows)).toMatch(/Made-up data.*No real person/);
});

test("every other sheet is a copy with one table", () => {
  const [, ...data] = plan.sheets;
  expect(data.map((sheet) => [sheet.name, sheet.role, sheet.tables.length])).toEqual(
    ["Establishment", "Vacancies", "Leavers", "Training", "Assumptions"].map((name) => [
      name,
      "copy",
      1,
    ])
  );
});

describe("establishment", () => {
  test("25 posts and 22 people", () => {
    expect(new Set(establishment.map((row) => row["Position Number"])).size).toBe(25);
    expect(new Set(held.map((row) => row["Personnel No"])).size).toBe(22);
    expect(held).toHaveLength(22);
  });

  test("23.5 FTE of posts, 19.7 in post", () => {
    expect(total(establishment, "Budgeted FTE")).toBeCloseTo(23.5, 9);
    expect(total(held, "Contracted FTE")).toBeCloseTo(19.7, 9);
  });

  test("one post is shared by two half-time holders", () => {
    const posts = counts(held.map((row) => text(row, "Position Number")));
    const shared = Object.keys(posts).filter((post) => (posts[post] ?? 0) > 1);
    expect(shared).toEqual(["NM14"]);
    const halves = held.filter((row) => row["Position Number"] === "NM14");
    expect(halves.map((row) => [row["Budgeted FTE"], row["Contracted FTE"]])).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  test("nobody holds more than their post, and everyone has started", () => {
    for (const row of held) {
      expect(number(row, "Contracted FTE")).toBeLessThanOrEqual(number(row, "Budgeted FTE"));
      expect(number(row, "Date in Post")).toBeLessThanOrEqual(asAt);
      expect(number(row, "Continuous Service Date")).toBeLessThanOrEqual(
        number(row, "Date in Post")
      );
    }
  });

  test("three statutory posts, two of them held by interims", () => {
    const statutory = held.filter((row) => row["Statutory Officer"] === "Yes");
    expect(counts(statutory.map((row) => text(row, "Employment Type")))).toEqual({
      Interim: 2,
      Permanent: 1,
    });
  });
});

test("the four vacancies are the four posts without a holder, at the post's own FTE", () => {
  const empty = establishment.filter((row) => row["Personnel No"] === "VACANT");
  const sorted = (list: (readonly unknown[])[]): string[] => list.map(String).sort();
  expect(vacancies).toHaveLength(4);
  expect(
    sorted(
      vacancies.map((row) => [row["Position Number"], row["Advertised Title"], row["FTE Required"]])
    )
  ).toEqual(
    sorted(empty.map((row) => [row["Position Number"], row["Job Title"], row["Budgeted FTE"]]))
  );
});

test("vacant before the as-at date, filled after it; one is covered by agency", () => {
  for (const row of vacancies) {
    expect(number(row, "Date Vacant")).toBeLessThanOrEqual(asAt);
    expect(number(row, "Anticipated Start Date")).toBeGreaterThan(asAt);
  }
  const covered = vacancies.filter((row) => number(row, "Agency £ per month") > 0);
  expect(covered.map((row) => row["Cover Arrangements"])).toEqual(["Agency"]);
});

test("a post that somebody left fell vacant the day after", () => {
  const left = leavers.filter((row) => number(row, "Termination Date") >= sampleDay("2025-05-01"));
  for (const row of vacancies.filter((each) => each["Position Number"] !== "NM25")) {
    const last = left.find((leaver) => leaver["Role at Leaving"] === row["Advertised Title"]);
    expect(last?.["Termination Date"]).toBe(number(row, "Date Vacant") - 1);
  }
});

describe("leavers", () => {
  test("over six years, of both administrations and before", () => {
    const since = (day: string): number =>
      leavers.filter((row) => number(row, "Termination Date") >= sampleDay(day)).length;
    expect(since("2019-04-01")).toBe(24);
    expect(since("2021-05-13")).toBe(20);
    expect(since("2024-05-09")).toBe(9);
  });

  test("in order, after their start, and none is still in post", () => {
    const days = leavers.map((row) => number(row, "Termination Date"));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days.at(-1)).toBeLessThanOrEqual(asAt);
    const people = new Set(held.map((row) => row["Personnel No"]));
    for (const row of leavers) {
      expect(number(row, "Date Joined")).toBeLessThan(number(row, "Termination Date"));
      expect(people.has(text(row, "Personal Reference Number"))).toBe(false);
    }
    expect(new Set(leavers.map((row) => row["Personal Reference Number"])).size).toBe(24);
  });

  test("numbers follow the order of joining", () => {
    const joined = [
      ...leavers.map((row) => [text(row, "Personal Reference Number"), number(row, "Date Joined")]),
      ...held.map((row) => [text(row, "Personnel No"), number(row, "Continuous Service Date")]),
    ] as [string, number][];
    const byNumber = [...joined].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, day]) => day);
    expect(byNumber).toEqual([...byNumber].sort((a, b) => a - b));
  });

  test("every reason is understood and none is unknown", () => {
    for (const row of leavers) {
      const found = reasonOf(text(row, "Termination Reason"));
      expect([row["Termination Reason"], found.understood, found.saysUnknown]).toEqual([
        row["Termination Reason"],
        true,
        false,
      ]);
    }
  });
});

test("training: paid, committed and planned come to 10,600 against a budget of 9,500", () => {
  const spent = (status: string): number =>
    total(
      training.filter((row) => row["Booking Status"] === status),
      "Amount"
    );
  expect(["Paid", "Committed", "Planned", "Cancelled"].map(spent)).toEqual([4985, 1765, 3850, 900]);
  expect(assumption(plan, "Training budget")).toBe(9500);
});

test("assumptions: the as-at date is the day the file is dated", () => {
  expect(assumption(plan, "As-at date")).toBe(asAt);
  expect(plan.dated).toBe(asAt);
});
