import fc from "fast-check";
import { planOf } from "../../../src/scenarios/plan/plan-of";
import { BASELINE } from "../../../src/scenarios/scenario";
import { cellHazards, drawnHazards } from "../../../src/scenarios/simulate/cell-hazards";
import {
  fillCourses,
  pathCourses,
  stepOfLeaving,
} from "../../../src/scenarios/simulate/path-courses";
import { sureFactors } from "../../../src/scenarios/simulate/rate-factors";
import { sameCourse, servicePaths } from "../../../src/scenarios/simulate/service-paths";
import { flatRates } from "../../../src/scenarios/state/cell-rates";
import { BAND_OF } from "../../../src/scenarios/tenure-bands";
import { madeUpState, madeUpType } from "../made-up-state";

const STEPS = 30;
const state = madeUpState([madeUpType("Police officer", [0], { rates: flatRates([0, 0, 0, 0]) })]);

/** One path with these hazards by band of service, in leavers per person-month. */
function courseOf(tenure: number, byBand: readonly number[]) {
  const plan = planOf(state, BASELINE, STEPS);
  const [type] = plan.ok ? plan.value.types : [];
  if (!plan.ok || type === undefined) throw new Error("not planned");
  const paths = servicePaths(plan.value, type, [{ tenure, from: 0 }]);
  const courses = pathCourses(paths);
  drawnHazards(cellHazards(plan.value, type, paths.cells), sureFactors(), courses.hazard);
  for (let cell = 0; cell < courses.hazard.length; cell++)
    courses.hazard[cell] = byBand[cell % 8] ?? 0;
  fillCourses(courses);
  return courses;
}

/** Month by month: the first by whose end so much hazard has gone by. */
function byWalking(tenure: number, byBand: readonly number[], wait: number): number {
  let gone = 0;
  for (let step = 0; step < STEPS; step++) {
    gone += byBand[BAND_OF[tenure + step] ?? 0] ?? 0;
    if (gone > wait) return step;
  }
  return -1;
}

const tenures = fc.integer({ min: 0, max: 500 });
/** Thousandths spread evenly: doubles of the library's own are nearly all next to nought. */
const upTo = (most: number) => fc.integer({ min: 0, max: most * 1000 }).map((n) => n / 1000);
const hazard = fc.oneof(fc.constant(0), upTo(0.4));
const bands = fc.array(hazard, { minLength: 8, maxLength: 8 });
const waits = upTo(12);

test("somebody leaves in the month in which his hazard has gone by", () => {
  fc.assert(
    fc.property(tenures, bands, waits, (tenure, byBand, wait) => {
      // Where a month ends to the last bit nobody needs to agree.
      const near = [wait - 1e-9, wait + 1e-9].map((at) => byWalking(tenure, byBand, at));
      expect(near).toContain(stepOfLeaving(courseOf(tenure, byBand), 0, wait));
    })
  );
});

test("where hazards are lower nobody leaves earlier", () => {
  fc.assert(
    fc.property(tenures, bands, upTo(1), waits, (tenure, byBand, share, wait) => {
      const last = (step: number): number => (step < 0 ? STEPS : step);
      const lower = byBand.map((hazard) => hazard * share);
      expect(last(stepOfLeaving(courseOf(tenure, lower), 0, wait))).toBeGreaterThanOrEqual(
        last(stepOfLeaving(courseOf(tenure, byBand), 0, wait))
      );
    })
  );
});

test("who stands for others in his band has their path", () => {
  fc.assert(
    fc.property(tenures, bands, (tenure, byBand) => {
      const stands = courseOf(sameCourse(tenure, STEPS), byBand);
      const own = courseOf(tenure, byBand);
      expect(stands.until).toEqual(own.until);
      expect(stands.start).toEqual(own.start);
    })
  );
});

test("most of a long band is one path", () => {
  const services = Array.from({ length: 120 }, (_, i) => sameCourse(120 + i, 12));
  expect(new Set(services).size).toBe(12);
});
