import type { Chance } from "../chance";
import type { Assessment, Cohort, Stage } from "./facts";

/** Student officer intakes of the year: two begun, four to come. */
export const cohortsOf = (chance: Chance, asAt: number): Cohort[] =>
  [-120, -40, 30, 75, 120, 160].map((offset, i) => ({
    name: `Intake ${String.fromCharCode(65 + i)}`,
    route: ["PCDA", "DHEP", "PCEP"][i % 3] ?? "PCEP",
    day: asAt + offset,
    places: chance.pick([18, 20, 24]),
    confirmed: offset < 0 ? chance.whole(15, 18) : chance.whole(4, 14),
  }));

const STAGES: readonly (readonly [string, number, number])[] = [
  ["Application", 0.55, 200],
  ["Assessment centre", 0.65, 150],
  ["Interview", 0.8, 110],
  ["Medical and fitness", 0.85, 80],
  ["Vetting", 0.9, 50],
];

export const stagesOf = (chance: Chance): Stage[] =>
  STAGES.map(([name, passRate, daysToStart], i) => ({
    name,
    candidates: chance.whole(8, 14) * (6 - i),
    passRate,
    daysToStart,
  }));

export const assessmentsOf = (chance: Chance, asAt: number): Assessment[] =>
  [-170, -130, -90, -55, -20].map((offset, i) => {
    const booked = chance.whole(30, 60);
    const used = booked - chance.whole(2, 12);
    return {
      name: `Assessment ${i + 1}`,
      day: asAt + offset,
      booked,
      used,
      passed: Math.round(used * 0.65),
    };
  });
