import fc from "fast-check";
import { LEVERS, type LeverId } from "../../../src/scenarios/levers";
import type { LeverSetting } from "../../../src/scenarios/scenario";
import { TENURE_BANDS } from "../../../src/scenarios/tenure-bands";
import { readSettings } from "../../../src/scenarios/text/read-settings";
import { scenarioText, settingText } from "../../../src/scenarios/text/setting-text";
import { madeUpState, madeUpType, intakeIn } from "../made-up-state";

const APR_2022 = 2022 * 12 + 3;
const state = madeUpState([madeUpType("Police officer", [5, 9]), madeUpType("PCSO", [3])], {
  cohorts: [intakeIn(3, 20), { ...intakeIn(5, 20), cohort: 'July; "big", (two)' }],
  pipeline: [{ stage: "Vetting", candidates: 4, conversion: 0.9, daysToStart: 60 }],
});

function read(text: string): readonly LeverSetting[] {
  const found = readSettings(text, state);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

function fault(text: string): string {
  const found = readSettings(text, state);
  if (found.ok) throw new Error(`read as ${JSON.stringify(found.value)}`);
  return found.error;
}

test("a setting as a person writes it, dated, for a group, with its reason", () => {
  expect(
    read("Leaver rate (officers, 2 to 5 years) = 6.5% from Apr 2022 to 2023-03 because new rota")
  ).toEqual([
    {
      lever: "leaver_rate",
      value: 0.065,
      type: "Police officer",
      band: 2,
      from: APR_2022,
      to: APR_2022 + 11,
      reason: "new rota",
    },
  ]);
});

test.each([
  ["leaver_rate=0.065", 0.065],
  ["leaver rate: 6.5 per cent", 0.065],
  ["time to fill = 14 weeks", (14 * 7) / 30.4375],
  ["training budget = £9.5k", 9500],
  ["Training budget = £12,000", 12000],
  ["Employer NI threshold = £5,000 a year", 5000],
  ["posts added (PCSO) = -3", -3],
  ["posts added (PCSO) = −3 posts", -3],
  ["Recruitment freeze = yes", 1],
  ["cohort month (M3) = January 2023", 2023 * 12],
])("%s", (text, value) => {
  expect(read(text)[0]!.value).toBe(value);
});

test("several settings: a line each, or with semicolons; empty lines are none", () => {
  expect(read("Leaver rate = 5%\n\n Time to fill = 3; Pay award = 4% from May 2022").length).toBe(
    3
  );
  expect(read("").length).toBe(0);
});

test("a cohort whose name holds semicolons, quotation marks and brackets", () => {
  const setting: LeverSetting = { lever: "cohort_places", cohort: 'July; "big", (two)', value: 24 };
  expect(read(settingText(setting))).toEqual([setting]);
});

test("an added cohort with its name, type and route", () => {
  expect(read("Cohort added (Extra, PCSO, local route) = 12 from Jun 2022")).toEqual([
    {
      lever: "cohort_added",
      value: 12,
      cohort: "Extra",
      type: "PCSO",
      route: "local route",
      from: APR_2022 + 2,
    },
  ]);
});

test("an added cohort of a type is written and read again as itself", () => {
  const setting: LeverSetting = {
    lever: "cohort_added",
    value: 10,
    cohort: "PC26",
    type: "PCSO",
    route: "local",
    from: APR_2022,
  };
  expect(read(settingText(setting))).toEqual([setting]);
});

test.each([
  ["Leaver rate 6%", "expected a lever"],
  ["Leavr rate = 6%", "did you mean “Leaver rate”?"],
  ["Leaver rate = 6.5", "is not a share such as 6.5%"],
  ["Leaver rate = lots", "“lots” is not a share"],
  ["Leaver rate (dogs) = 6%", "“dogs” is none of Police officer, PCSO, under 1 year"],
  ["Conversion (Interview) = 50%", "“Interview” is none of Vetting"],
  ["Vacancy factor (PCSO) = 5%", "is for everybody"],
  ["Leaver rate (officers, PCSO) = 8%", "names two of a kind"],
  ["Pay award = 3% from spring", "“spring” is not a month"],
  ["Recruitment freeze = maybe", "“maybe” is not yes or no"],
  ["Pay award = 3% from 2022-13", "“2022-13” is not a month"],
])("what cannot be read names itself: %s", (text, words) => {
  expect(fault(`Time to fill = 3\n${text}`)).toContain(words);
  expect(fault(text)).toContain(text);
});

const settings = fc
  .record({
    lever: fc.constantFrom<LeverId>("leaver_rate", "time_to_fill", "posts_added", "pay_award"),
    raw: fc.double({ min: 0, max: 1, noNaN: true }),
    type: fc.constantFrom("Police officer", "PCSO"),
    band: fc.integer({ min: 0, max: TENURE_BANDS.length - 1 }),
    from: fc.option(fc.integer({ min: APR_2022, max: APR_2022 + 30 })),
    length: fc.option(fc.integer({ min: 0, max: 30 })),
    reason: fc.option(
      fc.constantFrom("new rota", 'a "named" deal', "they said so because of it, 3% to 5%")
    ),
  })
  .map(({ lever, raw, type, band, from, length, reason }): LeverSetting => {
    const spec = LEVERS.find(({ id }) => id === lever)!;
    const value =
      spec.unit === "posts" ? Math.round(raw * 40) : Number((raw * spec.bounds[1]).toPrecision(12));
    return {
      lever,
      value,
      type,
      ...(spec.groups.includes("band") ? { band } : {}),
      ...(from === null ? {} : { from }),
      ...(from === null || length === null ? {} : { to: from + length }),
      ...(reason === null ? {} : { reason }),
    };
  });

test("what is written is read again, whatever was set", () => {
  fc.assert(
    fc.property(fc.array(settings, { minLength: 1, maxLength: 5 }), (all) => {
      const again = read(scenarioText({ settings: all }));
      expect(again.map((setting) => ({ ...setting, value: 0 }))).toEqual(
        all.map((setting) => ({ ...setting, value: 0 }))
      );
      again.forEach(({ value }, i) => {
        expect(value).toBeCloseTo(all[i]!.value, 12);
      });
    })
  );
});

test("a reason that begins with because is printed and read with one", () => {
  const setting = {
    lever: "leaver_rate",
    value: 0.05,
    reason: "Because because of a made-up scheme",
  } as const;
  expect(settingText(setting)).toBe("Leaver rate = 5% because of a made-up scheme");
  expect(read("Leaver rate = 5% because because of it")).toMatchObject([{ reason: "of it" }]);
});
