import { planOf } from "../../src/scenarios/plan/plan-of";
import { project } from "../../src/scenarios/project";
import type { LeverSetting } from "../../src/scenarios/scenario";
import { simulate } from "../../src/scenarios/simulate/simulate";
import { projectTeams } from "../../src/scenarios/teams/project-teams";
import type { ProjectionState } from "../../src/scenarios/state/projection-state";
import { madeUpState, madeUpType } from "./made-up-state";

const MAY = 2022 * 12 + 4;
const PCSOS = madeUpType("PCSO", new Array<number>(60).fill(30), { filledBy: "refill" });
const state = madeUpState([PCSOS], {
  pipeline: [{ stage: "Vetting", candidates: 30, conversion: 1, daysToStart: 10 }],
});
const ADDED: LeverSetting = {
  lever: "cohort_added",
  value: 10,
  cohort: "Extra",
  type: "PCSO",
  from: MAY,
};

function close(settings: readonly LeverSetting[], of: ProjectionState = state): number {
  const projection = project(of, { name: "made up", settings }, 12);
  if (!projection.ok) throw new Error(projection.error);
  return projection.value.types[0]?.heads.at(-1) ?? Number.NaN;
}

test("an intake added to a type whose posts are refilled comes on top of the refills", () => {
  expect(close([ADDED])).toBeGreaterThan(close([]) + 9);
  expect(close([ADDED])).toBeLessThan(close([]) + 10);
});

test("its draws agree with the projection", () => {
  const drawn = simulate(state, { name: "made up", settings: [ADDED] }, 12, {
    seed: 3,
    draws: 4000,
    sure: true,
  });
  if (!drawn.ok) throw new Error(drawn.error);
  const fan = drawn.value.types[0]!.heads;
  const error = fan.spread[11]! / Math.sqrt(4000);
  expect(Math.abs(fan.mean[11]! - close([ADDED]))).toBeLessThan(4 * error + 1e-9);
});

test("its lines by team add up to the projection", () => {
  const plan = planOf(state, { name: "made up", settings: [ADDED] }, 12);
  if (!plan.ok) throw new Error(plan.error);
  const teams = projectTeams(plan.value);
  expect(teams.reduce((sum, { heads }) => sum + (heads.at(-1) ?? 0), 0)).toBeCloseTo(
    close([ADDED]),
    9
  );
});

test("an intake of PCSOs takes nobody from the officers' pipeline; one of officers does", () => {
  const officers = madeUpType("Police officer", [30, 30]);
  const both = madeUpState([officers, PCSOS], { pipeline: state.pipeline });
  const planned = (setting: LeverSetting) => {
    const plan = planOf(both, { name: "made up", settings: [setting] }, 12);
    if (!plan.ok) throw new Error(plan.error);
    return plan.value.cohorts[0];
  };
  expect(planned(ADDED)).toMatchObject({ type: "PCSO", confirmed: 10 });
  expect(planned({ ...ADDED, type: "Police officer" })).toMatchObject({ confirmed: 0 });
});

test("an intake of officers without a pipeline is taken as filled", () => {
  const officers = madeUpState([madeUpType("Police officer", new Array<number>(20).fill(30))]);
  const setting: LeverSetting = { ...ADDED, type: "Police officer" };
  expect(close([setting], officers)).toBeGreaterThan(close([], officers) + 9);
});

const refused = (setting: LeverSetting, of: ProjectionState): string => {
  const plan = planOf(of, { name: "made up", settings: [setting] }, 12);
  if (plan.ok) throw new Error("not refused");
  return plan.error;
};

test("what cannot be is refused: an intake moved into the past, a freeze of intakes, officers into officers", () => {
  const officers = madeUpState([madeUpType("Police officer", [30, 30])], {
    cohorts: [
      {
        cohort: "C1",
        route: "",
        type: "Police officer",
        intake: state.opening + 40,
        places: 5,
        confirmed: 5,
      },
    ],
  });
  expect(refused({ lever: "cohort_month", cohort: "C1", value: 2020 * 12 }, officers)).toContain(
    "Jan 2020 is past: the first month projected is Apr 2022"
  );
  expect(refused({ lever: "freeze", type: "Police officer", value: 1 }, officers)).toContain(
    "officers come by intakes"
  );
  expect(refused({ lever: "mix", type: "Police officer", value: 1 }, officers)).toContain(
    "other than officers"
  );
  expect(refused({ lever: "leaver_rate", value: 1.2 }, officers)).toContain(
    "120% is not between 0% and 95%"
  );
});

test("held on to twice for one group: the later holds, not both", () => {
  const kept = (value: number): LeverSetting => ({ lever: "leavers_kept", value });
  expect(close([kept(0.2), kept(0.1)])).toBe(close([kept(0.1)]));
  expect(close([kept(0.2), { ...kept(0.1), type: "PCSO" }])).toBeGreaterThan(close([kept(0.2)]));
});
