import { inputsSheet } from "../../../src/paper/scenarios/inputs-sheet";
import { workingsOf, type ShownSeries, type Workings } from "../../../src/paper/scenarios/workings";
import { planOf } from "../../../src/scenarios/plan/plan-of";
import { projectPlan } from "../../../src/scenarios/project";
import type { Projection } from "../../../src/scenarios/projection";
import { columnNumber } from "../../../src/workbook/address";
import { contentOfFile } from "../../fixtures/written";
import { MANY_LEVERS, scenario, stateOf, workforceOf } from "./force-scenarios";

async function both(
  path: string,
  levers: string,
  months: number
): Promise<{ workings: Workings; projection: Projection }> {
  const workforce = workforceOf(await contentOfFile(path));
  const state = stateOf(workforce);
  const plan = planOf(state, scenario("Another way", levers, state), months);
  if (!plan.ok) throw new Error(plan.error);
  const inputs = inputsSheet(state, workforce, months);
  return { workings: workingsOf(plan.value, inputs, 1), projection: projectPlan(plan.value) };
}

/** The greatest difference between the workings and the projection, relative or absolute. */
function apart({ types, money }: Workings, projection: Projection): number {
  let worst = 0;
  const hold = (found: number, wanted: number | undefined): void => {
    const difference =
      Math.abs(found - (wanted ?? Number.NaN)) / Math.max(1, Math.abs(wanted ?? 0));
    worst = Number.isNaN(difference) ? Infinity : Math.max(worst, difference);
  };
  const steps = projection.months.map((_, step) => step);
  projection.types.forEach((path, t) => {
    const shown = types[t] as ShownSeries;
    hold(shown.openingHeads.value, path.openingHeads);
    hold(shown.openingFte.value, path.openingFte);
    for (const step of steps)
      for (const name of [
        "heads",
        "fte",
        "joiners",
        "leavers",
        "retirements",
        "changes",
        "vacantFte",
        "overFte",
      ] as const)
        hold(shown[name].at(step).value, path[name][step]);
  });
  if (money !== null)
    for (const step of steps) {
      hold(money.surplus.at(step).value, projection.money.surplus[money.terms.before + step]);
      hold(money.pay.at(step).value, projection.money.pay[money.terms.before + step]);
    }
  return worst;
}

const FORCE = "samples/force.xlsx";

test.each([
  ["no lever moved, a year", FORCE, "", 12],
  ["many levers, eighteen months", FORCE, MANY_LEVERS, 18],
  [
    "intakes moved, added and half full, posts turned over, five years",
    FORCE,
    `Leaver rate = 12% from Apr 2026
Officer posts turned over (Police staff) = 20 from Jan 2026
Posts added (PCSO) = -12
Cohort month (NC25-07) = Feb 2026
Cohort added (Extra, PCDA) = 30 from Sep 2026
Share of places filled (NC25-05) = 50%
Joiner's pay = 80%
Recruitment freeze = yes from Jan 2027 to Jun 2027`,
    60,
  ],
  [
    "a freeze to the end and a time to fill longer than the months",
    FORCE,
    `Recruitment freeze = yes from Jan 2026
Time to fill (PCSO) = 30 months`,
    18,
  ],
  ["filled within the month", "samples/office.xlsx", "Time to fill = 0.4 months", 24],
  ["one month", "samples/office.xlsx", "Leaver rate = 30%", 1],
  ["as at a day inside its month", "test/data/opcc-2022.xlsx", "Leaver rate = 0%", 26],
] as const)("the workings come to the projection: %s", async (_, path, levers, months) => {
  const { workings, projection } = await both(path, levers, months);
  expect(apart(workings, projection)).toBeLessThan(1e-9);
});

test("no formula refers to a later month than its own", async () => {
  const { workings } = await both(FORCE, MANY_LEVERS, 18);
  const { rows, name } = workings.sheet;
  let seen = 0;
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula === undefined || column < 2) return;
      // Only rows of months; the tables of intakes have fields across. A freeze looks starts up by number.
      if (typeof cells[0]?.value !== "string" || rows[row]?.[19] == null) return;
      if (cell.formula.includes("INDEX(")) return;
      const bare = cell.formula
        .replace(/'[^']*'![$A-Z0-9:]+/g, "")
        .replace(/[A-Za-z_]+\[[^\]]*\]/g, "");
      for (const [, letters = ""] of bare.matchAll(/(?<![A-Za-z!$])\$?([A-Z]{1,2})\d+/g)) {
        const at = columnNumber(letters);
        seen++;
        if (at > column) throw new Error(`${name} ${row + 1}: ${cell.formula}`);
      }
    });
  });
  expect(seen).toBeGreaterThan(5_000);
});
