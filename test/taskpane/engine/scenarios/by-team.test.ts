import { project } from "../../../../src/scenarios/project";
import { BASELINE } from "../../../../src/scenarios/scenario";
import { byTeamOf } from "../../../../src/taskpane/engine/scenarios/by-team";
import { lineKey } from "../../../../src/taskpane/engine/scenarios/line-key";
import { front } from "../../../../src/taskpane/engine/scenarios/front";
import { NOTHING_KEPT, type Grounds } from "../../../../src/taskpane/engine/scenarios/grounds";
import type { ScenarioAnswer } from "../../../../src/taskpane/engine/scenarios/outlook";
import { forceGrounds, officeGrounds } from "./force-grounds";

const scenario = { name: "x", settings: [{ lever: "leaver_rate" as const, value: 0.09 }] };
const MONTHS = 18;

let force: Grounds;
let office: Grounds;
beforeAll(async () => {
  force = await forceGrounds();
  office = await officeGrounds();
}, 60_000);

test("the sums of a type's teams are the projection the pane shows", () => {
  const byTeam = byTeamOf(force.state, { seq: 4, scenario, months: MONTHS });
  const whole = project(force.state, scenario, MONTHS);
  if (!byTeam.ok || !whole.ok) throw new Error("not projected");
  expect(byTeam.value).toMatchObject({ seq: 4, end: force.state.first + MONTHS - 1 });
  expect(byTeam.value.tables.map(({ type }) => type)).toEqual(
    whole.value.types.map(({ type }) => type)
  );
  byTeam.value.tables.forEach(({ all }, i) => {
    expect(all.end).toBeCloseTo(whole.value.types[i]!.heads.at(-1)!, 7);
    expect(all.endFte).toBeCloseTo(whole.value.types[i]!.fte.at(-1)!, 7);
  });
});

test("beside each line is what it comes to as now; with no lever moved nothing is", () => {
  const byTeam = byTeamOf(force.state, { seq: 1, scenario, months: MONTHS });
  const now = project(force.state, BASELINE, MONTHS);
  if (!byTeam.ok || !now.ok) throw new Error("not projected");
  byTeam.value.tables.forEach(({ type, all }, i) => {
    expect(byTeam.value.asNow?.get(lineKey(type, all))).toBeCloseTo(
      now.value.types[i]!.heads.at(-1)!,
      7
    );
  });
  const same = byTeamOf(force.state, { seq: 1, scenario: BASELINE, months: MONTHS });
  expect(same.ok && same.value.asNow).toBeNull();
});

test("an office without two teams of ten has none to show", () => {
  const byTeam = byTeamOf(office.state, { seq: 1, scenario, months: MONTHS });
  expect(byTeam.ok && byTeam.value.tables).toEqual([]);
});

test("asked, the scenarios' thread answers at once; of what cannot be it says nothing, the outlook does", () => {
  const told: ScenarioAnswer[] = [];
  const work = front(
    (answer) => told.push(answer),
    () => ({ post: () => undefined, end: () => undefined }),
    1
  );
  work({ kind: "grounds", grounds: force, kept: NOTHING_KEPT });
  told.length = 0;
  work({ kind: "by-team", seq: 2, scenario, months: MONTHS });
  expect(told).toMatchObject([{ kind: "by-team", byTeam: { seq: 2 } }]);
  work({
    kind: "by-team",
    seq: 3,
    scenario: { name: "x", settings: [{ lever: "leaver_rate", value: 3 }] },
    months: MONTHS,
  });
  expect(told).toHaveLength(1);
});
