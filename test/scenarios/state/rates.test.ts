import { CAUSE_COUNT, causeOf, CAUSES, RETIREMENT, VOLUNTARY } from "../../../src/scenarios/cause";
import { cellRates } from "../../../src/scenarios/state/cell-rates";
import { exposureOf, noExposure } from "../../../src/scenarios/state/exposure";
import { pastLeaverRange } from "../../../src/scenarios/state/past-range";
import type { ProjectedSpell } from "../../../src/scenarios/state/spells";
import { dayOf, FAR_DAY } from "../../../src/units/day";

const spell = (start: number, leave: number = FAR_DAY, cause = VOLUNTARY): ProjectedSpell => ({
  type: "PCSO",
  team: "",
  start,
  leave,
  fte: 1,
  cause,
});
const year2021 = { from: dayOf(2021, 1, 1), to: dayOf(2021, 12, 31) };

test("who joined years before the records begin counts from then on only, in the band he was in", () => {
  const exposure = exposureOf([spell(dayOf(2014, 1, 1))], year2021).get("PCSO")!;
  expect([...exposure.years]).toEqual([0, 0, 0, 1, 0, 0, 0, 0]);
});

test("a leaver on the last day of the window is one; a day later he is still in post", () => {
  const counted = (leave: number) =>
    exposureOf([spell(dayOf(2021, 7, 1), leave)], year2021).get("PCSO")!.leavers[VOLUNTARY];
  expect([counted(year2021.to), counted(year2021.to + 1)]).toEqual([1, 0]);
});

test("service that passes a year is shared between the bands, and the leaver is in the later one", () => {
  const start = dayOf(2020, 7, 1);
  const exposure = exposureOf([spell(start, dayOf(2021, 9, 30), RETIREMENT)], year2021).get(
    "PCSO"
  )!;
  expect(exposure.years[0]).toBeCloseTo((365 - (dayOf(2021, 1, 1) - start)) / 365, 12);
  expect(exposure.years[0]! + exposure.years[1]!).toBeCloseTo(273 / 365, 12);
  expect(exposure.leavers[CAUSE_COUNT + RETIREMENT]).toBe(1);
});

test("a band leans on its type as if it had fifty person-years of it, the type on the whole", () => {
  const own = noExposure();
  own.years[0] = 30;
  own.leavers[VOLUNTARY] = 6;
  const whole = noExposure();
  whole.years[0] = 1000;
  whole.leavers[VOLUNTARY] = 80;
  const type = (6 + 50 * 0.08) / 80;
  const { annual, typeRate } = cellRates(own, whole);
  expect(typeRate).toBeCloseTo(type, 12);
  expect(annual[VOLUNTARY]).toBeCloseTo((6 + 50 * type) / 80, 12);
  expect(annual[CAUSE_COUNT + VOLUNTARY]).toBeCloseTo(type, 12);
});

test("ordinary retirement leans on the same band of all types, and not on earlier service", () => {
  const own = noExposure();
  own.years.fill(50);
  const whole = noExposure();
  whole.years.fill(100);
  whole.leavers[7 * CAUSE_COUNT + RETIREMENT] = 40;
  const { annual } = cellRates(own, whole);
  expect(annual[7 * CAUSE_COUNT + RETIREMENT]).toBeCloseTo((50 * 0.4) / 100, 12);
  expect(annual[RETIREMENT]).toBe(0);
});

test.each([
  ["Normal retirement", "retirement"],
  ["Voluntary resignation", "voluntary"],
  ["Medical retirement", "other"],
  ["Unknown", "other"],
  ["Change of worker type", "change"],
  ["TUPE or secondment end", "change"],
])("%s counts as %s", (reason, cause) => {
  expect(CAUSES[causeOf(reason)]).toBe(cause);
});

test("the last three years of a rate: as far back as the records go, each with its count", () => {
  const opening = dayOf(2022, 3, 31);
  const spells = [
    ...Array.from({ length: 9 }, () => spell(dayOf(2015, 1, 1))),
    spell(dayOf(2015, 1, 1), dayOf(2021, 9, 1)),
  ];
  const range = (from: number) => pastLeaverRange("leaver_rate", null, spells, opening, from);
  expect(range(dayOf(2020, 4, 1))).toMatchObject({
    low: 0,
    high: 0.1,
    evidence: "12 months to 31 March 2022: 1 of 10; 12 months to 31 March 2021: 0 of 10",
  });
  expect(range(dayOf(2021, 6, 1))).toMatchObject({
    low: null,
    evidence: "leavers are known from 1 June 2021 only, not for 12 months",
  });
});
