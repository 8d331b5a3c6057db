import { faultsOf } from "../../../src/scenarios/plan/check-settings";
import { idleSettings } from "../../../src/scenarios/plan/idle-settings";
import { challenges } from "../../../src/scenarios/sensitivity";
import type { LeverSetting } from "../../../src/scenarios/scenario";
import { readValue } from "../../../src/scenarios/text/value-text";
import { madeUpState, madeUpType } from "../made-up-state";

const state = madeUpState([
  madeUpType("Police officer", [10, 20, 30]),
  madeUpType("Police staff", [5], { filledBy: "refill" }),
]);
const { first } = state;
const faults = (setting: LeverSetting): string =>
  faultsOf(state, { name: "made up", settings: [setting] }).join("; ");
const idle = (setting: LeverSetting): string =>
  idleSettings(state, [setting], 12)
    .map(({ why }) => why)
    .join("; ");

test("what happened before the projection is refused: salaries and posts hold it already", () => {
  expect(faults({ lever: "pay_award", value: 0.03, from: first - 24 })).toMatch(/hold an award/);
  expect(faults({ lever: "pay_award", value: 0.03, from: first })).toBe("");
  for (const lever of ["posts_added", "mix"] as const) {
    expect(faults({ lever, value: 1, type: "Police staff", from: first - 1 })).toMatch(/is past/);
    expect(faults({ lever, value: 1, type: "Police staff", from: first })).toBe("");
  }
  const added = { lever: "cohort_added", value: 5, cohort: "N1" } as const;
  expect(faults({ ...added, from: first - 1 })).toMatch(/is past/);
  expect(faults({ ...added, from: first })).toBe("");
});

test("people and posts come whole", () => {
  expect(readValue("4.5", "people").ok).toBe(false);
  expect(readValue("2.5 posts", "posts").ok).toBe(false);
  expect(readValue("-2", "posts")).toEqual({ ok: true, value: -2 });
  expect(faults({ lever: "posts_added", value: 2.5, type: "Police staff" })).toMatch(/no whole/);
});

test("a time to fill of those who come by intakes is refused, as a freeze is", () => {
  const setting = { lever: "time_to_fill", value: 3 } as const;
  expect(faults({ ...setting, type: "Police officer" })).toMatch(/by intakes/);
  expect(faults({ ...setting, type: "Police staff" })).toBe("");
});

test("a lever wholly outside the months projected moves nothing, which is said", () => {
  const setting = { lever: "leaver_rate", value: 0.9 } as const;
  expect(idle({ ...setting, from: first + 12 })).toMatch(/^it begins in/);
  expect(idle({ ...setting, from: first + 11 })).toBe("");
  expect(idle({ ...setting, to: first - 1 })).toMatch(/^it ends in/);
  expect(idle({ ...setting, to: first })).toBe("");
});

test("no reason is asked of a lever that moves nothing", () => {
  const known = {
    ...state,
    past: [{ lever: "leaver_rate" as const, type: null, low: 0.1, high: 0.2, evidence: "made up" }],
  };
  const asked = (from: number): number =>
    challenges(
      known,
      { name: "made up", settings: [{ lever: "leaver_rate", value: 0.9, from }] },
      12
    ).length;
  expect([asked(first + 12), asked(first)]).toEqual([0, 1]);
});
