import { figureOf, valuesBy, valuesOf } from "../fixtures/figures";
import { assumed, gone, held } from "../fixtures/made-up";
import { officeOf, type Office } from "../fixtures/office";

const office = (
  posts: NonNullable<Office["posts"]>,
  leavers: NonNullable<Office["leavers"]> = [],
  more = {}
) => officeOf({ assumptions: assumed(more), posts, leavers });

const FLOW = [
  "churn.opening",
  "churn.joiners",
  "churn.leavers",
  "churn.other_ends",
  "churn.closing",
];

/** Opening, joiners, leavers, other ends, closing. */
const flow = (workforce: ReturnType<typeof office>, name: "last_year" | "year_to_date" | "asked") =>
  Object.values(valuesOf(workforce, name, ...FLOW));

const stayed = held(1, "2018-01-01");

describe("days at the edge of a period", () => {
  test("leaver on the last day of the year", () => {
    const made = office([stayed], [gone(9, "2018-01-01", "2022-03-31")]);
    expect(flow(made, "last_year")).toEqual([2, 0, 1, 0, 1]);
    expect(flow(made, "year_to_date")).toEqual([1, 0, 0, 0, 1]);
    // In post on every one of the year's 365 days, the last included.
    expect(figureOf(made, "churn.person_years", "last_year").value).toBe(2);
  });

  test("leaver on the first day of the year", () => {
    const made = office([stayed], [gone(9, "2018-01-01", "2022-04-01")]);
    expect(flow(made, "last_year")).toEqual([2, 0, 0, 0, 2]);
    expect(flow(made, "year_to_date")).toEqual([2, 0, 1, 0, 1]);
  });

  test("leaver on the as-at date", () => {
    const made = office([stayed], [gone(9, "2018-01-01", "2022-06-20")]);
    expect(flow(made, "year_to_date")).toEqual([2, 0, 1, 0, 1]);
    expect(figureOf(made, "vacancy.in_post_headcount", "as_at").value).toBe(1);
  });

  test("leaver on the day after the as-at date is still here", () => {
    const made = office([stayed], [gone(9, "2018-01-01", "2022-06-21")]);
    expect(flow(made, "year_to_date")).toEqual([2, 0, 0, 0, 2]);
  });

  test("joiner on the first day", () => {
    const made = office([stayed, held(2, "2021-04-01")]);
    expect(flow(made, "last_year")).toEqual([1, 1, 0, 0, 2]);
    expect(figureOf(made, "churn.person_years", "last_year").value).toBe(2);
  });

  test("joiner on the day before the first is in the opening", () => {
    expect(flow(office([stayed, held(2, "2021-03-31")]), "last_year")).toEqual([2, 0, 0, 0, 2]);
  });

  test("someone who joins and leaves on one day", () => {
    const made = office([stayed], [gone(9, "2021-10-01", "2021-10-01")]);
    expect(flow(made, "last_year")).toEqual([1, 1, 1, 0, 1]);
    const { value } = figureOf(made, "churn.person_years", "last_year");
    expect(value).toBeCloseTo(1 + 1 / 365, 12);
    expect(figureOf(made, "churn.years_of_service_lost", "last_year").value).toBeCloseTo(
      1 / 365.25,
      12
    );
  });

  test("a period of one day", () => {
    const made = office([stayed], [gone(9, "2018-01-01", "2021-10-01")], {
      "Period from": "2021-10-01",
      "Period to": "2021-10-01",
    });
    expect(flow(made, "asked")).toEqual([2, 0, 1, 0, 1]);
    // Two people one day each, 1 leaver: 100 ÷ (2 ÷ 365).
    expect(figureOf(made, "churn.annualised", "asked").value).toBeCloseTo(18_250, 9);
  });
});

describe("people who are more than one row", () => {
  test("rehire: two spells apart, a joiner again", () => {
    const made = office([stayed, held(2, "2021-09-01")], [gone(2, "2016-01-01", "2019-05-31")]);
    expect(flow(made, "last_year")).toEqual([1, 1, 0, 0, 2]);
  });

  test("leaver and rejoiner inside the period", () => {
    const made = office([stayed, held(2, "2022-01-10")], [gone(2, "2018-01-01", "2021-06-30")]);
    expect(flow(made, "last_year")).toEqual([2, 1, 1, 0, 2]);
    // 365 days, and 91 days to 30 June with 81 from 10 January.
    expect(figureOf(made, "churn.person_years", "last_year").value).toBeCloseTo(1 + 172 / 365, 12);
  });

  // Conventions 7: people in post both at opening and at close, not spells that last.
  test("leaver and rejoiner inside the period is in post at both ends: stable", () => {
    const made = office([stayed, held(2, "2022-01-10")], [gone(2, "2018-01-01", "2021-06-30")]);
    expect(figureOf(made, "churn.stability", "last_year").value).toBe(100);
  });

  test("two posts held by one person: headcount 1, FTE added", () => {
    const made = office([
      held(1, "2018-01-01", { post: "A", fte: 0.6, held: 0.6 }),
      held(1, "2018-01-01", { post: "B", fte: 0.3, held: 0.3 }),
    ]);
    expect(valuesOf(made, "last_year", "churn.closing", "churn.closing_fte")).toEqual({
      "churn.closing": 1,
      "churn.closing_fte": expect.closeTo(0.9, 12),
    });
    expect(figureOf(made, "vacancy.posts", "as_at").value).toBe(2);
  });

  test.each([
    ["an officer counts as 1.00 at most", "Police officer", 1],
    ["staff as they stand", "Police staff", 1.3],
  ])("two posts of more than full time: %s", (_what, type, fte) => {
    const made = office([
      held(1, "2018-01-01", { post: "A", type }),
      held(1, "2018-01-01", { post: "B", fte: 0.3, held: 0.3, type }),
    ]);
    expect(figureOf(made, "churn.closing", "last_year").value).toBe(1);
    expect(figureOf(made, "churn.closing_fte", "last_year").value).toBeCloseTo(fte, 12);
  });

  test("two half-time holders of one post", () => {
    const made = office([
      held(1, "2018-01-01", { post: "A", fte: 1, held: 0.5 }),
      held(2, "2018-01-01", { post: "A", fte: 1, held: 0.5 }),
    ]);
    expect(valuesOf(made, "last_year", "churn.closing", "churn.closing_fte")).toEqual({
      "churn.closing": 2,
      "churn.closing_fte": 1,
    });
    expect(
      valuesOf(made, "as_at", "vacancy.posts", "vacancy.establishment_fte", "vacancy.rate")
    ).toEqual({ "vacancy.posts": 1, "vacancy.establishment_fte": 1, "vacancy.rate": 0 });
  });

  test("leaver still listed: the leave date stands, once", () => {
    const made = office([stayed, held(2, "2018-01-01")], [gone(2, "2018-01-01", "2021-12-31")]);
    expect(flow(made, "last_year")).toEqual([2, 0, 1, 0, 1]);
    expect(made.issues.map(({ code }) => code)).toContain("leaver-still-listed");
    expect(valuesOf(made, "as_at", "vacancy.posts", "vacancy.posts_vacant")).toEqual({
      "vacancy.posts": 2,
      "vacancy.posts_vacant": 1,
    });
  });

  test("a change of worker type: an end of the old spell, a start of the new, no leaver of the whole", () => {
    const made = office(
      [stayed, held(2, "2016-01-01", { type: "Police officer" })],
      [gone(2, "2016-01-01", "2021-08-31", { reason: "PCSO to officer", type: "PCSO" })]
    );
    expect(flow(made, "last_year")).toEqual([2, 1, 0, 1, 2]);
    expect(valuesBy(made, "churn.closing", "last_year", "type")).toEqual({
      "Police staff": 1,
      "Police officer": 1,
      PCSO: 0,
    });
  });
});

describe("what counts as leaving", () => {
  const leavers = [
    gone(11, "2018-01-01", "2021-06-01", { reason: "Transfer to another force" }),
    gone(12, "2018-01-01", "2021-07-01", { reason: "Resigned", fte: 0.5 }),
    gone(13, "2018-01-01", "2021-08-01", { reason: "TUPE" }),
    gone(14, "2018-01-01", "2021-09-01", { reason: "End of secondment" }),
    gone(15, "2018-01-01", "2021-10-01", { reason: "Compulsory redundancy" }),
    gone(16, "2018-01-01", "2021-11-01", { reason: "Voluntary redundancy" }),
  ];
  const made = office(
    [stayed, held(2, "2018-01-01"), held(3, "2018-01-01"), held(4, "2018-01-01")],
    leavers
  );

  test("transfer out is a leaver, and not one of the Home Office rate", () => {
    // 10 at the start, 9.5 FTE; 4 leavers of 3.5 FTE; 3 of 2.5 FTE without the transfer.
    expect(
      valuesOf(
        made,
        "last_year",
        "churn.opening",
        "churn.leavers",
        "churn.home_office_leavers",
        "churn.percent_of_opening",
        "churn.leaver_rate_home_office_headcount",
        "churn.leaver_rate_home_office_fte"
      )
    ).toEqual({
      "churn.opening": 10,
      "churn.leavers": 4,
      "churn.home_office_leavers": 3,
      "churn.percent_of_opening": 40,
      "churn.leaver_rate_home_office_headcount": 30,
      "churn.leaver_rate_home_office_fte": expect.closeTo(250 / 9.5, 12),
    });
  });

  test("TUPE and the end of a secondment are listed apart", () => {
    expect(flow(made, "last_year")).toEqual([10, 0, 4, 2, 4]);
    expect(
      valuesBy(made, "churn.other_ends", "last_year", "reason")["TUPE or secondment end"]
    ).toBe(2);
    expect(valuesBy(made, "churn.leavers", "last_year", "reason")["TUPE or secondment end"]).toBe(
      0
    );
  });

  test("redundancy of both kinds, and neither is voluntary", () => {
    expect(valuesOf(made, "last_year", "churn.redundancies", "churn.voluntary")).toEqual({
      "churn.redundancies": 2,
      "churn.voluntary": 1,
    });
  });

  test("the same leavers on four bases", () => {
    // Opening 10, closing 4, mean 7. Days in post of those who left: 62, 92, 123, 154, 184, 215.
    const days = 4 * 365 + 62 + 92 + 123 + 154 + 184 + 215;
    const exact = valuesOf(
      made,
      "last_year",
      "churn.turnover_average",
      "churn.annualised",
      "churn.voluntary_rate",
      "churn.stability"
    );
    expect(exact).toEqual({
      "churn.turnover_average": expect.closeTo(400 / 7, 10),
      "churn.annualised": expect.closeTo((400 * 365) / days, 10),
      "churn.voluntary_rate": 10,
      "churn.stability": 40,
    });
  });

  test("the mean of month-ends, with the opening one and without", () => {
    // 31 March to 31 March: 10 10 10 9 8 7 6 5 4 4 4 4 4.
    const closings = [10, 10, 9, 8, 7, 6, 5, 4, 4, 4, 4, 4];
    const sum = closings.reduce((total, value) => total + value, 0);
    expect(figureOf(made, "churn.turnover_12", "last_year").value).toBeCloseTo(
      (400 * 12) / sum,
      10
    );
    expect(figureOf(made, "churn.turnover_13", "last_year").value).toBeCloseTo(
      (400 * 13) / (sum + 10),
      10
    );
  });

  test("the interval is exact Poisson on the count, over person-time", () => {
    const { interval, denominator } = figureOf(made, "churn.annualised", "last_year");
    // Limits of a count of 4: 1.0899 and 10.2416.
    expect(interval?.low).toBeCloseTo(108.986_5 / (denominator ?? 0), 3);
    expect(interval?.high).toBeCloseTo(1024.158_9 / (denominator ?? 0), 3);
  });
});

describe("where there is little or nothing", () => {
  test("nobody at the start: nothing to divide by is withheld, not NaN", () => {
    const made = office([held(1, "2021-09-01")]);
    const figure = figureOf(made, "churn.percent_of_opening", "last_year");
    expect(figure.value).toBeNull();
    expect(figure.denominator).toBe(0);
    expect(figure.notes.join(" ")).toContain("nothing to divide by; the count below the line is 0");
  });

  test("nobody left: a rate of 0, with an upper limit", () => {
    const { value, interval } = figureOf(office([stayed]), "churn.annualised", "last_year");
    expect(value).toBe(0);
    // One person-year; the exact limit of no event is 3.6889.
    expect(interval?.low).toBe(0);
    expect(interval?.high).toBeCloseTo(368.887_9, 3);
  });

  test("a team nobody left has leavers of 0", () => {
    const made = office(
      [stayed, held(2, "2018-01-01", { team: "Other" })],
      [gone(9, "2018-01-01", "2022-01-01")]
    );
    expect(valuesBy(made, "churn.leavers", "last_year", "team")).toEqual({ Office: 1, Other: 0 });
  });
});

test("leap year 2023/24 has 366 days of person-time", () => {
  const made = officeOf({
    assumptions: assumed({ "As-at date": "2024-06-20" }),
    posts: [held(1, "2018-01-01")],
  });
  expect(figureOf(made, "churn.person_years", "last_year").value).toBeCloseTo(366 / 365, 12);
});
