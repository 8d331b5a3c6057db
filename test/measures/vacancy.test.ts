import { figureOf, figuresOf, valuesBy, valuesOf } from "../fixtures/figures";
import { assumed, empty, held } from "../fixtures/made-up";
import { officeOf, type Office } from "../fixtures/office";

type Vacancy = NonNullable<Office["vacancies"]>[number];
type Post = NonNullable<Office["posts"]>[number];

const vacancy = (from: string, more: Vacancy = {}): Vacancy => ({
  vacancy: "V1",
  post: "P2",
  title: "Post P2",
  fte: 1,
  from,
  ...more,
});

/** One post held, one empty and vacant from a day. */
const vacant = (of: Vacancy, more = {}, post: Post = {}) =>
  officeOf({
    assumptions: assumed(more),
    posts: [held(1, "2018-01-01"), empty("P2", post)],
    vacancies: [of],
  });

const days = (workforce: ReturnType<typeof vacant>, name: "year" | "year_to_date" = "year") =>
  figureOf(workforce, "vacancy.days", name).value;
const saving = (workforce: ReturnType<typeof vacant>, name: "year" | "year_to_date" = "year") =>
  figureOf(workforce, "vacancy.saving", name).value;

/** A year of £30,000 with 18.4% pension before and after National Insurance fell on 6 November 2022. */
const BEFORE = 30_000 * 1.184 + 0.1505 * (30_000 - 9_100);
const AFTER = 30_000 * 1.184 + 0.138 * (30_000 - 9_100);

describe("which days are vacant", () => {
  test("no expected start: to 31 March", () => {
    const made = vacant(vacancy("2022-06-01"));
    // 30 of June and 274 to 31 March.
    expect(days(made)).toBe(304);
    expect(days(made, "year_to_date")).toBe(20);
  });

  test("an expected start counts to the day before it", () => {
    expect(days(vacant(vacancy("2022-06-01", { start: "2022-08-01" })))).toBe(61);
  });

  test("a vacancy ending on 31 March: a start on 1 April is no different from none", () => {
    expect(days(vacant(vacancy("2022-06-01", { start: "2023-04-01" })))).toBe(304);
    expect(days(vacant(vacancy("2022-06-01", { start: "2023-03-31" })))).toBe(303);
  });

  test("vacant since before the year counts from 1 April", () => {
    expect(days(vacant(vacancy("2020-01-01", { start: "2022-07-01" })))).toBe(91);
  });

  test("vacant on the as-at date alone", () => {
    const made = vacant(vacancy("2022-06-20", { start: "2022-06-21" }));
    expect(days(made)).toBe(1);
    expect(days(made, "year_to_date")).toBe(1);
  });

  test("vacant only after the year", () => {
    expect(days(vacant(vacancy("2023-04-01")))).toBe(0);
  });

  test("an expected start before the as-at date on an empty post is not believed", () => {
    const made = vacant(vacancy("2022-06-01", { start: "2022-06-10" }));
    expect(days(made)).toBe(304);
    expect(made.issues.map(({ code }) => code)).toContain("expected-start-passed");
  });

  test("an expected start before the as-at date on a post since filled is", () => {
    const made = vacant(
      vacancy("2022-06-01", { start: "2022-06-10" }),
      {},
      { person: 2, held: 1, start: "2022-06-10" }
    );
    expect(days(made)).toBe(9);
  });

  test("a vacancy of an earlier month and one of a later, by post", () => {
    const made = officeOf({
      assumptions: assumed(),
      posts: [empty("P2"), empty("P3")],
      vacancies: [
        vacancy("2022-04-01", { start: "2022-07-01" }),
        vacancy("2022-12-01", { post: "P3", title: "Post P3", vacancy: "V2" }),
      ],
    });
    expect(valuesBy(made, "vacancy.days", "year", "post")).toEqual({ P2: 91, P3: 121 });
    expect(valuesBy(made, "vacancy.days", "year_to_date", "post")).toEqual({ P2: 81, P3: 0 });
  });

  test("a post without holder and without vacancy row counts in the rate and not in the saving", () => {
    const made = officeOf({
      assumptions: assumed(),
      posts: [held(1, "2018-01-01"), empty("P2"), empty("P3")],
      vacancies: [vacancy("2022-06-01")],
    });
    expect(figureOf(made, "vacancy.rate", "as_at").value).toBeCloseTo(200 / 3, 12);
    expect(days(made)).toBe(304);
    const issue = made.issues.find(({ code }) => code === "post-without-vacancy");
    expect(issue?.pounds).toBe(Math.round(BEFORE));
  });
});

describe("what a vacant day saves", () => {
  test("the change of National Insurance on 6 November 2022 falls inside", () => {
    const made = vacant(vacancy("2022-10-15", { start: "2022-12-10" }));
    // October's last day has the old rate, November's the new one for all of November.
    const wanted = (17 * BEFORE + (30 + 9) * AFTER) / 365;
    expect(saving(made)).toBeCloseTo(wanted, 6);
  });

  test("leap year 2023/24: a day is a 366th", () => {
    const made = vacant(vacancy("2024-02-01", { start: "2024-03-01" }), {
      "As-at date": "2023-06-20",
    });
    expect(days(made)).toBe(29);
    expect(saving(made)).toBeCloseTo((29 * AFTER) / 366, 6);
  });

  test("a part-time vacancy saves its part, the threshold whole", () => {
    const made = vacant(vacancy("2022-06-01", { fte: 0.5, start: "2022-07-01" }), {}, { fte: 0.5 });
    expect(saving(made)).toBeCloseTo((30 * (15_000 * 1.184 + 0.1505 * (15_000 - 9_100))) / 365, 6);
  });

  test("below the threshold there is no insurance, and none is given back", () => {
    const made = vacant(vacancy("2022-06-01", { fte: 0.2, start: "2022-07-01" }), {}, { fte: 0.2 });
    expect(saving(made)).toBeCloseTo((30 * 6_000 * 1.184) / 365, 6);
  });

  test("a pooled row of 2.5 FTE costs two whole posts and a half", () => {
    const made = vacant(vacancy("2022-06-01", { fte: 2.5, start: "2022-07-01" }), {}, { fte: 2.5 });
    const insurance = 0.1505 * (2 * (30_000 - 9_100) + (15_000 - 9_100));
    expect(saving(made)).toBeCloseTo((30 * (2.5 * 30_000 * 1.184 + insurance)) / 365, 6);
  });

  test("a police post pays the police pension rate in force", () => {
    const made = vacant(
      vacancy("2022-06-01", { start: "2022-07-01" }),
      {},
      { type: "Police officer" }
    );
    expect(saving(made)).toBeCloseTo((30 * (30_000 * 1.31 + 0.1505 * 20_900)) / 365, 6);
  });

  test("the apprenticeship levy only where it is set", () => {
    const made = vacant(vacancy("2022-06-01", { start: "2022-07-01" }), {
      "Apprenticeship levy rate": 0.005,
    });
    expect(saving(made)).toBeCloseTo((30 * (BEFORE + 150)) / 365, 6);
  });

  test("a salary nobody gave withholds the saving and not the days", () => {
    const made = vacant(vacancy("2022-06-01"), {}, { salary: null });
    expect(saving(made)).toBeNull();
    expect(days(made)).toBe(304);
    expect(figureOf(made, "vacancy.saving", "year").notes.join(" ")).toContain(
      "Withheld: Vacancies!A2 (Vacancy Ref) is to be settled first: expected the full-time salary of the post"
    );
  });
});

describe("phasing: 10 June to 30 September 2025 at £36,000 with 18% (worked case V01)", () => {
  const phased = (phasing: string) =>
    vacant(
      vacancy("2025-06-10", { start: "2025-10-01" }),
      {
        "As-at date": "2025-05-31",
        "Employer pension rate (staff)": 0.18,
        "Vacancy phasing": phasing,
      },
      { salary: 36_000 }
    );
  // A year is 36,000 × 1.18 + 15% × 31,000 = £47,130.
  test.each([
    ["day", 14_590.93], // 113 days of 365
    ["part-month", 14_531.75], // 21 of 30 days of a month and three months
    ["whole month", 11_782.5], // three months
  ])("by %s", (phasing, wanted) => {
    expect(saving(phased(phasing))).toBeCloseTo(wanted, 2);
    expect(days(phased(phasing))).toBe(113);
  });
});

describe("cover, the vacancy factor and what is left", () => {
  const june = { start: "2022-07-01" };
  test.each([
    ["a month", { cost: 1_000 }, (1_000 * 12 * 30) / 365],
    ["a day", { costADay: 200 }, 200 * 30],
    ["a year", { costAYear: 36_500 }, 3_000],
    ["nothing", {}, 0],
  ])("cover by %s", (_what, cover, wanted) => {
    const made = vacant(vacancy("2022-06-01", { ...june, ...cover }));
    expect(figureOf(made, "vacancy.cover", "year").value).toBeCloseTo(wanted, 9);
    expect(figureOf(made, "vacancy.net", "year").value).toBeCloseTo(
      (30 * BEFORE) / 365 - wanted,
      6
    );
  });

  test("to date, only the days so far", () => {
    const made = vacant(vacancy("2022-06-01", { ...june, costADay: 200 }));
    expect(figureOf(made, "vacancy.cover", "year_to_date").value).toBe(4_000);
  });

  test("cover that is dearer than the post: a net that is below zero", () => {
    const made = vacant(vacancy("2022-06-01", { ...june, costADay: 500 }));
    expect(figureOf(made, "vacancy.net", "year").value).toBeLessThan(0);
  });

  test("the vacancy factor to date is in proportion to days", () => {
    const made = vacant(vacancy("2022-06-01", june), { "Vacancy factor": 0.02 });
    // Two posts: 214 days to 31 October at the old rate (a month is at its last day's), 151 at the new.
    const bill = (2 * (214 * BEFORE + 151 * AFTER)) / 365;
    expect(figureOf(made, "vacancy.pay_bill", "year").value).toBeCloseTo(bill, 6);
    const factor = valuesOf(made, "year", "vacancy.factor")["vacancy.factor"];
    expect(factor).toBeCloseTo(0.02 * bill, 6);
    expect(figureOf(made, "vacancy.factor", "year_to_date").value).toBeCloseTo(
      (0.02 * bill * 81) / 365,
      6
    );
    expect(figureOf(made, "vacancy.surplus", "year").value).toBeCloseTo(
      (30 * BEFORE) / 365 - 0.02 * bill,
      6
    );
  });
});

describe("establishment", () => {
  const made = officeOf({
    assumptions: assumed(),
    posts: [
      held(1, "2018-01-01", { team: "A", held: 0.8 }),
      held(2, "2018-01-01", { team: "A", fte: 0.5, held: 0.7 }),
      held(3, "2018-01-01", { team: "B" }),
      empty("P4", { team: "B" }),
    ],
  });

  test("residue and over-establishment are shown apart and never netted off", () => {
    const values = valuesOf(
      made,
      "as_at",
      "vacancy.establishment_fte",
      "vacancy.in_post_fte",
      "vacancy.without_holder_fte",
      "vacancy.part_time_residue_fte",
      "vacancy.over_establishment_fte",
      "vacancy.rate"
    );
    expect(values).toEqual({
      "vacancy.establishment_fte": 3.5,
      "vacancy.in_post_fte": 2.5,
      "vacancy.without_holder_fte": 1,
      "vacancy.part_time_residue_fte": expect.closeTo(0.2, 12),
      "vacancy.over_establishment_fte": expect.closeTo(0.2, 12),
      "vacancy.rate": expect.closeTo(120 / 3.5, 10),
    });
  });

  test("by team", () => {
    expect(valuesBy(made, "vacancy.posts_vacant", "as_at", "team")).toEqual({ A: 0, B: 1 });
    expect(figuresOf(made, "vacancy.rate", "as_at", ["team"]).map(({ value }) => value)).toEqual([
      expect.closeTo(20 / 1.5, 10),
      50,
    ]);
  });

  test("a leaver of the future still holds the post", () => {
    const leaving = officeOf({
      assumptions: assumed(),
      posts: [held(1, "2018-01-01")],
      leavers: [
        {
          person: 1,
          title: "Post 1",
          team: "Office",
          start: "2018-01-01",
          left: "2022-08-31",
          reason: "Retired",
          fte: 1,
        },
      ],
    });
    expect(figureOf(leaving, "vacancy.posts_vacant", "as_at").value).toBe(0);
  });

  test("a starter of the future does not hold it yet", () => {
    const coming = officeOf({
      assumptions: assumed(),
      posts: [held(1, "2022-08-01"), held(2, "2018-01-01")],
    });
    expect(figureOf(coming, "vacancy.posts_vacant", "as_at").value).toBe(1);
    expect(figureOf(coming, "vacancy.in_post_headcount", "as_at").value).toBe(1);
  });
});
