import { toWords } from "../../src/language/words";
import { catalogue } from "../../src/measures/catalogue";
import { lineOf } from "../fixtures/language";

const wordsOf = (line: string): string =>
  toWords(lineOf(line), (id) => catalogue().measures.get(id)?.name ?? id);
test.each([
    "count(people)","sum(people.fte)","strength(head, opening(period))","count(people, inPeriod(people.leave_date, period) and people.leaver)",
    'sum(courses.cost, courses.status == "Paid" and courses.date <= asAt)', "100 * churn.leavers / churn.opening", "churn.leavers / churn.opening", "1 - 2", "min(1, 2)", "max(0, assumptions.training_budget)", "overlap(people.start, people.leave_date, period)", "if(posts.holders == 0, posts.fte, 0)", 'count(people, people.team != "A")', "not people.leaver", 'monthEndMean(churn.closing, "with opening")','groupsWith("team", resilience.in_team, 1)', 'rate("employer_ni_rate", asAt)', 'sum(overMonths(vacancies.saving))', "floor(2.5)", "poissonLow(churn.leavers)", "years(days(period))", "-1", "sumUpTo(pipeline.expected, pipeline.ready_day, cohorts.intake_date)", "takeInTurn(cohorts.spare, cohorts.ready)"
])("%s", (line) => { process.stdout.write(line + "\n     " + wordsOf(line) + "\n"); });
