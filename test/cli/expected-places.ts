/** Where a number of the expected file stands among the figures: id, period, group, and what of it. */
export interface Place {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly group?: Readonly<Record<string, string>>;
  readonly part?: "low" | "high" | "days" | "from" | "to" | "note";
}

type Span = readonly [from: string, to: string];

const NOW: Span = ["2022-06-20", "2022-06-20"];
const YEAR: Span = ["2022-04-01", "2023-03-31"];
const TO_DATE: Span = ["2022-04-01", "2022-06-20"];
const SINCE: Span = ["2021-05-13", "2022-06-20"];
const LAST: Span = ["2021-04-01", "2022-03-31"];
const FIRST: Span = ["2021-05-13", "2022-05-12"];
const PREVIOUS: Span = ["2016-05-12", "2017-05-11"];

const at = (id: string, [from, to]: Span, more: Pick<Place, "group" | "part"> = {}): Place => ({
  id,
  from,
  to,
  ...more,
});

const post = (number: string): [string, Place][] =>
  (
    [
      ["days", "vacancy.days"],
      ["gross", "vacancy.saving"],
      ["cover", "vacancy.cover"],
    ] as const
  ).flatMap(([name, id]): [string, Place][] => [
    [`vacancies.by_post.${number}.${name}_forecast`, at(id, YEAR, { group: { post: number } })],
    [`vacancies.by_post.${number}.${name}_to_date`, at(id, TO_DATE, { group: { post: number } })],
  ]);

const administration = (name: string, span: Span): [string, Place][] => [
  [`${name}.period.0`, at("churn.leavers", span, { part: "from" })],
  [`${name}.period.1`, at("churn.leavers", span, { part: "to" })],
  [`${name}.opening`, at("churn.opening", span)],
  [`${name}.leavers`, at("churn.leavers", span)],
  [`${name}.percent`, at("churn.percent_of_opening", span)],
];

/** Every leaf of opcc-2022.expected.json, by its path. */
export const EXPECTED_PLACES: ReadonlyMap<string, Place> = new Map([
  ["as_at", at("vacancy.posts", NOW, { part: "from" })],
  ["establishment.posts", at("vacancy.posts", NOW)],
  ["establishment.fte", at("vacancy.establishment_fte", NOW)],
  ["establishment.in_post_fte", at("vacancy.in_post_fte", NOW)],
  ["establishment.in_post_headcount", at("vacancy.in_post_headcount", NOW)],
  ["establishment.vacant_fte_posts_without_holder", at("vacancy.without_holder_fte", NOW)],
  ["establishment.part_time_residue_fte", at("vacancy.part_time_residue_fte", NOW)],
  ["establishment.vacancy_rate_percent", at("vacancy.rate", NOW)],
  ["churn_since_taking_office.period.0", at("churn.leavers", SINCE, { part: "from" })],
  ["churn_since_taking_office.period.1", at("churn.leavers", SINCE, { part: "to" })],
  ["churn_since_taking_office.days", at("churn.leavers", SINCE, { part: "days" })],
  ["churn_since_taking_office.leavers", at("churn.leavers", SINCE)],
  ["churn_since_taking_office.leavers_fte", at("churn.leavers_fte", SINCE)],
  ["churn_since_taking_office.opening_headcount", at("churn.opening", SINCE)],
  ["churn_since_taking_office.closing_headcount", at("churn.closing", SINCE)],
  ["churn_since_taking_office.person_years", at("churn.person_years", SINCE)],
  ["churn_since_taking_office.percent_of_opening", at("churn.percent_of_opening", SINCE)],
  ["churn_since_taking_office.annualised_percent_person_time", at("churn.annualised", SINCE)],
  ["churn_since_taking_office.poisson95_percent.0", at("churn.annualised", SINCE, { part: "low" })],
  [
    "churn_since_taking_office.poisson95_percent.1",
    at("churn.annualised", SINCE, { part: "high" }),
  ],
  [
    "churn_since_taking_office.by_reason.redundancy",
    at("churn.leavers", SINCE, { group: { reason: "Redundancy" } }),
  ],
  [
    "churn_since_taking_office.by_reason.voluntary_resignation",
    at("churn.leavers", SINCE, { group: { reason: "Voluntary resignation" } }),
  ],
  ["churn_since_taking_office.exit_interviews_held", at("churn.exit_interviews", SINCE)],
  ["churn_since_taking_office.years_of_service_lost", at("churn.years_of_service_lost", SINCE)],
  ["year_2021_22.leavers", at("churn.leavers", LAST)],
  ["year_2021_22.leavers_fte", at("churn.leavers_fte", LAST)],
  ["year_2021_22.opening.0", at("churn.opening", LAST)],
  ["year_2021_22.opening.1", at("churn.opening_fte", LAST)],
  ["year_2021_22.closing.0", at("churn.closing", LAST)],
  ["year_2021_22.closing.1", at("churn.closing_fte", LAST)],
  [
    "year_2021_22.leaver_rate_home_office_fte_percent",
    at("churn.leaver_rate_home_office_fte", LAST),
  ],
  [
    "year_2021_22.leaver_rate_home_office_headcount_percent",
    at("churn.leaver_rate_home_office_headcount", LAST),
  ],
  [
    "year_2021_22.turnover_average_of_opening_and_closing_headcount_percent",
    at("churn.turnover_average", LAST),
  ],
  ["year_2021_22.voluntary_headcount", at("churn.voluntary", LAST)],
  ["year_2021_22.stability_index_percent", at("churn.stability", LAST)],
  ...administration("first_year_of_administration.current", FIRST),
  ...administration("first_year_of_administration.previous", PREVIOUS),
  ...["P07", "P08", "P10"].flatMap(post),
  ["vacancies.gross_forecast", at("vacancy.saving", YEAR)],
  ["vacancies.cover_forecast", at("vacancy.cover", YEAR)],
  ["vacancies.budgeted_pay_bill", at("vacancy.pay_bill", YEAR)],
  ["vacancies.vacancy_factor", at("vacancy.factor", YEAR)],
  ["vacancies.net_of_cover", at("vacancy.net", YEAR)],
  ["vacancies.surplus_after_vacancy_factor", at("vacancy.surplus", YEAR)],
  ["training.budget", at("training.budget", YEAR)],
  ["training.paid", at("training.paid", YEAR)],
  ["training.committed", at("training.committed", YEAR)],
  ["training.planned", at("training.planned", YEAR)],
  ["training.forecast", at("training.forecast", YEAR)],
  ["training.variance", at("training.variance", YEAR)],
  ["training.available", at("training.available", YEAR)],
  ["training.reserve_draw", at("training.reserve_draw", YEAR)],
  ["training.reserve_after", at("training.reserve_after", YEAR)],
  ["resilience.statutory_posts", at("resilience.statutory", NOW)],
  ["resilience.statutory_interim", at("resilience.statutory_interim", NOW)],
  ["resilience.teams_of_one_person.0", at("resilience.teams_of_one", NOW, { part: "note" })],
]);
