import type { Dimension } from "../language/term";
import type { FamilySource, Measure, PeriodName } from "./measure";

const NOW: readonly PeriodName[] = ["as_at"];
const MONEY: readonly PeriodName[] = ["year", "year_to_date"];
const POSTS: readonly Dimension[] = ["team", "type"];
const EACH: readonly Dimension[] = ["post", "team", "type"];

const establishment: readonly Measure[] = [
  {
    id: "vacancy.posts",
    name: "Posts",
    unit: "posts",
    line: "count(posts)",
    source: "M-A1",
    periods: NOW,
    by: POSTS,
  },
  {
    id: "vacancy.establishment_fte",
    name: "Establishment FTE",
    unit: "FTE",
    line: "sum(posts.fte)",
    source: "M-A1",
    periods: NOW,
    by: POSTS,
  },
  {
    id: "vacancy.in_post_fte",
    name: "FTE in post",
    unit: "FTE",
    line: "sum(posts.in_post_fte)",
    source: "M-A2",
    periods: NOW,
    by: POSTS,
  },
  {
    id: "vacancy.in_post_headcount",
    name: "People in post",
    unit: "people",
    line: "strength(head, asAt)",
    source: "M-A2",
    periods: NOW,
    by: POSTS,
  },
  {
    id: "vacancy.posts_vacant",
    name: "Posts without a holder",
    unit: "posts",
    line: "count(posts, posts.holders == 0)",
    source: "conventions 14; M-C1",
    periods: NOW,
    by: POSTS,
  },
  {
    id: "vacancy.without_holder_fte",
    name: "FTE of posts without a holder",
    unit: "FTE",
    line: "sum(posts.without_holder_fte)",
    source: "conventions 14; M-C1",
    periods: NOW,
    by: POSTS,
  },
  {
    id: "vacancy.part_time_residue_fte",
    name: "Part-time residue",
    unit: "FTE",
    line: "sum(posts.residue_fte)",
    source: "conventions 14; M-C1",
    periods: NOW,
    by: POSTS,
    note: "A full post held part-time: no fault, and nobody is recruiting to it.",
  },
  {
    id: "vacancy.over_establishment_fte",
    name: "Over establishment",
    unit: "FTE",
    line: "sum(posts.over_fte)",
    source: "conventions 14; M-A4",
    periods: NOW,
    by: POSTS,
    note: "Shown apart, never netted off against vacancies.",
  },
  {
    id: "vacancy.rate",
    name: "Vacancy rate",
    unit: "percent",
    line: "100 * (vacancy.without_holder_fte + vacancy.part_time_residue_fte) / vacancy.establishment_fte",
    source: "conventions 14; M-C1",
    periods: NOW,
    by: POSTS,
  },
];

const money: readonly Measure[] = [
  {
    id: "vacancy.days",
    name: "Vacant days",
    unit: "days",
    line: "sum(overMonths(vacancies.days))",
    source: "conventions 12; M-D6",
    periods: MONEY,
    by: EACH,
    byMonth: true,
  },
  {
    id: "vacancy.saving",
    name: "Saving from vacancies",
    unit: "GBP",
    line: "sum(overMonths(vacancies.saving))",
    source: "conventions 11, 12; M-D6",
    periods: MONEY,
    by: EACH,
    byMonth: true,
  },
  {
    id: "vacancy.cover",
    name: "Cost of cover",
    unit: "GBP",
    line: "sum(vacancies.cover)",
    source: "conventions 13; M-D7",
    periods: MONEY,
    by: EACH,
    byMonth: true,
  },
  {
    id: "vacancy.net",
    name: "Saving net of cover",
    unit: "GBP",
    line: "vacancy.saving - vacancy.cover",
    source: "conventions 13; M-D7",
    periods: MONEY,
    by: EACH,
    byMonth: true,
  },
  {
    id: "vacancy.pay_bill",
    name: "Budgeted pay bill for the year",
    unit: "GBP",
    line: "sum(overMonths(posts.pay_cost, year))",
    source: "conventions 11, 13; M-D8",
    periods: ["year"],
    by: POSTS,
  },
  {
    id: "vacancy.factor",
    name: "Vacancy factor already in the budget",
    unit: "GBP",
    line: "assumptions.vacancy_factor * vacancy.pay_bill * plain(days(period)) / plain(days(year))",
    source: "conventions 13; M-D8",
    periods: MONEY,
    by: POSTS,
  },
  {
    id: "vacancy.surplus",
    name: "Surplus after cover and the vacancy factor",
    unit: "GBP",
    line: "vacancy.net - vacancy.factor",
    source: "conventions 13; M-D8",
    periods: MONEY,
    by: POSTS,
  },
];

/** Vacancies: how many, and what they save once cover and the vacancy factor are taken off. */
export const vacancy: FamilySource = {
  family: "vacancy",
  monthLines: [
    {
      name: "ni_rate",
      heading: "Employer NI rate",
      line: 'rate("employer_ni_rate", to(month))',
    },
    {
      name: "ni_threshold",
      heading: "NI threshold a year",
      line: 'rate("employer_ni_threshold", to(month))',
    },
    {
      name: "police_pension",
      heading: "Police pension rate",
      line: 'rate("police_pension_rate", to(month))',
    },
    {
      name: "day_share",
      heading: "Share of a year a day",
      line: 'if(assumptions.vacancy_phasing == "day", 1 / plain(days(year)), 1 / (12 * plain(days(month))))',
    },
  ],
  rowLines: [
    {
      name: "posts.without_holder_fte",
      heading: "Without a holder",
      words: "establishment FTE of a post without a holder",
      line: "if(posts.holders == 0, posts.fte, 0)",
    },
    {
      name: "posts.residue_fte",
      heading: "Part time residue",
      words: "establishment FTE above the FTE in post of a post with a holder",
      line: "if(posts.holders > 0, max(0, posts.fte - posts.in_post_fte), 0)",
    },
    {
      name: "posts.over_fte",
      heading: "Over establishment",
      words: "FTE in post above the post's establishment FTE",
      line: "max(0, posts.in_post_fte - posts.fte)",
    },
    {
      name: "posts.pay_cost",
      heading: "Cost",
      words: "the post's cost with employer's pension and National Insurance",
      line: "annualCost(posts.salary, posts.fte, posts.type, posts.shares) * plain(days(part)) / plain(days(year))",
    },
    {
      name: "vacancies.days",
      heading: "Days",
      words: "vacant days, from vacant from to the day before the expected start",
      line: "overlap(vacancies.vacant_from, vacancies.expected_start - 1, part)",
    },
    {
      name: "vacancies.saving",
      heading: "Saved",
      words: "the cost of the post on its vacant days",
      line:
        'if(assumptions.vacancy_phasing == "whole month" and vacancies.days < days(month), 0, plain(vacancies.days))' +
        " * month.day_share * annualCost(vacancies.salary, vacancies.fte, vacancies.type, 1)",
    },
    {
      name: "vacancies.cover_year",
      heading: "Cover for a year",
      words: "the cost of cover for a whole year",
      line: 'vacancies.cover_cost * if(vacancies.cover_per == "month", 12, if(vacancies.cover_per == "day", plain(days(year)), 1))',
    },
    {
      name: "vacancies.cover",
      heading: "Cover",
      words: "the cost of cover on the vacant days",
      line: "vacancies.cover_year * plain(overMonths(vacancies.days)) / plain(days(year))",
    },
  ],
  measures: [...establishment, ...money],
};
