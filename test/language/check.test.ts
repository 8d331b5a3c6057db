import { typeWords } from "../../src/language/type";
import { lineOf, refusalOf } from "../fixtures/language";

describe("names that are not known", () => {
  test.each([
    ["a column", "sum(people.ftee)", "people.ftee; did you mean people.fte?"],
    ["a table", "count(poeple)", "poeple; did you mean people?"],
    ["a table with its column", "sum(poeple.fte)", "poeple.fte; did you mean people.fte?"],
    ["a measure", "churn.leaverz", "churn.leaverz; did you mean churn.leavers?"],
    ["a line", "sum(people.service_day)", "people.service_day; did you mean people.service_days?"],
    [
      "an assumption",
      "assumptions.vacancy_facter",
      "assumptions.vacancy_facter; did you mean assumptions.vacancy_factor?",
    ],
    ["a month line", "month.ni_rat", "month.ni_rat; did you mean month.ni_rate?"],
    ["capitals", "sum(People.FTE)", "People.FTE; did you mean people.fte?"],
    ["a function", "cuont(people)", "there is no function cuont; did you mean count?"],
    ["a name that is like nothing", "zzzzzzzzzz", "there is nothing called zzzzzzzzzz"],
    ["the inside of the language", "constructor", "there is nothing called constructor"],
    ["a prototype", "__proto__", "there is nothing called __proto__"],
    ["a prototype of a table", "people.__proto__", "there is nothing called people.__proto__"],
    ["a constructor of a table", "people.constructor", "nothing called people.constructor"],
  ])("%s", (_what, line, said) => {
    expect(refusalOf(line)).toContain(said);
  });

  test.each(["import", "eval", "config", "parse", "createUnit", "simplify", "typed", "Function"])(
    "mathjs's own %s is no function here",
    (name) => {
      expect(refusalOf(`${name}("1")`)).toContain(`there is no function ${name}`);
    }
  );

  test.each(["constructor", "__proto__", "toString", "hasOwnProperty", "valueOf"])(
    "an object's own %s is no function here",
    (name) => {
      expect(refusalOf(`${name}(1)`)).toContain(`there is no function ${name}`);
      expect(refusalOf(`rate("${name}", asAt)`)).toContain("write rate(");
      expect(refusalOf(`reasonIs(people.reason, "${name}")`)).toContain("write reasonIs(");
    }
  );
});

describe("units that do not go together", () => {
  test.each([
    [
      "FTE over headcount",
      "sum(people.fte) / count(people)",
      "FTE over people: headcount and FTE are different populations",
    ],
    [
      "headcount over FTE",
      "100 * churn.leavers / churn.opening_fte",
      "people over FTE: headcount and FTE are different populations",
    ],
    [
      "heads and pounds",
      "count(people) + sum(posts.salary)",
      "adding people and pounds: they are different things",
    ],
    ["FTE less heads", "sum(people.fte) - count(people)", "taking FTE and people"],
    ["a salary above an FTE", "posts.salary > posts.fte", "comparing pounds and FTE"],
    ["the larger of days and pounds", "max(days(period), posts.salary)", "choosing between days"],
    ["an interval on FTE", "poissonLow(sum(people.fte))", "on a count of people, not on FTE"],
    ["wilson of unlike counts", "wilsonLow(count(people), count(posts))", "the same thing"],
    [
      "either heads or pounds",
      "if(people.fte > 0, posts.salary, 1)",
      "rows of people beside rows of posts",
    ],
    [
      "either FTE or pounds",
      "if(posts.fte > 0, posts.salary, posts.fte)",
      "the same unit both ways",
    ],
  ])("%s", (_what, line, said) => {
    expect(refusalOf(line)).toContain(said);
  });

  test.each([
    ["a bare number takes the other side's unit", "sum(people.fte + 1)", "a number of FTE"],
    ["a rate has none", "100 * churn.leavers / churn.opening", "a plain number"],
    ["FTE over FTE has none", "churn.leavers_fte / churn.opening_fte", "a plain number"],
    ["pounds a person", "sum(posts.salary) / count(people)", "a number of pounds per people"],
    ["heads times days over 365", "years(sum(ofPeople(people.days_in_post)))", "people × years"],
    ["two dates apart", "to(period) - from(period)", "a number of days"],
    ["a date and days", "to(period) + days(year)", "a date"],
    ["an FTE a row", "people.fte * 2", "a number of FTE for each row of people"],
    ["a condition", "people.fte > 0.5", "yes or no for each row of people"],
  ])("%s", (_what, line, words) => {
    expect(typeWords(lineOf(line).type)).toContain(words);
  });
});

describe("kinds that do not go together", () => {
  test.each([
    ["a date and a number compared", "people.start > 5", "a date can only be compared with a date"],
    ["a date and an FTE", "people.start < people.fte", "a date can only be compared with a date"],
    ["a date and text", 'people.start == "x"', "text can only be compared with text"],
    ["text and a number", "people.team == 5", "text can only be compared with text"],
    ["text below a number", "people.team < 5", "comparing needs numbers, and this is a text"],
    ["text plus a number", "people.team + 1", "adding needs numbers, and this is a text"],
    ["text times a number", "people.team * 2", "multiplying needs numbers"],
    ["minus text", "-people.team", "negating needs numbers, and this is a text"],
    ["the larger of text and a number", "max(people.team, 1)", "needs numbers, and this is a text"],
    ["text of an assumption plus 1", "assumptions.vacancy_phasing + 1", "this is a text"],
    ["yes plus 1", "people.exit_interview + 1", "this is a flag"],
    ["yes compared", "people.exit_interview == true", "yes-or-no columns need no comparison"],
    ["a date rounded down", "floor(people.start)", "rounding down needs numbers"],
    ["two dates added", "people.start + people.leave_date", "only days can be added to a date"],
    ["FTE added to a date", "people.start + people.fte", "only days can be added to a date"],
    ["a date taken from a number", "5 - people.start", "this is a date"],
    ["two columns of text", "people.team == people.type", "not with another column"],
    ["numbers joined by and", "people.fte and people.leaver", "join conditions"],
    ["not of a number", "not people.fte", "join conditions"],
    ["a choice without a condition", "if(people.fte, 1, 2)", "if needs a condition first"],
    ["a number or a date", "if(people.fte > 1, 1, asAt)", "a number one way and a date the other"],
  ])("%s", (_what, line, said) => {
    expect(refusalOf(line)).toContain(said);
  });
});

describe("rows that do not line up", () => {
  test.each([
    ["two tables in one sum", "people.fte + posts.fte", "rows of people beside rows of posts"],
    ["a condition on another table", "sum(people.fte, posts.statutory)", "do not line up"],
    ["a count of one table where another holds", "count(people, posts.fte > 1)", "do not line up"],
    ["a total of no rows", "sum(1)", "sum needs a number for each row of a table"],
    ["a total of a total", "sum(count(people))", "sum needs a number for each row of a table"],
    ["a total of text", "sum(people.team)", "sum needs a number for each row of a table"],
    ["a count of nothing", "count()", "write count(table, condition)"],
    ["a sum of a table", "sum(people)", "sum needs a column, such as people.fte"],
    ["a condition that is none", "count(people, people.fte)", "is not a condition on the rows"],
    ["a condition on no rows", "count(people, asAt > from(period))", "is not a condition on"],
    [
      "a total beside rows",
      "count(people, people.fte > sum(people.fte) / 10)",
      "puts a total beside the rows of people",
    ],
    [
      "a measure beside rows",
      "sum(people.fte * churn.leavers)",
      "puts a total beside the rows of people",
    ],
    ["a table alone", "people", "people is a table: name one of its columns"],
    ["a period alone", "period", "period is a period: use from(period), to(period)"],
    ["an end of no period", "from(people)", "from() takes one of period, year, month, part"],
    ["a month's line summed as it stands", "sum(vacancies.saving)", "summed with overMonths"],
    ["a part of a month summed as it stands", "sum(vacancies.days)", "summed with overMonths"],
    ["months of a line without", "overMonths(people.service_days)", "a value a row and month"],
    ["months of a column", "overMonths(people.fte)", "a value a row and month"],
    ["a rate on many days", 'rate("employer_ni_rate", people.start)', "looked up on one day"],
    ["month-ends of no measure", 'monthEndMean(count(people), "with opening")', "needs a measure"],
    ["groups by no dimension", 'groupsWith("colour", churn.leavers, 1)', 'write groupsWith("team"'],
    ["a step on single values", "sumUpTo(1, asAt, asAt)", "works on columns"],
  ])("%s", (_what, line, said) => {
    expect(refusalOf(line)).toContain(said);
  });
});

describe("calls written otherwise than they are", () => {
  test.each([
    ["too few", "min(1)", "write min(a, b)"],
    ["too many", "max(1, 2, 3)", "write max(a, b)"],
    ["a definition with too many", "days(period, 1)", "write days(p)"],
    ["a definition with too few", "overlap(asAt, period)", "write overlap(first, last, p)"],
    ["strength of nothing", "strength(asAt)", "write strength(head, day) or strength(fte, day)"],
    ["strength of something else", "strength(pounds, asAt)", "write strength(head, day) or"],
    ["a period that is none", "inPeriod(people.start, fortnight)", "takes one of period, year"],
  ])("%s", (_what, line, said) => {
    expect(refusalOf(line)).toContain(said);
  });
});

test("the same meaning has the same key, whatever it is called", () => {
  expect(lineOf("churn.leavers").key).toBe(
    lineOf("count(people, inPeriod(people.leave_date, period) and people.leaver)").key
  );
});

test("a line knows which dates it rests on", () => {
  expect([...lineOf("churn.leavers").bounds]).toEqual(["period"]);
  expect([...lineOf("sum(overMonths(vacancies.saving))").bounds].sort()).toEqual([
    "period",
    "year",
  ]);
  expect([...lineOf("sum(overMonths(posts.pay_cost, year))").bounds]).toEqual(["year"]);
  expect([...lineOf("count(people, inPostOn(asAt))").bounds]).toEqual(["asAt"]);
  expect([...lineOf("sum(posts.fte)").bounds]).toEqual([]);
});
