import { leverSpec } from "../../src/scenarios/levers";
import type { LeverSetting } from "../../src/scenarios/scenario";
import type {
  Band,
  Course,
  CoursePath,
  LeverOffer,
  Outlook,
} from "../../src/taskpane/engine/scenarios/outlook";

/** March 2026, the third of four months from January 2026. */
export const JANUARY = 2026 * 12;
export const MARCH = JANUARY + 2;

export const OFFICERS: Course = { id: "officers", name: "Officers in post", unit: "head" };
export const SURPLUS: Course = { id: "surplus", name: "Surplus by month", unit: "GBP" };

/** Officers of a made-up force: 24 short of 2,560 in March as now, `over` the target with the levers. */
export const anOfficerPath = (gap: number, target: number | null = 2560): CoursePath => ({
  id: "officers",
  opening: 2500,
  baseline: Float64Array.of(2510, 2520, 2536, 2530),
  scenario: Float64Array.of(2510, 2525, 2560 - gap, 2550),
  target: target === null ? null : { value: target, words: `uplift target ${target}` },
});

export const aSetting: LeverSetting = {
  lever: "leaver_rate",
  type: "Police officer",
  value: 0.055,
};

/** A made-up outlook of four months with one lever moved, unless given otherwise. */
export const anOutlook = (
  path: CoursePath,
  rest: Partial<Outlook> = {},
  settings: readonly LeverSetting[] = [aSetting]
): Outlook => ({
  seq: 1,
  scenario: { name: "What if", settings },
  months: [JANUARY, JANUARY + 1, MARCH, MARCH + 1],
  courses: [path],
  seats: [],
  compared: [
    {
      figure: { kind: "gap", month: MARCH },
      words: "officers short of the target at the end of Mar 2026",
      unit: "head",
      values: [24, 2560 - (path.scenario[2] ?? 0)],
      reason: "",
    },
  ],
  columns: ["Baseline", "What if"],
  differences: [],
  challenges: [],
  ...rest,
});

export const aBand = (rest: Partial<Band> = {}): Band => ({
  seq: 1,
  seed: 7,
  draws: 10_000,
  done: true,
  courses: [
    {
      id: "officers",
      low: Float64Array.of(2500, 2505, 2530, 2520),
      middle: Float64Array.of(2510, 2525, 2559, 2549),
      high: Float64Array.of(2520, 2545, 2590, 2580),
      mean: Float64Array.of(2510, 2525, 2559, 2549),
    },
  ],
  chances: [
    {
      words: "2,560 officers at the end of Mar 2026",
      chance: 0.7123,
      standardError: 0.005,
      baseline: 0.384,
    },
  ],
  medianError: 0.4,
  apart: null,
  checksum: "made up",
  ...rest,
});

/** The leaver rate of officers, 7.1% now, 6.8% to 8.1% over three years. */
export const anOffer = (rest: Partial<LeverOffer> = {}): LeverOffer => ({
  key: "leaver_rate|Police officer|||",
  spec: leverSpec("leaver_rate"),
  setting: { lever: "leaver_rate", type: "Police officer" },
  label: "Leaver rate, officers",
  present: 0.07123,
  low: 0,
  high: 0.15,
  step: 0.001,
  past: {
    lever: "leaver_rate",
    type: "Police officer",
    low: 0.06832,
    high: 0.08143,
    evidence: "made up",
  },
  unknown: "",
  ...rest,
});
