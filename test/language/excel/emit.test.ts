import { cellFormula, rowFormula } from "../../../src/language/excel/emit";
import { lineOf } from "../../fixtures/language";
import { plainPlaces } from "../../fixtures/plain-places";

const formulaOf = (line: string): string => cellFormula(lineOf(line), plainPlaces());
const inGroup = (line: string, team: string): string =>
  cellFormula(lineOf(line), plainPlaces(team));
const inRow = (line: string): string => rowFormula(lineOf(line), plainPlaces());

describe("counts and sums that COUNTIFS and SUMIFS can do", () => {
  test.each([
    ["count(people)", "ROWS(people[Number])"],
    ["sum(people.fte)", "SUM(people[FTE])"],
    ["count(people, people.start >= asAt)", 'COUNTIFS(people[Start of service],">="&As_at)'],
    ["count(people, asAt <= people.start)", 'COUNTIFS(people[Start of service],">="&As_at)'],
    ["count(people, asAt > people.start)", 'COUNTIFS(people[Start of service],"<"&As_at)'],
    ["count(people, people.start == asAt)", "COUNTIFS(people[Start of service],As_at)"],
    [
      "count(people, inPeriod(people.start, period))",
      'COUNTIFS(people[Start of service],">="&period_from,people[Start of service],"<="&period_to)',
    ],
    [
      "strength(fte, opening(period))",
      'SUMIFS(people[FTE],people[Start of service],"<="&period_from-1,people[Leave date],">"&period_from-1)',
    ],
    ["count(posts, posts.holders == 0)", "COUNTIFS(posts[Holders],0)"],
    ["count(posts, posts.holders > 1)", 'COUNTIFS(posts[Holders],">1")'],
    ["count(posts, posts.statutory)", "COUNTIFS(posts[Statutory],1)"],
    ["count(people, people.leaver)", "COUNTIFS(people[Leaver],1)"],
    ["count(people, not people.leaver)", "COUNTIFS(people[Leaver],0)"],
    ['sum(courses.cost, courses.status == "Paid")', 'SUMIFS(courses[Cost],courses[Status],"Paid")'],
    [
      'sum(courses.cost, courses.status == "Paid" and courses.date <= asAt)',
      'SUMIFS(courses[Cost],courses[Status],"Paid",courses[Date],"<="&As_at)',
    ],
  ])("%s", (line, wanted) => {
    expect(formulaOf(line)).toBe(wanted);
  });
});

describe("what only SUMPRODUCT can do, by arithmetic alone", () => {
  test.each([
    [
      "or",
      'count(people, people.team == "A" or people.team == "B")',
      'SUMPRODUCT(((people[Team]="A")+(people[Team]="B")>0)*1)',
    ],
    [
      "not of two",
      'count(people, not (people.team == "A" and people.type == "B"))',
      'SUMPRODUCT((1-((people[Team]="A")*(people[Worker type]="B")))*1)',
    ],
    [
      "a value worked out",
      "sum(posts.fte * posts.salary)",
      "SUMPRODUCT(posts[Establishment FTE]*posts[Salary])",
    ],
    [
      "a sum as value",
      "sum(posts.fte + posts.in_post_fte)",
      "SUMPRODUCT((posts[Establishment FTE]+posts[FTE in post]))",
    ],
    [
      "the smaller of two",
      "sum(min(posts.fte, posts.in_post_fte))",
      "SUMPRODUCT((posts[Establishment FTE]+posts[FTE in post]-ABS(posts[Establishment FTE]-posts[FTE in post]))/2)",
    ],
    [
      "the larger of two",
      "sum(max(posts.fte, 1))",
      "SUMPRODUCT((posts[Establishment FTE]+1+ABS(posts[Establishment FTE]-1))/2)",
    ],
    [
      "a choice",
      "sum(if(posts.statutory, posts.fte, 0))",
      "SUMPRODUCT(((posts[Statutory]=1)*posts[Establishment FTE]+(1-(posts[Statutory]=1))*0))",
    ],
    [
      "a number with decimals, which text might change",
      "count(people, people.fte == 0.6)",
      "SUMPRODUCT((ISNUMBER(people[FTE])*(people[FTE]=0.6))*1)",
    ],
    [
      "two columns compared",
      "count(posts, posts.fte > posts.in_post_fte)",
      "SUMPRODUCT((ISNUMBER(posts[Establishment FTE])*ISNUMBER(posts[FTE in post])*(posts[Establishment FTE]>posts[FTE in post]))*1)",
    ],
    [
      "a blank is not 0",
      "count(posts, plain(posts.salary) < 0.5)",
      "SUMPRODUCT((ISNUMBER(posts[Salary])*(posts[Salary]<0.5))*1)",
    ],
    [
      "different from a number, blanks among them",
      "count(posts, posts.salary != 0)",
      "SUMPRODUCT((1-ISNUMBER(posts[Salary])*(posts[Salary]=0))*1)",
    ],
    [
      "different from a text, blanks among them",
      'count(people, people.team != "A")',
      'SUMPRODUCT((people[Team]<>"A")*1)',
    ],
    ["a blank text", 'count(people, people.reason == "")', 'SUMPRODUCT((people[Reason]="")*1)'],
    [
      "not a flag that may be blank",
      "count(posts, not posts.statutory)",
      "SUMPRODUCT((1-(posts[Statutory]=1))*1)",
    ],
    [
      "a reason looked up for all rows",
      'count(people, reasonIs(people.reason, "leaver"))',
      "SUMPRODUCT((COUNTIFS(Reasons[Reason],people[Reason],Reasons[leaver],1))*1)",
    ],
    [
      "days that overlap",
      "sum(overlap(people.start, people.leave_date, period))",
      "SUMPRODUCT((0+((people[Leave date]+period_to-ABS(people[Leave date]-period_to))/2-(people[Start of service]+period_from+ABS(people[Start of service]-period_from))/2+1)+ABS(0-((people[Leave date]+period_to-ABS(people[Leave date]-period_to))/2-(people[Start of service]+period_from+ABS(people[Start of service]-period_from))/2+1)))/2)",
    ],
  ])("%s", (_what, line, wanted) => {
    expect(formulaOf(line)).toBe(wanted);
  });

  test.each(["IF", "AND", "OR", "NOT", "MIN", "MAX"])("%s never stands inside it", (name) => {
    const line =
      'sum(if(not (people.fte > 0.5 or people.team == "A"), min(people.fte, 1), max(people.fte, 2)), people.leaver and people.fte != 3)';
    expect(formulaOf(line)).toMatch(/^SUMPRODUCT\(/);
    expect(formulaOf(line)).not.toMatch(new RegExp(`\\b${name}\\(`));
  });
});

describe("text that COUNTIFS would take for something else", () => {
  const count = (team: string): string =>
    formulaOf(`count(people, people.team == ${JSON.stringify(team)})`);
  test.each([
    ["a plain name", "Finance", 'COUNTIFS(people[Team],"Finance")'],
    ["any text", "A*", 'COUNTIFS(people[Team],"A~*")'],
    ["any letter", "?x", 'COUNTIFS(people[Team],"~?x")'],
    ["the mark itself", "~y", 'COUNTIFS(people[Team],"~~y")'],
    ["less than", "<b>", 'COUNTIFS(people[Team],"=<b>")'],
    ["more than", ">1", 'COUNTIFS(people[Team],"=>1")'],
    ["equals", "=c", 'COUNTIFS(people[Team],"==c")'],
    ["all of it", "=<*?~", 'COUNTIFS(people[Team],"==<~*~?~~")'],
    ["quotes", 'the "Hub"', 'COUNTIFS(people[Team],"the ""Hub""")'],
    ["an apostrophe", "O'Brien", 'COUNTIFS(people[Team],"O\'Brien")'],
    ["a number, which is also 100", "0100", 'SUMPRODUCT((people[Team]="0100")*1)'],
    ["yes", "TRUE", 'SUMPRODUCT((people[Team]="TRUE")*1)'],
    ["an error", "#N/A", 'SUMPRODUCT((people[Team]="#N/A")*1)'],
  ])("%s", (_what, team, wanted) => {
    expect(count(team)).toBe(wanted);
  });

  test.each([
    ["a plain name", "Finance", "COUNTIFS(people[Leaver],1,people[Team],$A9)"],
    ["no name", "", 'COUNTIFS(people[Leaver],1,people[Team],$A9&"")'],
    [
      "a trap",
      "A*",
      'COUNTIFS(people[Leaver],1,people[Team],"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE($A9,"~","~~"),"*","~*"),"?","~?"))',
    ],
    ["a number", "123", "SUMPRODUCT((people[Team]=$A9)*(people[Leaver]=1))"],
    ["too long", "x".repeat(256), "SUMPRODUCT((people[Team]=$A9)*(people[Leaver]=1))"],
  ])("the group named in a cell: %s", (_what, team, wanted) => {
    expect(inGroup("count(people, people.leaver)", team)).toBe(wanted);
  });

  test("a group is compared, not matched, inside SUMPRODUCT", () => {
    expect(inGroup("sum(people.fte * 2)", "A*")).toBe(
      "SUMPRODUCT((people[Team]=$A9)*people[FTE]*2)"
    );
  });
});

describe("brackets only where they change the meaning", () => {
  test.each([
    ["1 + 2 * 3", "1+2*3"],
    ["(1 + 2) * 3", "(1+2)*3"],
    ["1 - (2 - 3)", "1-(2-3)"],
    ["1 - (2 + 3)", "1-(2+3)"],
    ["1 - 2 - 3", "1-2-3"],
    ["8 / (4 / 2)", "8/(4/2)"],
    ["8 / (4 * 2)", "8/(4*2)"],
    ["8 / 4 / 2", "8/4/2"],
    ["-(1 + 2)", "-(1+2)"],
    ["-2 * -3", "-2*-3"],
    ["1 - -2", "1--2"],
    ["floor(5 / 2) * 2", "INT(5/2)*2"],
    ["min(1 + 2, max(3, 4))", "MIN(1+2,MAX(3,4))"],
    ["100 * churn.leavers / churn.opening", null],
    ["years(days(period) + days(year))", "(period_to-period_from+1+year_to-year_from+1)/365"],
    ["if(days(year) == 366, 1, 2)", "IF(year_to-year_from+1=366,1,2)"],
    ['if(assumptions.vacancy_phasing == "day", 1, 2)', 'IF(vacancy_phasing="day",1,2)'],
    [
      "poissonLow(count(people))",
      "IF(ROWS(people[Number])=0,0,CHIINV(0.975,2*ROWS(people[Number]))/2)",
    ],
    ["poissonHigh(count(people))", "CHIINV(0.025,2*ROWS(people[Number])+2)/2"],
    [
      'rate("employer_ni_rate", asAt)',
      "INDEX(employer_ni_rate_values,MATCH(As_at,employer_ni_rate_days,1))",
    ],
    [
      'monthEndMean(churn.closing, "with opening")',
      'AVERAGEIFS(Strength[churn.closing],Strength[Month end],">="&period_from-1,Strength[Month end],"<="&period_to)',
    ],
    [
      'monthEndMean(churn.closing, "closings only")',
      'AVERAGEIFS(Strength[churn.closing],Strength[Month end],">="&period_from,Strength[Month end],"<="&period_to)',
    ],
    ['groupsWith("team", resilience.in_team, 1)', "COUNTIF($B$4:$B$7,1)"],
  ])("%s", (line, wanted) => {
    if (wanted === null) expect(formulaOf(line)).toMatch(/^100\*COUNTIFS\(.*\)\/COUNTIFS\(.*\)$/);
    else expect(formulaOf(line)).toBe(wanted);
  });
});

describe("lines with a value a row", () => {
  test.each([
    ["people.leave_date - people.start + 1", "[@Leave date]-[@Start of service]+1"],
    [
      "overlap(people.start, people.leave_date, period)",
      "MAX(0,MIN([@Leave date],period_to)-MAX([@Start of service],period_from)+1)",
    ],
    ["if(posts.holders == 0, posts.fte, 0)", "IF([@Holders]=0,[@Establishment FTE],0)"],
    ["if(posts.statutory and posts.holders > 0, 1, 0)", "IF(AND([@Statutory]=1,[@Holders]>0),1,0)"],
    ["people.fte > 0.5", "IF([@FTE]>0.5,1,0)"],
    ["not posts.statutory", "IF(NOT([@Statutory]=1),1,0)"],
    [
      'reasonIs(people.reason, "leaver")',
      'IF([@Reason]="",0,INDEX(Reasons[leaver],MATCH([@Reason],Reasons[Reason],0)))',
    ],
  ])("%s", (line, wanted) => {
    expect(inRow(line)).toBe(wanted);
  });
});
