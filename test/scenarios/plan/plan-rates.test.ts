import fc from "fast-check";
import { presentRate } from "../../../src/scenarios/plan/plan-rates";
import { project } from "../../../src/scenarios/project";
import type { LeverSetting } from "../../../src/scenarios/scenario";
import type { CellRates } from "../../../src/scenarios/state/cell-rates";
import { flatRates } from "../../../src/scenarios/state/cell-rates";
import { CAUSE_COUNT, RETIREMENT, VOLUNTARY } from "../../../src/scenarios/cause";
import { BANDS } from "../../../src/scenarios/tenure-bands";
import { madeUpState, madeUpType } from "../made-up-state";

/** Every band with its own rates of resigning and retiring. */
const ratesOf = (resign: readonly number[], retire: readonly number[]): CellRates => {
  const flat = flatRates([0, 0, 0, 0]);
  const annual = flat.annual.map((_, cell) => {
    const band = Math.floor(cell / CAUSE_COUNT);
    if (cell % CAUSE_COUNT === VOLUNTARY) return resign[band] ?? 0;
    return cell % CAUSE_COUNT === RETIREMENT ? (retire[band] ?? 0) : 0;
  });
  return { ...flat, annual };
};

/** Share of the opening gone after twelve months without joiners, as projected. */
function shareGone(tenure: number[], rates: CellRates, settings: LeverSetting[] = []): number {
  const state = madeUpState([madeUpType("Police officer", tenure, { rates })]);
  const projection = project(state, { name: "made up", settings }, 12);
  if (!projection.ok) throw new Error(projection.error);
  const [path] = projection.value.types;
  return 1 - (path?.heads[11] ?? Number.NaN) / tenure.length;
}

const ratesFrom = (min: number) =>
  fc.array(fc.double({ min, max: 2, noNaN: true }), { minLength: BANDS, maxLength: BANDS });
const tenures = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 40 });

test("the rate things stand at is the share the projection sees go in a year, bands crossed and all", () => {
  fc.assert(
    fc.property(tenures, ratesFrom(0), ratesFrom(0), (tenure, resign, retire) => {
      const cells = ratesOf(resign, retire);
      const state = madeUpType("Police officer", tenure, { rates: cells });
      const present = presentRate([state], { lever: "leaver_rate" });
      expect(present).toBeCloseTo(shareGone(tenure, cells), 10);
    })
  );
});

test("officers who reach thirty years within the year count at the rate they reach", () => {
  const retire = [0, 0, 0, 0, 0, 0, 0, 3];
  const state = madeUpType("Police officer", [354], { rates: ratesOf([], retire) });
  expect(presentRate([state], { lever: "leaver_rate" })).toBeCloseTo(1 - Math.exp(-3 / 2), 10);
});

test("a rate set outright is the share that goes", () => {
  fc.assert(
    fc.property(
      tenures,
      ratesFrom(0.02),
      fc.double({ min: 0.01, max: 0.6, noNaN: true }),
      (tenure, resign, value) => {
        const settings = [{ lever: "leaver_rate", value } as const];
        expect(shareGone(tenure, ratesOf(resign, []), settings)).toBeCloseTo(value, 8);
      }
    )
  );
});
