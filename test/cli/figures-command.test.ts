import { day } from "../sheets/grid-from";
import { captured, figures, muster, OPCC } from "./captured";

test("the findings of a small office, family by family", async () => {
  const { code, out, err } = await muster("figures", OPCC);
  expect([code, err]).toEqual([0, ""]);
  for (const line of [
    /^As at 20 June 2022\. Financial year 2022\/23\.$/m,
    /^Who left$/m,
    /^ {2}Since 13 May 2021$/m,
    /^ {4}Leavers +7$/m,
    /^ {4}Leaver rate a year.* 32\.7% \(13\.1% to 67\.3%\)$/m,
    /^ {4}Home Office leaver rate, FTE +35\.1% \(6\.00 of 17\.10 FTE\)$/m,
    / £71,621$/m,
    / £30,053 surplus$/m,
    / £1,350 overspend$/m,
    / 1 \(Finance\)$/m,
    /^ {2}Uplift, all of it: the assumption “Uplift target \(headcount\)” is not given;/m,
  ])
    expect(out).toMatch(line);
  expect(out.indexOf("Leavers  ")).toBeLessThan(out.indexOf("32.7%"));
});

test.each([80, 100, 200, 20])(
  "no line is wider than a terminal of %i columns allows",
  async (width) => {
    const { out } = await captured({ width, colour: false }, [
      "figures",
      OPCC,
      "--by",
      "reason,month",
    ]);
    const widest = Math.max(...out.split("\n").map((line) => line.length));
    expect(widest).toBeLessThanOrEqual(Math.max(72, Math.min(width, 100)));
  }
);

test("headings are bold in a terminal, and nowhere else", async () => {
  const bold = "\u001b[1mWho left\u001b[0m";
  expect((await captured({ width: 80, colour: true }, ["figures", OPCC])).out).toContain(bold);
  expect((await muster("figures", OPCC)).out).not.toContain("\u001b");
});

test("every figure of the whole is printed when asked", async () => {
  const { out } = await muster("figures", OPCC, "--all");
  expect(out).toMatch(
    /^ {4}Stability: in post at the start and still at the end +66\.7% \(12 of 18\)$/m
  );
  expect(out).not.toContain("--all");
});

test("a small group is given counts, not rates", async () => {
  const { out } = await muster("figures", OPCC, "--by", "team");
  expect(out).toMatch(/^Who left by team, since 13 May 2021$/m);
  expect(out).toMatch(/^ {2}Policy .* \d+ of \d+$/m);
  expect(out).not.toMatch(/^ {2}(Policy|Finance|Governance) .*%$/m);
});

test("a split that no figure of the workbook has says so", async () => {
  const { code, out } = await muster("figures", OPCC, "--by", "cohort");
  expect(code).toBe(0);
  expect(out).toContain("No figure of this workbook can be split by cohort.");
});

test("a period of one's own comes first", async () => {
  const found = await figures("figures", OPCC, "--from", "2021-04-01", "--to", "31/03/2022");
  const span = { from: "2021-04-01", to: "2022-03-31" };
  expect(found[0]).toMatchObject({ id: "churn.opening", value: 18, period: span });
  const asked = found.findIndex(({ period }) => period?.from !== span.from);
  expect(found.slice(0, asked).map(({ id }) => id)).toContain("churn.stability");
});

test("a financial year is its money and its people, cut at the as-at date", async () => {
  const found = await figures("figures", OPCC, "--year", "2022/23");
  expect(found[0]!.period).toEqual({ from: "2022-04-01", to: "2022-06-20" });
  const past = await figures("figures", OPCC, "--year", "21/22");
  expect(past[0]!.period).toEqual({ from: "2021-04-01", to: "2022-03-31" });
  const saving = past.find(({ id, group }) => id === "vacancy.saving" && group === null);
  expect(saving!.period).toEqual({ from: "2021-04-01", to: "2022-03-31" });
});

test("a year still to come has money and no people", async () => {
  const found = await figures("figures", OPCC, "--year", "2023/24");
  const spans = new Set(
    found.filter(({ id }) => id === "vacancy.pay_bill").map(({ period }) => period!.from)
  );
  expect([...spans]).toEqual(["2023-04-01"]);
  expect(
    found.some(({ id, period }) => id === "churn.leavers" && period!.from === "2023-04-01")
  ).toBe(false);
});

test("months chain: each opens where the one before closed", async () => {
  const found = await figures("figures", OPCC, "--by", "month");
  const monthly = (id: string) =>
    found.filter((one) => one.id === id && isMonth(one.period!)).map(({ value }) => value);
  expect(monthly("churn.opening").slice(1)).toEqual(monthly("churn.closing").slice(0, -1));
  expect(monthly("churn.opening")).toHaveLength(15);
  expect(monthly("vacancy.saving")).toHaveLength(12);
  const sum = monthly("vacancy.saving").reduce<number>((total, one) => total + one!, 0);
  expect(sum).toBeCloseTo(71620.59, 2);
});

/** 1 to 31 days inside one month, the first its first; not the as-at day, nor a year. */
const isMonth = ({ from, to }: { from: string; to: string }): boolean =>
  from.endsWith("-01") && from.slice(0, 7) === to.slice(0, 7) && day(to) > day(from);

test("groups of a cross add up to the whole", async () => {
  const found = await figures("figures", OPCC, "--by", "team+type");
  const leavers = found.filter(
    ({ id, group, period }) =>
      id === "churn.leavers" && group?.team !== undefined && period!.from === "2021-05-13"
  );
  const since = leavers.filter(({ period }) => period!.to === "2022-06-20");
  expect(since.reduce((total, { value }) => total + value!, 0)).toBe(7);
  expect(since.every(({ group }) => group!.type !== undefined)).toBe(true);
});

test("what is withheld is null with the reason", async () => {
  const found = await figures("figures", OPCC);
  const target = found.find(({ id }) => id === "uplift.target")!;
  expect(target.value).toBeNull();
  expect(target.notes.join(" ")).toMatch(/^Withheld: the assumption “Uplift target/);
});

test("no figure is given twice with different values", async () => {
  const found = await figures("figures", OPCC, "--by", "team,reason,post,month");
  const seen = new Map<string, number | null>();
  for (const { id, period, group, value } of found) {
    const key = JSON.stringify([id, period, group]);
    if (seen.has(key)) expect(value).toBe(seen.get(key));
    seen.set(key, value);
  }
});
