import { planOf } from "../../../src/scenarios/plan/plan-of";
import { projectPlan } from "../../../src/scenarios/project";
import { flatRates } from "../../../src/scenarios/state/cell-rates";
import { projectTeams } from "../../../src/scenarios/teams/project-teams";
import { hasTeams, teamTable } from "../../../src/scenarios/teams/team-table";
import { intakeIn, madeUpState, madeUpType } from "../made-up-state";

const TEAMS = ["", "Alpha", "Beta", "Gamma"];

/** Those of long service leave slower: Beta loses the larger share, Alpha is larger. */
function planned() {
  const teams = [30, 12, 3].flatMap((count, i) => new Array<number>(count).fill(i + 1));
  const type = madeUpType(
    "Police officer",
    teams.map((team) => (team === 2 ? 3 : 100)),
    { team: Int32Array.from(teams), rates: flatRates([0, 0.05]) }
  );
  const annual = type.rates.annual.slice();
  annual[1] = 0.4;
  const state = madeUpState([{ ...type, rates: { ...type.rates, annual } }], {
    teams: TEAMS,
    cohorts: [intakeIn(2, 12)],
  });
  const plan = planOf(state, { name: "made up", settings: [] }, 8);
  if (!plan.ok) throw new Error(plan.error);
  return plan.value;
}

test("the team that loses most of itself stands first, what is no team last", () => {
  const [table] = teamTable(projectTeams(planned()));
  expect(table?.rows.map(({ words }) => words)).toEqual([
    "Beta",
    "Alpha",
    "1 smaller team",
    "Joiners not yet posted",
  ]);
});

test("each line adds up from now to the end, and the lines to the projection", () => {
  const plan = planned();
  const [table] = teamTable(projectTeams(plan));
  const [path] = projectPlan(plan).types;
  for (const { now, gone, joined, end } of [...table!.rows, table!.all])
    expect(now - gone + joined).toBeCloseTo(end, 9);
  expect(table!.all.now).toBe(45);
  expect(table!.all.end).toBeCloseTo(path!.heads.at(-1)!, 9);
  expect(table!.all.endFte).toBeCloseTo(path!.fte.at(-1)!, 9);
  expect(table!.all.posts).toBeNull();
  // Twelve joined; those of them who left again are in neither column.
  const unposted = table!.rows.at(-1)!;
  expect([unposted.now, unposted.gone]).toEqual([0, 0]);
  expect(unposted.joined).toBeLessThan(12);
  expect(unposted.joined).toBeGreaterThan(9);
});

test("one line of people is no projection by team", () => {
  const lines = projectTeams(planned());
  expect(hasTeams(lines)).toBe(true);
  expect(hasTeams(lines.filter(({ words }) => words === "Alpha"))).toBe(false);
  expect(hasTeams(lines.filter(({ words }) => /Alpha|Joiners/.test(words)))).toBe(false);
});
