import fc from "fast-check";
import { planOf } from "../../../src/scenarios/plan/plan-of";
import type { Plan } from "../../../src/scenarios/plan/plan";
import { projectPlan } from "../../../src/scenarios/project";
import type { LeverSetting } from "../../../src/scenarios/scenario";
import { flatRates } from "../../../src/scenarios/state/cell-rates";
import { openingState } from "../../../src/scenarios/state/opening-state";
import type { ProjectionState, TypeState } from "../../../src/scenarios/state/projection-state";
import { projectTeams } from "../../../src/scenarios/teams/project-teams";
import { dayOf } from "../../../src/units/day";
import { sampleWorkforce } from "../sample-workforce";
import { intakeIn, madeUpState, madeUpType } from "../made-up-state";

const STAFF = "Police staff";
const TEAMS = ["", "Alpha", "Beta", "Gamma", "Delta"];

function planned(
  state: ProjectionState,
  months: number,
  settings: readonly LeverSetting[] = []
): Plan {
  const plan = planOf(state, { name: "made up", settings }, months);
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

const staff = (team: readonly number[], rest: Partial<TypeState> = {}): TypeState =>
  madeUpType(STAFF, new Array<number>(team.length).fill(30), {
    team: Int32Array.from(team),
    rates: flatRates([0.01, 0.1, 0, 0.02]),
    filledBy: "refill",
    timeToFill: { months: 2, standardError: 0, evidence: "made up" },
    ...rest,
  });

const people = (...counts: readonly number[]): number[] =>
  counts.flatMap((count, team) => new Array<number>(count).fill(team));

const vacancyIn = (team: string, month: number) => ({
  type: STAFF,
  team,
  fte: 1,
  salary: 30_000,
  vacantFrom: dayOf(2022, 1, 1),
  expectedStart: dayOf(2022, month, 10),
  cover: 0,
  coverPer: "month" as const,
});

/** The greatest difference between the lines' sums and the projection, over types, series and steps. */
function apart(plan: Plan): number {
  const lines = projectTeams(plan);
  let worst = 0;
  for (const path of projectPlan(plan).types) {
    const own = lines.filter(({ type }) => type === path.type);
    const differ = (of: (line: (typeof own)[number]) => number, whole: number): void => {
      worst = Math.max(worst, Math.abs(own.reduce((sum, line) => sum + of(line), 0) - whole));
    };
    differ(({ opening }) => opening, path.openingHeads);
    differ(({ openingFte }) => openingFte, path.openingFte);
    for (let step = 0; step < plan.months.length; step++) {
      differ(({ heads }) => heads[step]!, path.heads[step]!);
      differ(({ joiners }) => joiners[step]!, path.joiners[step]!);
      differ(({ leavers }) => leavers[step]!, path.leavers[step]! + path.retirements[step]!);
      differ(({ changes }) => changes[step]!, path.changes[step]!);
      differ(({ fte }) => fte[step]!, path.fte[step]!);
      differ(({ joinersFte }) => joinersFte[step]!, path.joinersFte[step]!);
      differ(({ exitsFte }) => exitsFte[step]!, path.exitsFte[step]!);
      differ(({ vacantFte }) => vacantFte[step]!, path.vacantFte[step]! - path.overFte[step]!);
    }
  }
  return worst;
}

test("teams of ten and more each have a line; smaller ones are one, those without a team another", () => {
  const state = madeUpState([staff(people(3, 10, 9, 12, 4))], { teams: TEAMS });
  expect(projectTeams(planned(state, 6)).map(({ words, opening }) => [words, opening])).toEqual([
    ["Alpha", 10],
    ["Gamma", 12],
    ["2 smaller teams", 13],
    ["No team given", 3],
  ]);
});

test("a post is refilled in the team it fell vacant in", () => {
  const tenures = Int32Array.from([
    ...new Array<number>(20).fill(5),
    ...new Array<number>(20).fill(30),
  ]);
  const annual = flatRates([]).annual.slice();
  // Under one year's service only: all of Alpha, none of Beta.
  annual[1] = 1.2;
  const state = madeUpState(
    [staff(people(0, 20, 20), { tenure: tenures, rates: { ...flatRates([]), annual } })],
    { teams: TEAMS }
  );
  const [alpha, beta] = projectTeams(planned(state, 4));
  const gone = 20 * (1 - Math.exp(-0.1));
  expect(alpha?.leavers[0]).toBeCloseTo(gone, 9);
  expect(alpha?.joiners[2]).toBeCloseTo(gone, 9);
  expect([...beta!.joiners, ...beta!.leavers]).toEqual(new Array<number>(8).fill(0));
});

test("an open vacancy is filled into its team, also into one below the least", () => {
  const state = madeUpState([staff(people(0, 20, 2), { rates: flatRates([]) })], {
    teams: TEAMS,
    vacancies: [vacancyIn("Alpha", 5), vacancyIn("Beta", 6), vacancyIn("New", 6)],
  });
  const lines = projectTeams(planned(state, 6));
  expect(lines.map(({ words, joiners }) => [words, [...joiners]])).toEqual([
    ["Alpha", [0, 1, 0, 0, 0, 0]],
    ["2 smaller teams", [0, 0, 2, 0, 0, 0]],
  ]);
});

test("officers' intakes go to no team: they stand as joiners not yet posted, and leave from there", () => {
  const officers = madeUpType("Police officer", new Array<number>(30).fill(100), {
    team: Int32Array.from(people(0, 15, 15)),
  });
  const state = madeUpState([officers], { teams: TEAMS, cohorts: [intakeIn(2, 12)] });
  const lines = projectTeams(planned(state, 12));
  expect(lines.map(({ words }) => words)).toEqual(["Alpha", "Beta", "Joiners not yet posted"]);
  const unposted = lines[2]!;
  expect(unposted.heads[1]).toBe(12);
  expect(unposted.heads[11]).toBeLessThan(12);
  expect(unposted.heads[11]).toBeGreaterThan(11);
  expect(lines[0]?.joiners.every((joined) => joined === 0)).toBe(true);
});

test("posts added are filled outside the teams; posts deleted take from each team its share of the starts", () => {
  const state = madeUpState([staff(people(0, 30, 10))], { teams: TEAMS });
  const posts = (value: number): LeverSetting => ({ lever: "posts_added", value, type: STAFF });
  const added = projectTeams(planned(state, 12, [posts(4)]));
  expect(added.at(-1)?.words).toBe("Joiners and posts with no team yet");
  expect(added.at(-1)?.joiners[2]).toBe(4);
  const [alpha, beta] = projectTeams(planned(state, 12, [posts(-1)]));
  const [before, betaBefore] = projectTeams(planned(state, 12));
  const lost = (a: Float64Array, b: Float64Array): number =>
    a.reduce((sum, value, i) => sum + value - b[i]!, 0);
  expect(lost(before!.joiners, alpha!.joiners)).toBeGreaterThan(0.5);
  expect(
    lost(before!.joiners, alpha!.joiners) / lost(betaBefore!.joiners, beta!.joiners)
  ).toBeCloseTo(3, 1);
});

test("part-timers who leave are replaced by as much FTE, in their own team", () => {
  const state = madeUpState(
    [
      staff(people(0, 20, 20), {
        fte: Float64Array.from([...new Array(20).fill(0.5), ...new Array(20).fill(1)]),
        rates: flatRates([0, 1.2]),
        timeToFill: { months: 1, standardError: 0, evidence: "made up" },
      }),
    ],
    { teams: TEAMS }
  );
  const [alpha, beta] = projectTeams(planned(state, 3));
  const left = 20 * Math.exp(-0.1);
  expect([alpha!.openingFte, beta!.openingFte]).toEqual([10, 20]);
  expect([alpha!.fte[0], beta!.fte[0]]).toEqual([
    expect.closeTo(left / 2, 9),
    expect.closeTo(left, 9),
  ]);
  expect(alpha!.joinersFte[1]).toBeCloseTo((20 - left) / 2, 9);
  expect(alpha!.vacantFte[0]).toBeCloseTo(10 - left / 2, 9);
});

test("an open vacancy stands with its team; posts added, and who is not posted, on a line of their own", () => {
  const state = madeUpState([staff(people(0, 20, 15), { rates: flatRates([]) })], {
    teams: TEAMS,
    vacancies: [vacancyIn("Alpha", 5)],
    teamPosts: [
      { type: STAFF, team: "Alpha", posts: 21, fte: 20.5 },
      { type: STAFF, team: "Beta", posts: 15, fte: 15 },
      { type: "PCSO", team: "Beta", posts: 9, fte: 9 },
    ],
  });
  const added = { lever: "posts_added", value: 3, type: STAFF } as const;
  const lines = projectTeams(planned(state, 6, [added]));
  expect(lines.map(({ words, posts, postsFte }) => [words, posts, postsFte])).toEqual([
    ["Alpha", 21, 20.5],
    ["Beta", 15, 15],
    ["Joiners and posts with no team yet", 0, 0],
  ]);
  expect(lines.map(({ vacantFte }) => [...vacantFte.slice(0, 3)])).toEqual([
    [1, 0, 0],
    [0, 0, 0],
    [3, 3, 0],
  ]);
  const without = projectTeams(planned({ ...state, teamPosts: [] }, 6));
  expect(without.map(({ posts }) => posts)).toEqual([null, null]);
});

test("the lines of a type add up to its projection, whatever the levers", () => {
  const share = fc.double({ min: 0, max: 0.9, noNaN: true });
  const person = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 4 }));
  fc.assert(
    fc.property(
      fc.array(person, { minLength: 1, maxLength: 80 }),
      fc.tuple(share, share, share, share),
      fc.double({ min: 0, max: 9, noNaN: true }),
      fc.boolean(),
      fc.integer({ min: -6, max: 6 }),
      fc.boolean(),
      (all, rates, months, fed, posts, freeze) => {
        const type = staff(
          all.map(([, team]) => team),
          {
            tenure: Int32Array.from(all, ([tenure]) => tenure),
            fte: Float64Array.from(all, ([tenure]) => 0.4 + (tenure % 7) / 10),
            joinerFte: 0.83,
            rates: flatRates(rates),
            timeToFill: { months, standardError: 0, evidence: "made up" },
            filledBy: fed ? "cohorts" : "refill",
          }
        );
        const state = madeUpState([type], {
          teams: TEAMS,
          cohorts: fed ? [{ ...intakeIn(3, 9), type: STAFF }] : [],
          vacancies: [vacancyIn("Beta", 7), vacancyIn("", 8), vacancyIn("New", 9)],
        });
        const settings: LeverSetting[] = [{ lever: "posts_added", value: posts, type: STAFF }];
        if (freeze)
          settings.push({ lever: "freeze", value: 1, from: state.first + 2, to: state.first + 5 });
        expect(apart(planned(state, 18, settings))).toBeLessThan(1e-9);
      }
    ),
    { numRuns: 60 }
  );
});

test("the force's teams add up, and every line is sound", async () => {
  const state = openingState(await sampleWorkforce("samples/force.xlsx"));
  if (!state.ok) throw new Error(state.error);
  const plan = planned(state.value, 36, [{ lever: "leaver_rate", value: 0.09 }]);
  expect(apart(plan)).toBeLessThan(1e-8);
  const lines = projectTeams(plan);
  for (const { posts, establishmentFte, type } of state.value.types) {
    const own = lines.filter((line) => line.type === type);
    expect(own.reduce((sum, line) => sum + (line.posts ?? NaN), 0)).toBe(posts);
    expect(own.reduce((sum, line) => sum + (line.postsFte ?? NaN), 0)).toBeCloseTo(
      establishmentFte,
      9
    );
  }
  expect(lines.length).toBeGreaterThan(20);
  for (const { kind, opening, heads } of lines) {
    if (kind === "team") expect(opening).toBeGreaterThanOrEqual(10);
    expect(heads.every((value) => value >= 0)).toBe(true);
  }
});
