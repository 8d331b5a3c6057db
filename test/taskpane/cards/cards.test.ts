import { writeWorkbook } from "../../../src/hosts/file/write";
import { dayOf } from "../../../src/units/day";
import type { Card } from "../../../src/taskpane/cards/card";
import { cardsOf } from "../../../src/taskpane/cards/cards";
import type { Report } from "../../../src/taskpane/engine/report";
import { doubtfulSample, sampleWithout } from "../altered-sample";
import { notedDesk, OPCC, opccBytes, reportOf, reportOfPlan } from "../open-in";

const card = (report: Report, id: string): Card => {
  const found = cardsOf(report.figures).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no card ${id}`);
  return found;
};

const fact = ({ facts }: Card, label: string): string =>
  facts.find((one) => one.label === label)?.text ?? "none";

describe("the small made-up office of June 2022", () => {
  let report: Report;
  beforeAll(async () => {
    report = await reportOf(OPCC, opccBytes());
  });

  test("leavers: the count first, then the rate with what it is over, then its interval", () => {
    const leavers = card(report, "leavers");
    expect(leavers.title).toBe("Leavers since 13 May 2021");
    expect(leavers.finding).toEqual({ amount: "7 of 18", word: "", tone: "plain" });
    expect(leavers.say).toBe(
      "7 left; 18 were in post at the start. That is 32.7 leavers a year per 100 people in post, over 21.44 years in post."
    );
    expect(leavers.likely).toBe(
      "Likely range 13.1 to 67.3 (95% interval). With counts this small, trust the count. The first year of the administration before, 49.3, lies in the same range: the two cannot be told apart."
    );
    expect(fact(leavers, "Exit interviews held")).toBe("4 of 7");
    expect(fact(leavers, "Home Office rate, FTE, 2021/22")).toBe("35.1% (6.00 of 17.10 FTE)");
    expect(fact(leavers, "First year of this administration")).toBe("7 of 18");
    expect(fact(leavers, "First year of the one before")).toBe("7 of 15");
  });

  test("surplus: a surplus, step by step", () => {
    const surplus = card(report, "surplus");
    expect(surplus.finding).toMatchObject({ amount: "£30,053", word: "surplus", tone: "good" });
    expect(surplus.say).toBe(
      "£71,621 saved on vacant posts, less £15,636 for cover and £25,932 the budget already takes out as vacancy factor."
    );
    expect(fact(surplus, "Vacancy rate")).toBe("14.0% (3.20 of 22.90 FTE)");
    const { chart } = surplus;
    if (chart?.kind !== "steps") throw new Error("no steps");
    expect(chart.bars.map(({ label }) => label)).toEqual(["saved", "cover", "factor", "left"]);
    expect(chart.bars.at(-1)?.to).toBeCloseTo(chart.bars[2]?.from ?? 0, 6);
  });

  test("training: an overspend, and what the reserve meets", () => {
    const training = card(report, "training");
    expect(training.finding).toMatchObject({ amount: "£1,350", word: "overspend", tone: "bad" });
    expect(training.say).toBe(
      "Forecast £9,350 against a budget of £8,000. The reserve meets £1,350, which leaves £23,650 in it."
    );
    expect(fact(training, "Budget less paid and committed")).toBe("£2,750 available");
  });

  test("uplift without a target is withheld, with the reason, after what can be given", () => {
    const cards = cardsOf(report.figures);
    expect(cards.map(({ id }) => id)).toEqual([
      "leavers",
      "surplus",
      "training",
      "resilience",
      "uplift",
    ]);
    const uplift = card(report, "uplift");
    expect(uplift.finding).toBeNull();
    expect(uplift.withheld).toContain("The assumption “Uplift target (headcount)” is not given");
  });

  test("statutory posts: interims of posts, and the team of one by its name", () => {
    const resilience = card(report, "resilience");
    expect(resilience.finding?.amount).toBe("2 of 3");
    expect(fact(resilience, "Teams of one person")).toBe("1 (Finance)");
  });

  test("every figure a card leads with is one the written workbook holds, unchanged", () => {
    for (const { lead } of cardsOf(report.figures)) expect(report.figures).toContain(lead);
  });
});

test("an office without a training sheet: training is withheld and the reason names the sheet", async () => {
  const training = card(await reportOfPlan(sampleWithout("Training")), "training");
  expect(training.finding).toBeNull();
  expect(training.withheld).toMatch(/^No sheet of training lines was found/);
  expect(training.chart).toBeNull();
});

test("a leave date that cannot be read: leavers are withheld, once, with the cell to settle", async () => {
  const leavers = card(await reportOfPlan(doubtfulSample()), "leavers");
  expect(leavers.finding).toBeNull();
  expect(leavers.withheld).toMatch(/^Leavers!E24 /);
  expect(leavers.likely).toBe("");
  expect(leavers.rests.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual(["Leavers!E24"]);
});

test("a period of the user's own is not held against the administration before", async () => {
  const { ask, told } = notedDesk();
  await ask({ kind: "open", name: OPCC, bytes: opccBytes() });
  const period = { from: dayOf(2021, 4, 1), to: dayOf(2022, 3, 31) };
  await ask({ kind: "said", said: { period } });
  const last = told.at(-1);
  if (last?.kind !== "report") throw new Error("no report");
  expect(card(last.report, "leavers").chart).toMatchObject({ kind: "range", other: null });
});

test("an office without dates of taking office: leavers of the year to date", async () => {
  const { ask, told } = notedDesk();
  const bytes = await writeWorkbook(sampleWithout("Assumptions"));
  await ask({ kind: "open", name: "made up.xlsx", bytes });
  await ask({ kind: "said", said: { asAt: dayOf(2025, 9, 30) } });
  const last = told.at(-1);
  if (last?.kind !== "report") throw new Error("no report");
  expect(card(last.report, "leavers").title).toBe("Leavers, 2025/26 to date");
});
