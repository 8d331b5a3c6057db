import expected from "../data/opcc-2022.expected.json";
import { poissonLimits, wilsonPercent } from "./intervals";
import { oracle, type OracleFigure } from "./oracle";
import { fillCohorts } from "./uplift";

type Periodic = [from: string, to: string];
const AS_AT: Periodic = ["2022-06-20", "2022-06-20"];
const YEAR: Periodic = ["2022-04-01", "2023-03-31"];
const TO_DATE: Periodic = ["2022-04-01", "2022-06-20"];
const LAST_YEAR: Periodic = ["2021-04-01", "2022-03-31"];
const SINCE_OFFICE: Periodic = ["2021-05-13", "2022-06-20"];
const FIRST_YEAR: Periodic = ["2021-05-13", "2022-05-12"];
const PREVIOUS: Periodic = ["2016-05-12", "2017-05-11"];

function only(
  figures: OracleFigure[],
  id: string,
  [from, to]: Periodic,
  group: Record<string, string> | null = null
): OracleFigure {
  const found = figures.filter(
    (f) =>
      f.id === id &&
      f.period.from === from &&
      f.period.to === to &&
      JSON.stringify(f.group) === JSON.stringify(group)
  );
  if (found.length !== 1) throw new Error(`${found.length} figures for ${id} ${from} to ${to}`);
  return found[0]!;
}

describe("the made-up office of 2022, against figures worked out by hand elsewhere", () => {
  let figures: OracleFigure[] = [];
  beforeAll(async () => {
    figures = await oracle("test/data/opcc-2022.xlsx");
  });
  const value = (id: string, p: Periodic, group: Record<string, string> | null = null): number =>
    only(figures, id, p, group).value;

  test("establishment and vacancy rate", () => {
    const e = expected.establishment;
    expect(value("vacancy.posts", AS_AT)).toBe(e.posts);
    expect(value("vacancy.establishment_fte", AS_AT)).toBeCloseTo(e.fte, 10);
    expect(value("vacancy.in_post_fte", AS_AT)).toBeCloseTo(e.in_post_fte, 10);
    expect(value("vacancy.in_post_headcount", AS_AT)).toBe(e.in_post_headcount);
    expect(value("vacancy.without_holder_fte", AS_AT)).toBe(e.vacant_fte_posts_without_holder);
    expect(value("vacancy.part_time_residue_fte", AS_AT)).toBeCloseTo(e.part_time_residue_fte, 10);
    expect(value("vacancy.over_establishment_fte", AS_AT)).toBe(0);
    expect(value("vacancy.rate", AS_AT)).toBeCloseTo(e.vacancy_rate_percent, 4);
  });

  test("churn since taking office", () => {
    const c = expected.churn_since_taking_office;
    expect(value("churn.leavers", SINCE_OFFICE)).toBe(c.leavers);
    expect(value("churn.leavers_fte", SINCE_OFFICE)).toBe(c.leavers_fte);
    expect(value("churn.opening", SINCE_OFFICE)).toBe(c.opening_headcount);
    expect(value("churn.closing", SINCE_OFFICE)).toBe(c.closing_headcount);
    expect(value("churn.person_years", SINCE_OFFICE)).toBeCloseTo(c.person_years, 6);
    const percent = value("churn.percent_of_opening", SINCE_OFFICE);
    expect(percent).toBeCloseTo(c.percent_of_opening, 4);
    const rate = only(figures, "churn.annualised", SINCE_OFFICE);
    expect(rate.value).toBeCloseTo(c.annualised_percent_person_time, 4);
    expect(rate.low).toBeCloseTo(c.poisson95_percent[0]!, 2);
    expect(rate.high).toBeCloseTo(c.poisson95_percent[1]!, 2);
    const reason = (text: string): number => value("churn.leavers", SINCE_OFFICE, { reason: text });
    expect(reason("Redundancy")).toBe(c.by_reason.redundancy);
    expect(reason("Voluntary resignation")).toBe(c.by_reason.voluntary_resignation);
    expect(value("churn.exit_interviews", SINCE_OFFICE)).toBe(c.exit_interviews_held);
    const lost = value("churn.years_of_service_lost", SINCE_OFFICE);
    expect(lost).toBeCloseTo(c.years_of_service_lost, 2);
  });

  test("the year 2021/22", () => {
    const y = expected.year_2021_22;
    expect(value("churn.leavers", LAST_YEAR)).toBe(y.leavers);
    expect(value("churn.leavers_fte", LAST_YEAR)).toBe(y.leavers_fte);
    expect(value("churn.opening", LAST_YEAR)).toBe(y.opening[0]);
    expect(value("churn.opening_fte", LAST_YEAR)).toBeCloseTo(y.opening[1]!, 10);
    expect(value("churn.closing", LAST_YEAR)).toBe(y.closing[0]);
    expect(value("churn.closing_fte", LAST_YEAR)).toBeCloseTo(y.closing[1]!, 10);
    const fteRate = value("churn.leaver_rate_home_office_fte", LAST_YEAR);
    expect(fteRate).toBeCloseTo(y.leaver_rate_home_office_fte_percent, 4);
    const headRate = value("churn.leaver_rate_home_office_headcount", LAST_YEAR);
    expect(headRate).toBeCloseTo(y.leaver_rate_home_office_headcount_percent, 4);
    const turnover = value("churn.turnover_average", LAST_YEAR);
    expect(turnover).toBeCloseTo(y.turnover_average_of_opening_and_closing_headcount_percent, 4);
    expect(value("churn.voluntary", LAST_YEAR)).toBe(y.voluntary_headcount);
    expect(value("churn.stability", LAST_YEAR)).toBeCloseTo(y.stability_index_percent, 4);
  });

  test("the first year of this administration beside the one before", () => {
    const { current, previous } = expected.first_year_of_administration;
    for (const [p, e] of [
      [FIRST_YEAR, current],
      [PREVIOUS, previous],
    ] as const) {
      expect(value("churn.opening", p)).toBe(e.opening);
      expect(value("churn.leavers", p)).toBe(e.leavers);
      expect(value("churn.percent_of_opening", p)).toBeCloseTo(e.percent, 4);
    }
  });

  test.each(Object.entries(expected.vacancies.by_post))("vacancy of %s", (post, e) => {
    expect(value("vacancy.days", YEAR, { post })).toBe(e.days_forecast);
    expect(value("vacancy.days", TO_DATE, { post })).toBe(e.days_to_date);
    expect(value("vacancy.saving", YEAR, { post })).toBeCloseTo(e.gross_forecast, 2);
    expect(value("vacancy.saving", TO_DATE, { post })).toBeCloseTo(e.gross_to_date, 2);
    expect(value("vacancy.cover", YEAR, { post })).toBeCloseTo(e.cover_forecast, 2);
    expect(value("vacancy.cover", TO_DATE, { post })).toBeCloseTo(e.cover_to_date, 2);
  });

  test("vacancies of the whole office", () => {
    const v = expected.vacancies;
    expect(value("vacancy.saving", YEAR)).toBeCloseTo(v.gross_forecast, 2);
    expect(value("vacancy.cover", YEAR)).toBeCloseTo(v.cover_forecast, 2);
    expect(value("vacancy.pay_bill", YEAR)).toBeCloseTo(v.budgeted_pay_bill, 2);
    expect(value("vacancy.factor", YEAR)).toBeCloseTo(v.vacancy_factor, 2);
    expect(value("vacancy.net", YEAR)).toBeCloseTo(v.net_of_cover, 2);
    expect(value("vacancy.surplus", YEAR)).toBeCloseTo(v.surplus_after_vacancy_factor, 2);
  });

  test.each(Object.entries(expected.training))("training: %s", (name, pounds) => {
    expect(value(`training.${name}`, YEAR)).toBe(pounds);
  });

  test("resilience", () => {
    const r = expected.resilience;
    expect(value("resilience.statutory", AS_AT)).toBe(r.statutory_posts);
    expect(value("resilience.statutory_interim", AS_AT)).toBe(r.statutory_interim);
    expect(value("resilience.teams_of_one", AS_AT)).toBe(r.teams_of_one_person.length);
    for (const team of r.teams_of_one_person) {
      expect(value("resilience.in_team", AS_AT, { team })).toBe(1);
    }
  });
});

describe("intervals, where a short formula gives the answer", () => {
  test("no event: nought to the natural logarithm of 40", () => {
    expect(poissonLimits(0).low).toBe(0);
    expect(poissonLimits(0).high).toBeCloseTo(Math.log(40), 9);
  });

  test("none used of ten: nought to z² ÷ (n + z²)", () => {
    const squared = 1.959963984540054 ** 2;
    expect(wilsonPercent(0, 10).low).toBeCloseTo(0, 9);
    expect(wilsonPercent(0, 10).high).toBeCloseTo((100 * squared) / (10 + squared), 9);
  });
});

test("earlier cohorts take those who can arrive in time, up to the places not yet confirmed", () => {
  const stages = [
    { name: "2 of 8 expected, on day 60 at the earliest", count: 8, conversion: 0.5, days: 60 },
    { name: "2 of 4 expected, on day 10 at the earliest", count: 4, conversion: 0.5, days: 10 },
  ];
  const cohorts = [
    { name: "last", date: 90, places: 10, confirmed: 0 },
    { name: "late", date: 60, places: 2, confirmed: 0 },
    { name: "early", date: 10, places: 3, confirmed: 2 },
    { name: "full", date: 59, places: 5, confirmed: 5 },
    { name: "too soon", date: 9, places: 5, confirmed: 1 },
  ];
  const filled = fillCohorts({ stages, cohorts, events: [] }, 0);
  const taken = filled.map((cohort) => [cohort.name, cohort.fromPipeline]);
  expect(taken).toEqual([
    ["too soon", 0],
    ["early", 1],
    ["full", 0],
    ["late", 2],
    ["last", 1],
  ]);
});

describe.each(["office", "force"])("the %s sample hangs together", (name) => {
  let figures: OracleFigure[] = [];
  beforeAll(async () => {
    figures = await oracle(`samples/${name}.xlsx`);
  }, 120_000);

  test("no figure is given twice", () => {
    const keys = figures.map((f) => JSON.stringify([f.id, f.period, f.group]));
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("closing is opening and joiners less leavers and other ends", () => {
    const openings = figures.filter((f) => f.id === "churn.opening" && f.group === null);
    expect(openings).toHaveLength(5);
    for (const { value: opening, period } of openings) {
      const of = (id: string): number => only(figures, id, [period.from, period.to]).value;
      const leaving = of("churn.leavers") + of("churn.other_ends");
      expect(of("churn.closing")).toBe(opening + of("churn.joiners") - leaving);
    }
  });

  test("teams of one are the teams with one person in post", () => {
    const alone = figures.filter((f) => f.id === "resilience.in_team" && f.value === 1);
    const counted = figures.filter((f) => f.id === "resilience.teams_of_one");
    expect(counted.map((f) => f.value)).toEqual([alone.length]);
  });

  test.each(["team", "type", "reason", "post", "cohort", "event"])(
    "what can be added over %s adds up to the whole",
    (dimension) => {
      const notAdditive = /percent_of_opening|annualised|rate$|fill_share|assessment_use$/;
      for (const whole of figures.filter((f) => f.group === null && !notAdditive.test(f.id))) {
        const parts = figures.filter(
          (f) =>
            f.id === whole.id &&
            JSON.stringify(f.period) === JSON.stringify(whole.period) &&
            f.group?.[dimension] !== undefined
        );
        if (parts.length === 0) continue;
        const total = parts.reduce((sum, part) => sum + part.value, 0);
        expect([whole.id, total.toFixed(2)]).toEqual([whole.id, whole.value.toFixed(2)]);
      }
    }
  );
});
