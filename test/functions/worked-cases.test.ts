import { applications } from "../../src/functions/applications";
import { employerNi } from "../../src/functions/employer-ni";
import {
  poissonHighLimit,
  poissonLowLimit,
  wilsonHighLimit,
  wilsonLowLimit,
} from "../../src/functions/limits";
import { onCost } from "../../src/functions/on-cost";
import { redundancyWeeks } from "../../src/functions/redundancy-weeks";
import { suppress } from "../../src/functions/suppress";
import { vacancySaving } from "../../src/functions/vacancy-saving";
import { dayOf } from "../../src/units/day";
import cases from "../data/worked-cases.json";
import { valueOf } from "./answers";

const PENNY = 2;

function workedCase(id: string): (typeof cases)[number] {
  const found = cases.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no worked case ${id}`);
  return found;
}
const expectedOf = (id: string): Readonly<Record<string, never>> =>
  workedCase(id).expected as unknown as Readonly<Record<string, never>>;

/** "2022/23@15.05" is of that year's first months, "@13.8" of its last. */
const dayOfRates = (label: string): number =>
  dayOf(Number(label.slice(0, 4)), label.endsWith("@13.8") ? 12 : 5, 1);

test.each(Object.entries<number>(expectedOf("N01")))(
  "N01: employer NI on 30,000 in %s",
  (label, insurance) => {
    expect(valueOf(employerNi(30_000, dayOfRates(label), null))).toBeCloseTo(insurance, PENNY);
  }
);

test.each(
  Object.entries<{ readonly ni: number; readonly pension: number; readonly total: number }>(
    expectedOf("N02")
  )
)("N02: on-cost of an officer on 40,000 in %s", (label, { ni, pension, total }) => {
  const day = dayOfRates(label);
  const above = valueOf(onCost(40_000, 1, day, "Police officer", null));
  expect(above).toBeCloseTo(ni + pension, PENNY);
  expect(40_000 + above).toBeCloseTo(total, PENNY);
  expect(valueOf(employerNi(40_000, day, 1))).toBeCloseTo(ni, PENNY);
});

test.each([
  ["day", "by_day_365"],
  ["part-month", "part_month"],
  ["whole month", "whole_months"],
])("V01: vacant from 10 June to 30 September 2025, phased by %s", (phasing, name) => {
  const [from, start] = [dayOf(2025, 6, 10), dayOf(2025, 10, 1)];
  const saved = vacancySaving(36_000, 1, "Police staff", from, start, "2025/26", 0.18, phasing);
  expect(valueOf(saved)).toBeCloseTo(expectedOf("V01")[name]!, PENNY);
});

test.each(["W01", "W02", "W03"])("%s: Wilson's limits of a share", (id) => {
  const { x, n } = workedCase(id).inputs as unknown as { x: number; n: number };
  const [low, high] = expectedOf(id)["ci"] as unknown as [number, number];
  expect(valueOf(wilsonLowLimit(x, n, null))).toBeCloseTo(low, 5);
  expect(valueOf(wilsonHighLimit(x, n, null))).toBeCloseTo(high, 5);
});

test("P14 and F02: Wilson's limits of published shares, in percent and as a share", () => {
  const [low, high] = expectedOf("P14")["wilson95"] as unknown as [number, number];
  expect(100 * valueOf(wilsonLowLimit(2567, 28173, null))).toBeCloseTo(low, 2);
  expect(100 * valueOf(wilsonHighLimit(2567, 28173, null))).toBeCloseTo(high, 2);
  const [least, most] = expectedOf("F02")["wilson95"] as unknown as [number, number];
  expect(valueOf(wilsonLowLimit(160, 200, null))).toBeCloseTo(least, 5);
  expect(valueOf(wilsonHighLimit(160, 200, null))).toBeCloseTo(most, 5);
});

test.each(["PO00", "PO01", "PO05", "PO07"])("%s: exact Poisson limits of a count", (id) => {
  const { count } = workedCase(id).inputs as unknown as { count: number };
  const [low, high] = expectedOf(id)["exact"] as unknown as [number, number];
  expect(valueOf(poissonLowLimit(count, null))).toBeCloseTo(low, 3);
  expect(valueOf(poissonHighLimit(count, null))).toBeCloseTo(high, 3);
});

test("R01: weeks of statutory redundancy", () => {
  const pairs = Object.values(workedCase("R01").inputs)[0] as unknown as [number, number][];
  expect(pairs.map(([age, years]) => valueOf(redundancyWeeks(age, years)))).toEqual(
    workedCase("R01").expected
  );
});

test("F01: applications for 24 places, stage by stage", () => {
  const { stages } = workedCase("F01").inputs as unknown as { stages: number[] };
  const needed = (confidence: number | null): number =>
    valueOf(applications(24, [stages], confidence));
  const { expected_n, n50, n80, n90, n95 } = expectedOf("F01") as Readonly<Record<string, number>>;
  expect([needed(null), needed(0.5), needed(0.8), needed(0.9), needed(0.95)]).toEqual([
    expected_n,
    n50,
    n80,
    n90,
    n95,
  ]);
});

test("D01: counts as the hospital statistics' rule shows them", () => {
  const { counts } = workedCase("D01").inputs as unknown as { counts: number[] };
  expect(counts.map((count) => String(valueOf(suppress(count, 8, 5))))).toEqual(
    workedCase("D01").expected
  );
});
