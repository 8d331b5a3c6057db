import { muster } from "./captured";

const force = "samples/force.xlsx";

test.each<[situation: string, argv: string[], message: RegExp]>([
  [
    "a lever misspelt",
    ["--set", "Leaver rat = 5%"],
    /no lever “Leaver rat” \(did you mean “Leaver rate”\?\)/,
  ],
  ["a share of 500%", ["--set", "Leaver rate = 5"], /“5” is not a share such as 6\.5%/],
  ["no value", ["--set", "Leaver rate"], /expected a lever, “=” and a value/],
  [
    "a type nobody has",
    ["--set", "Leaver rate (dogs) = 5%"],
    /“dogs” is none of PCSO, Police officer/,
  ],
  [
    "a cohort that is none",
    ["--set", "Cohort places (X1) = 5"],
    /there is no cohort X1; there are NC25-01/,
  ],
  ["a scenario it does not hold", ["--scenario", "Retention"], /holds no scenario "Retention"/],
  ["both lengths", ["--months", "5", "--to", "2026-03"], /--months and --to are both given/],
  ["too many months", ["--months", "61"], /not a whole number from 1 to 60/],
  ["an end in the past", ["--to", "2024-03"], /It begins with Oct 2025 and may run to Sep 2030/],
  [
    "a target without a sign",
    ["--target", "gap at 2026-03"],
    /write a figure, <= or >=, and a number/,
  ],
  ["a figure that is none", ["--figure", "morale at 2026-03"], /is not a figure of a projection/],
  ["a figure without its month", ["--figure", "gap"], /needs a month, such as “gap at 2026-03”/],
  ["draws in words", ["--draws", "many"], /--draws many is not a whole number/],
  [
    "the name of things as they are",
    ["--name", "as now", "--set", "Leaver rate = 8%"],
    /--name "As now" is what things as they are is called/,
  ],
  ["the name of no lever moved", ["--name", "Baseline"], /--name "Baseline" is what things/],
  ["solving for two", ["--solve", "leaver rate = 5%"], /is not a lever alone/],
])("%s: a sentence, what to do, and exit code 2", async (_, argv, message) => {
  const { code, out, err } = await muster("scenario", force, ...argv);
  expect(err).toMatch(message);
  expect(err.trim().split("\n").length).toBeGreaterThanOrEqual(2);
  expect([code, out]).toEqual([2, ""]);
});
