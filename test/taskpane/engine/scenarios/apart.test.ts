import { project } from "../../../../src/scenarios/project";
import { simulate } from "../../../../src/scenarios/simulate/simulate";
import type { Simulation } from "../../../../src/scenarios/simulate/simulation";
import { BASELINE } from "../../../../src/scenarios/scenario";
import { apartOf } from "../../../../src/taskpane/engine/scenarios/apart";
import { bandOf } from "../../../../src/taskpane/engine/scenarios/band-of";
import { coursesOf } from "../../../../src/taskpane/engine/scenarios/courses";
import type { Projection } from "../../../../src/scenarios/projection";
import { forceGrounds } from "./force-grounds";
import type { Grounds } from "../../../../src/taskpane/engine/scenarios/grounds";

const MONTHS = 6;
let grounds: Grounds;
let drawn: Simulation;
let projection: Projection;
beforeAll(async () => {
  grounds = await forceGrounds();
  const made = simulate(grounds.state, BASELINE, MONTHS, { seed: 1, draws: 400 });
  const projected = project(grounds.state, BASELINE, MONTHS);
  if (!made.ok || !projected.ok) throw new Error("nothing made");
  drawn = made.value;
  projection = projected.value;
});

/** The same draws with another mean at the end. */
function shifted(by: number, binding: readonly string[]): Simulation {
  const last = MONTHS - 1;
  const expected = projection.types.find(({ type }) => type === "Police officer")!.heads[last]!;
  const types = drawn.types.map((of) => ({
    ...of,
    heads: {
      ...of.heads,
      mean: of.heads.mean.map((mean, i) => (i === last ? expected + by : mean)),
    },
  }));
  return { ...drawn, types, binding };
}

test("a difference that chance makes is none", () => {
  expect(apartOf(shifted(0.5, ["cohort A is full at 5 places"]), projection)).toBeNull();
});

test("a limit that binds: both numbers, and which limit", () => {
  const apart = apartOf(shifted(-5, ["cohort A is full at 5 places"]), projection);
  expect(apart?.course).toBe("officers");
  expect(apart?.people).toBeCloseTo(5, 9);
  expect(apart?.words).toMatch(
    /^At the end the draws come to [\d,]+\.\d officers on average, the projection to [\d,]+\.\d$/
  );
  expect(apart?.why).toBe(
    "in the projection cohort A is full at 5 places, in some draws it is not so"
  );
});

test("no limit binds: what is not known for sure is named as the reason", () => {
  expect(apartOf(shifted(5, []), projection)?.why).toContain("are not known for sure");
});

test("the chance of what is held against first comes first: 31 March before 30 September", () => {
  const band = bandOf(drawn, projection, coursesOf(grounds.state, MONTHS, true), null, {
    seq: 4,
    done: false,
  });
  expect(band.chances[0]?.words).toBe("2,560 officers at the end of Mar 2026");
  expect(band.chances.at(-1)?.words).toBe("the budget of 2025/26 holds");
  expect(band).toMatchObject({ seq: 4, done: false, draws: 400, seed: 1 });
  expect(band.courses.map(({ id }) => id)).toContain("type:PCSO");
});
