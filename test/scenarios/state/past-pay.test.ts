import { pastAwards, pastRates } from "../../../src/scenarios/state/past-pay";
import { dayOf, FAR_DAY } from "../../../src/units/day";
import { DEFAULT_RATES } from "../../../src/workforce/default-rates";
import { PAY_AWARDS } from "../../../src/workforce/pay-awards";

const OPENING = dayOf(2025, 9, 30);
const TYPES = ["PCSO", "Police officer", "Special constable"];

test("awards are those of the facts, flat ones by the share they came to, each with its status", () => {
  const officers = PAY_AWARDS.filter(({ of }) => of === "police officers");
  expect(officers.map(({ share }) => share)).toEqual([0.025, 0.025, 0, 0.05, 0.07, 0.0475, 0.042]);
  expect(PAY_AWARDS.find(({ of }) => of === "police staff")).toEqual({
    of: "police staff",
    from: dayOf(2022, 9, 1),
    share: null,
    words: "1,900 pounds",
    status: "knowledge",
  });
});

test("three years of awards: officers' from a source, staff's from knowledge; specials have none", () => {
  const ranges = pastAwards(TYPES, OPENING);
  expect(ranges.map(({ type, low, high }) => [type, low, high])).toEqual([
    [null, 0.042, 0.07],
    ["PCSO", 0.042, 0.07],
    ["Police officer", 0.042, 0.07],
  ]);
  expect(ranges[1]?.evidence).toMatch(/^police staff: .*\(from knowledge, no source seen\)$/);
  expect(ranges[2]?.evidence).toBe(
    "police officers: 7% from 1 September 2023, 4.75% from 1 September 2024, 4.2% from 1 September 2025 (sourced)"
  );
});

test("an award on the opening day counts, one the day after does not", () => {
  const high = (opening: number) => pastAwards(["Police officer"], opening)[1];
  expect(high(dayOf(2023, 9, 1))?.high).toBe(0.07);
  expect(high(dayOf(2023, 8, 31))?.high).toBe(0.05);
  expect(high(dayOf(2023, 8, 31))?.low).toBe(0);
});

test("a flat award without a share is told and left out; with no other there is no range", () => {
  const staff = (opening: number) => pastAwards(["Police staff"], opening)[1];
  expect(staff(dayOf(2023, 12, 31))).toMatchObject({ low: 0.07, high: 0.07 });
  expect(staff(dayOf(2023, 12, 31))?.evidence).toContain(
    "1,900 pounds (left out: no share of pay)"
  );
  expect(staff(dayOf(2022, 12, 31))).toMatchObject({
    low: null,
    evidence:
      "no award to police staff is known as a share of pay from 1 January 2020 to 31 December 2022",
  });
});

test("rates of three years: as they stood at the start, and each change once", () => {
  const ranges = pastRates(DEFAULT_RATES, TYPES, OPENING);
  expect(ranges.map(({ lever, low, high }) => [lever, low, high])).toEqual([
    ["ni_rate", 0.138, 0.1505],
    ["ni_threshold", 5000, 9100],
    ["police_pension_rate", 0.31, 0.353],
  ]);
  expect(ranges[0]?.evidence).toMatch(
    /^15\.05%, 13\.8% from 6 November 2022, 15% from 6 April 2025 \(in part from knowledge/
  );
});

test("an office without officers has no range of the police rate; a rate given for every day has one value", () => {
  expect(pastRates(DEFAULT_RATES, ["Police staff"], OPENING).map(({ lever }) => lever)).toEqual([
    "ni_rate",
    "ni_threshold",
  ]);
  const given = {
    rate: "police_pension_rate",
    from: 0,
    to: FAR_DAY,
    value: 0.3,
    status: "given",
  } as const;
  expect(pastRates([given], TYPES, OPENING)).toMatchObject([
    { low: null },
    { low: null },
    { low: 0.3, high: 0.3, evidence: "30% (given)" },
  ]);
});
