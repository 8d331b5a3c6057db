import { figures, muster, OPCC } from "./captured";

const of = (expression: string, ...more: string[]) => muster("eval", expression, ...more);

test.each([
  ["poissonInterval(7)", "2.8144 to 14.4227"],
  ["wilson(81, 263)", "0.255289 to 0.366210"],
  ["byar(7)", "2.8044 to 14.4233"],
  ["poissonInterval(3 + 4)", "2.8144 to 14.4227"],
  ["1 + 2 * 3", "7"],
  ["100 * 7 / 18", "38.8889"],
  ["3 > 2", "yes"],
  ["min(4, max(1, 2))", "2"],
  ["1234567 + 0", "1,234,567"],
])("%s is %s", async (expression, said) => {
  const { code, out } = await of(expression);
  expect(code).toBe(0);
  expect(out.split("\n")[0]).toBe(said);
});

test("over a workbook: the value with its unit, the period, the sentence and the formula", async () => {
  const { out } = await of(
    "churn.leavers",
    "--file",
    OPCC,
    "--from",
    "2021-05-13",
    "--to",
    "2022-06-20"
  );
  const [value, period, words, formula] = out.split("\n");
  expect(value).toBe("7 people");
  expect(period).toBe("Period: 13 May 2021 to 20 June 2022 (13 May 2021 to 20 June 2022)");
  expect(words).toMatch(/^In words: .*leave date falls in the period/);
  expect(formula).toMatch(/^In Excel: =COUNTIFS\(.*DATE\(2021,5,13\)/);
});

test.each([
  ["vacancy.saving", "£71,620.59"],
  ["asAt", "20 June 2022"],
  ["sum(posts.fte)", "22.9000 FTE"],
  ["wilson(churn.exit_interviews, churn.leavers)", "0.206549 to 1"],
])("%s of a small office is %s", async (expression, said) => {
  expect((await of(expression, "--file", OPCC)).out.split("\n")[0]).toBe(said);
});

test("for programs it is a figure like any other", async () => {
  const [found] = await figures("eval", "poissonInterval(7)");
  expect(found).toMatchObject({
    id: "expression",
    name: "poissonInterval(7)",
    value: 7,
    interval: { level: 0.95, method: "exact Poisson, 95% (M-J1)" },
    period: null,
    group: null,
  });
  expect(found!.interval!.low).toBeCloseTo(2.81436, 4);
  const [rate] = await figures(
    "eval",
    "churn.percent_of_opening",
    "--file",
    OPCC,
    "--year",
    "2021/22"
  );
  expect(rate!.unit).toBe("percent");
  expect(rate!.value).toBeCloseTo(33.3333, 4);
  expect(rate!.sources).not.toEqual([]);
});

test.each<[situation: string, argv: string[], message: RegExp]>([
  [
    "a name without a workbook",
    ["churn.leavers"],
    /"churn\.leavers" has no value without a workbook\.\nAdd .*--file/,
  ],
  [
    "a name that is not known",
    ["churn.leaver", "--file", OPCC],
    /nothing called churn\.leaver; did you mean churn\.leavers\?/,
  ],
  ["FTE over headcount", ["churn.leavers_fte / churn.opening", "--file", OPCC], /FTE over people/],
  ["a column by itself", ["people.fte", "--file", OPCC], /a value for each row of people/],
  ["what changes by month", ["month.ni_rate", "--file", OPCC], /changes from month to month/],
  ["a text", ['"a"'], /This is text, not a number/],
  ["nothing", [""], /The expression is missing/],
  ["bad grammar", ["1 +"], /cannot be read/],
  ["an assignment", ["a = 1"], /not something a measure may hold/],
  ["a function that is not there", ["import(1)"], /no function import/],
  ["division by nothing", ["1 / 0"], /has no value here/],
  [
    "an interval inside a sum",
    ["1 + poissonInterval(7)"],
    /poissonInterval\(count\) is two values/,
  ],
  ["an interval of FTE", ["poissonInterval(churn.leavers_fte)", "--file", OPCC], /not on FTE/],
  ["an interval of less than none", ["byar(-1)"], /not below zero/],
  ["half a share", ["wilson(81)"], /Write wilson\(count, of\)/],
  ["more than all", ["wilson(30, 3)"], /30 of 3 is more than all/],
  ["a share of none", ["wilson(0, 0)"], /of one or more/],
  [
    "an assumption that is not given",
    ["uplift.target", "--file", OPCC],
    /“Uplift target \(headcount\)” is not given/,
  ],
])("%s: a sentence and exit code 2", async (_, argv, message) => {
  const { code, out, err } = await muster("eval", ...argv);
  expect(err).toMatch(message);
  expect([code, out]).toEqual([2, ""]);
});
