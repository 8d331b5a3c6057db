import { cardsOf } from "../../../src/taskpane/cards/cards";
import type { Detail, SubjectId } from "../../../src/taskpane/engine/detail";
import type { Report } from "../../../src/taskpane/engine/report";
import type { RateAt } from "../../../src/measures/bridge";
import { figureKey } from "../../../src/measures/figure";
import { yearPeriod } from "../../../src/units/financial-year";
import { dayOf } from "../../../src/units/day";
import { writeWorkbook } from "../../../src/hosts/file/write";
import { sampleDay } from "../../../src/samples/sample-day";
import { sampleWith } from "../altered-sample";
import { notedDesk, OPCC, opccBytes } from "../open-in";

const { ask, told } = notedDesk();
let report: Report;

beforeAll(async () => {
  await ask({ kind: "open", name: OPCC, bytes: opccBytes() });
  const last = told.at(-1);
  if (last?.kind !== "report") throw new Error("no report");
  report = last.report;
});

async function detail(subject: SubjectId, rate: RateAt | null = null): Promise<Detail> {
  await ask({ kind: "detail", subject, rate });
  const last = told.at(-1);
  if (last?.kind !== "detail") throw new Error("no detail");
  return last.detail;
}

const passport = ({ passports }: Detail, id: string, period: { from: number; to: number }) =>
  passports.find(({ key }) => key === figureKey({ id, period, group: null }));

const since = { from: dayOf(2021, 5, 13), to: dayOf(2022, 6, 20) };

test("the rows counted are those of the leavers of the period, neighbours as one range", async () => {
  const leavers = passport(await detail("leavers"), "churn.annualised", since);
  expect(leavers?.rows).toEqual([{ sheet: "Leavers", range: "A14:H20" }]);
  expect(leavers?.historyFrom).toBe(dayOf(2016, 4, 1));
});

test("a figure's own words come with those of the measures it names", async () => {
  const leavers = passport(await detail("leavers"), "churn.annualised", since);
  expect(leavers?.terms.map(({ name }) => name)).toEqual(["Leavers", "Person-years in post"]);
});

test("assumptions have value, standing and cell; rates what they were in those days", async () => {
  const surplus = passport(await detail("surplus"), "vacancy.surplus", yearPeriod(2022));
  expect(surplus?.assumptions).toContainEqual({
    name: "Vacancy factor",
    value: 0.02,
    unit: "rate",
    status: "given",
    source: "Budget report January 2022",
    cell: "Assumptions!B8",
  });
  const ni = surplus?.rates.find(({ rate }) => rate === "employer_ni_rate");
  expect(ni?.spans.map(({ value }) => value)).toEqual([0.138, 0.1505, 0.138]);
  expect(ni?.spans[0]?.from).toBe(dayOf(2022, 4, 1));
  const gap = passport(await detail("uplift"), "uplift.gap", {
    from: report.asAt,
    to: report.asAt,
  });
  expect(gap?.assumptions).toMatchObject([{ status: "missing", value: null }]);
});

test("every figure on a card has a passport", async () => {
  for (const { id, facts, lead } of cardsOf(report.figures)) {
    const { passports } = await detail(id);
    const keys = new Set(passports.map(({ key }) => key));
    for (const figure of [lead, ...facts.map((fact) => fact.figure)])
      expect([figureKey(figure), keys.has(figureKey(figure))]).toEqual([figureKey(figure), true]);
  }
});

test("posts have their titles, the longest vacant first", async () => {
  const [posts] = (await detail("surplus")).tables;
  expect(posts?.rows.map(({ label, about }) => [label, about])).toEqual([
    ["P08", "Commissioning Manager"],
    ["P07", "Head of Commissioning"],
    ["P10", "Commissioning Officer"],
  ]);
});

test("teams of one come first where the question is resilience, and each statutory post is named", async () => {
  const { tables, statutory } = await detail("resilience");
  expect(tables[0]?.rows[0]).toMatchObject({ label: "Finance", figures: [{ value: 1 }] });
  expect(statutory.map(({ title, state, at }) => [title, state, at?.range])).toEqual([
    ["Chief Executive", "interim", "K2"],
    ["Chief Finance Officer", "interim", "K3"],
    ["Head of Governance", "held", "K17"],
  ]);
});

test("another basis is chosen: the bridges start from it and still add up", async () => {
  const first = await detail("leavers");
  const homeOffice = first.rates.find(({ short }) => short === "Home Office, FTE");
  const { rates, shown } = await detail("leavers", homeOffice!.at);
  expect(shown).toEqual(homeOffice!.at);
  for (const { figure, bridge } of rates) {
    const change = bridge!.reduce((sum, line) => sum + line.change, 0);
    expect(homeOffice!.figure.value! + change).toBeCloseTo(figure.value!, 9);
  }
});

test("a period that is no whole year: the yearly bases are of the last year", async () => {
  const period = { from: dayOf(2022, 1, 1), to: dayOf(2022, 6, 20) };
  await ask({ kind: "said", said: { period } });
  const { rates, shown } = await detail("leavers");
  await ask({ kind: "said", said: { period: null } });
  expect(shown).toEqual({ basis: "churn.annualised", period });
  const homeOffice = rates.find(({ short }) => short === "Home Office, FTE");
  expect(homeOffice).toMatchObject({ periodLabel: "2021/22", figure: { value: 100 * (6 / 17.1) } });
});

test("a rate that cannot be given is named with its reason, after those that can", async () => {
  const shortRecords = sampleWith("Assumptions", (cell, row, column) =>
    column === 1 && row > 0 && cell?.value === sampleDay("2019-04-01")
      ? { ...cell, value: sampleDay("2024-05-09") }
      : cell
  );
  const office = notedDesk();
  const bytes = await writeWorkbook(shortRecords);
  await office.ask({ kind: "open", name: "made up.xlsx", bytes });
  await office.ask({ kind: "detail", subject: "leavers", rate: null });
  const last = office.told.at(-1);
  if (last?.kind !== "detail") throw new Error("no detail");
  expect(last.detail.rates.map(({ short, figure }) => [short, figure.value === null])).toEqual([
    ["A year, time in post", false],
    ["Of those at the start", false],
    ["A year, average strength", false],
    ["Home Office, FTE", true],
    ["Home Office, people", true],
    ["Of average strength", true],
  ]);
  for (const { bridge, figure } of last.detail.rates.slice(3)) {
    expect(bridge).toBeNull();
    expect(figure.notes.join()).toContain("1 April 2024");
  }
});
