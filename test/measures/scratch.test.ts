import { parse } from "../../src/language/parse";
import { read } from "../../src/language/check";
import { catalogue } from "../../src/measures/catalogue";
import { officeOf } from "../fixtures/office";
import { figuresOf, valuesOf } from "../fixtures/figures";
test("probe", () => {
  const scope = catalogue().scope;
  const out: string[] = [];
  for (const line of [
    "5%",
    "100 + 5%",
    "1 + 10% * 2",
    "5 kg",
    "5!",
    "a'",
    "1 < 2 < 3",
    "[1,2]",
    "x[1]",
    'a["b"]',
    "constructor",
    "constructor(1)",
    "__proto__",
    "a.__proto__",
    "people.__proto__",
    "people.constructor",
    "a.b.c",
    "f(x)=x",
    "a=1",
    "1:3",
    "1;2",
    "a\nb",
    "import({})",
    'eval("1")',
    'parse("1")',
    "{a:1}",
    "a ? 1 : 2",
    "2^3",
    "1..2",
    "null",
    "undefined",
    "NaN",
    "Infinity",
    "i",
    "pi",
    "e",
    "1e400",
    "true",
    "cos(1)",
    "people.fte()",
    "toString()",
    "hasOwnProperty(1)",
    "__proto__(1)",
    "1 to 2",
    "1 in 2",
    "5 mod 2",
    "~1",
    "1 & 2",
    "# hi",
    "1 # hi",
    "(".repeat(1990) + "1" + ")".repeat(1990),
    "-".repeat(3000) + "1",
    "not ".repeat(900) + "1",
    "1" + "+1".repeat(1500),
    "'abc'",
    '"a\\"b"',
    "people.team < 5",
    "people.team + 1",
    "people.team * 1",
    "max(people.team, 1)",
    "-people.team",
    "people.exit_interview + 1",
    "sum(people.exit_interview)",
    "people.start + people.fte",
    "floor(people.start)",
    "sum(people.fte, people.team)",
    "count(people, people.team == posts.team)",
    "sum(people.fte)/count(people)",
    "sum(people.fte)+sum(posts.salary)",
    "people.start > 5",
    "people.start == 'x'",
    "count(people, posts.fte > 1)",
    "people.fte + posts.fte",
    "people.ftee",
    "churn.leaverz",
    "poeple.fte",
    "cuont(people)",
    "people",
    "period",
    "asAt",
    "from(foo)",
    "days(period, 1)",
    "strength(head)",
    "strength(foo, asAt)",
    "strength(people, asAt)",
    "inPeriod(people.start, foo)",
    "opening(people.start)",
    "if(people.fte, 1, 2)",
    "if(people.fte>1, 1, asAt)",
    "1 and 2",
    "not 1",
    "count()",
    "count(1)",
    "sum(people)",
    "sum(1)",
    "sum(people.team)",
    "count(people, people.fte)",
    "overMonths(people.fte)",
    "rate('x', asAt)",
    "rate('employer_ni_rate', people.start)",
    "reasonIs(people.team, 'leaver')",
    "reasonIs(people.reason, 'foo')",
    "reasonIs(posts.team, 'leaver')",
    "groupsWith('team', churn.leavers, 1)",
    "sumUpTo(1,2,3)",
    "min(1)",
    "min(1,2,3)",
    "poissonLow(people.fte)",
    "sum(people.fte + 1)",
    'count(people, people.type == "x" == 1)',
    "churn.leavers / churn.opening_fte",
    "1/churn.opening_fte*churn.leavers",
    "churn.leavers * (1/churn.opening_fte)",
    "people.team == people.type",
    "'a' == 'b'",
    "asAt - 5 > asAt",
    "count(people, month.ni_rate > 0)",
    "sum(vacancies.saving)",
    "assumptions.foo",
    "assumptions.vacancy_phasing == 'day'",
    "assumptions.vacancy_phasing + 1",
    "month.foo",
    "from(month)",
    "\u0000",
    "a\u0000b",
  ]) {
    let s: string;
    try {
      const p = read(line, scope);
      s = p.ok ? "OK " + p.value.key + " : " + JSON.stringify(p.value.type) : "ERR " + p.error;
    } catch (e) {
      s = "THROW " + String(e).slice(0, 200);
    }
    out.push(line.slice(0, 50).replace(/\n/g, "\\n") + "   =>   " + s.slice(0, 200));
  }
  process.stdout.write(out.join("\n") + "\n");
});
test("nan", () => {
  const w = officeOf({
    posts: [
      {
        post: "P1",
        title: "A",
        team: "T",
        fte: 1,
        salary: 30000,
        person: 1,
        held: 1,
        start: "2020-01-01",
      },
      {
        post: "P2",
        title: "B",
        team: "T",
        fte: 1,
        salary: 30000,
        person: 2,
        held: 1,
        start: "2020-01-01",
      },
    ],
    leavers: [
      {
        person: 9,
        start: "2019-01-01",
        left: "2022-05-01",
        reason: "Resigned",
        fte: 1,
        interview: null,
      },
      {
        person: 8,
        start: "2019-01-01",
        left: "2022-05-01",
        reason: "Resigned",
        fte: 1,
        interview: "Yes",
      },
    ],
    assumptions: { "As-at date": "2022-06-20" },
  });
  process.stdout.write(
    JSON.stringify([
      valuesOf(
        w,
        "as_at",
        "resilience.statutory",
        "resilience.statutory_interim",
        "resilience.statutory_vacant"
      ),
      valuesOf(w, "year_to_date", "churn.leavers", "churn.exit_interviews"),
      w.issues.map((i) => i.code),
    ]) + "\n"
  );
  process.stdout.write(
    JSON.stringify(figuresOf(w, "churn.leavers", "year_to_date", ["team"])[0]) + "\n"
  );
  void parse;
});
