import { toWords } from "../../src/language/words";
import { lineOf } from "../fixtures/language";

const NAMES: Readonly<Record<string, string>> = {
  "churn.leavers": "leavers",
  "churn.opening": "people in post at the start",
  "churn.closing": "people in post at the end",
  "resilience.in_team": "people in post",
};

const wordsOf = (line: string): string => toWords(lineOf(line), (id) => NAMES[id] ?? id);

test.each([
  ["count(people)", "the number of people"],
  ["sum(people.fte)", "the sum over people of FTE"],
  [
    "strength(head, opening(period))",
    "people in post at the close of the day before the period begins",
  ],
  [
    "count(people, inPeriod(people.leave_date, period) and people.leaver)",
    "the number of people where leave date falls in the period and reason counts as leaving the employer",
  ],
  [
    'sum(courses.cost, courses.status == "Paid" and courses.date <= asAt)',
    "the sum over training lines of cost, where status is “Paid” and date is not after the as-at date",
  ],
  ["100 * churn.leavers / churn.opening", "leavers per 100 people in post at the start"],
  [
    "100 * (churn.leavers + churn.closing) / (churn.opening + churn.closing)",
    "(leavers plus people in post at the end) per 100 (people in post at the start plus people in post at the end)",
  ],
  ["churn.leavers / churn.opening", "leavers ÷ people in post at the start"],
  ["1 - 2", "1 less 2"],
  ["1 - (2 - 3)", "1 less (2 less 3)"],
  ["8 / (4 / 2)", "8 ÷ (4 ÷ 2)"],
  [
    'count(people, people.leaver and (people.fte < 1 or people.team == "A"))',
    "the number of people where reason counts as leaving the employer and (FTE is below 1 or team is “A”)",
  ],
  ["(1 + 2) * 3", "(1 plus 2) × 3"],
  ["-1", "minus 1"],
  ["floor(2.5)", "the whole part of 2.5"],
  ["min(1, 2)", "the smaller of 1 and 2"],
  ["max(0, assumptions.training_budget)", "the larger of 0 and the assumption “Training budget”"],
  [
    "overlap(people.start, people.leave_date, period)",
    "the days from start of service to leave date that fall in the period",
  ],
  [
    "if(posts.holders == 0, posts.fte, 0)",
    "establishment FTE where holders in post is 0, otherwise 0",
  ],
  ['count(people, people.team != "A")', "the number of people where team is not “A”"],
  ["not people.leaver", "not (reason counts as leaving the employer)"],
  [
    'monthEndMean(churn.closing, "with opening")',
    "the mean of people in post at the end at the month-ends of the period, the opening one included",
  ],
  ['groupsWith("team", resilience.in_team, 1)', "the number of teams with people in post of 1"],
  [
    "sum(overMonths(vacancies.saving))",
    "the sum over vacancies of the cost of the post on its vacant days, month by month over the period",
  ],
  ["poissonLow(churn.leavers)", "the lower 95% limit of leavers (exact Poisson)"],
  ["years(days(period))", "the days in the period, in years of 365 days"],
])("%s", (line, words) => {
  expect(wordsOf(line)).toBe(words);
});
