/** Which stream of chance is for what: never the same number for two things. */
export const STREAM = {
  wholeRate: 1,
  typeRate: 100,
  bandRate: 1_000,
  retirementRate: 2_000,
  fillTime: 3_000,
  conversion: 4_000,
  conversionAgainst: 5_000,
  candidates: 6_000,
  intakeLoss: 7_000,
  people: 10_000,
  refills: 11_000,
  fillPart: 12_000,
  starters: 13_000,
} as const;
