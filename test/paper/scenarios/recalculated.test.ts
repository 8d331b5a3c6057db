import type { ScenariosPart } from "../../../src/paper/scenarios/part";
import type { PlannedWorkbook } from "../../../src/paper/planned-workbook";
import { planWorkbook } from "../../../src/paper/workbook-plan";
import type { CellPlan, WorkbookPlan } from "../../../src/workbook/sheet-plan";
import { recalculated, type Recalculated } from "../../fixtures/recalculated";
import { withCell } from "../../fixtures/tampered";
import { contentOfFile } from "../../fixtures/written";
import { testWithLibreOffice } from "../../recalculation/libreoffice";
import { MANY_LEVERS, partOf, scenario, stateOf, workforceOf } from "./force-scenarios";

interface Made {
  readonly planned: PlannedWorkbook;
  readonly part: ScenariosPart;
}

async function made(path: string, levers: string, months: number): Promise<Made> {
  const content = await contentOfFile(path);
  const workforce = workforceOf(content);
  const said = [scenario("Another way", levers, stateOf(workforce))];
  const part = partOf(workforce, content, said, months);
  return { part, planned: planWorkbook(workforce, content, { scenarios: part }) };
}

/** The sheets of scenarios and those they refer to, which hold values only here: quicker to calculate. */
const OF_SCENARIOS = /^(Projection|Workings projection|Scenario results)/;
const REFERRED_TO = /^(Prepared (people|vacancies|cohorts|pipeline)|Assumptions)/;

const onlyScenarios = (plan: WorkbookPlan): WorkbookPlan => {
  const sheets = plan.sheets.flatMap((sheet) => {
    if (OF_SCENARIOS.test(sheet.name)) return [sheet];
    return REFERRED_TO.test(sheet.name)
      ? [{ ...sheet, rows: sheet.rows.map((cells) => cells.map(valueOnly)) }]
      : [];
  });
  const stands = (refersTo: string): boolean =>
    sheets.some(({ name }) => [`${name}!`, `'${name}'!`].some((is) => refersTo.startsWith(is)));
  return { ...plan, sheets, names: plan.names.filter(({ refersTo }) => stands(refersTo)) };
};

const valueOnly = (cell: CellPlan | null): CellPlan | null =>
  cell === null ? null : { value: cell.value, format: cell.format ?? "general" };

/** Who leave in the fourth month, of one band, counted twice. */
function faulty({ plan }: PlannedWorkbook): WorkbookPlan {
  const name = "Workings projection";
  const sheet = plan.sheets.find((of) => of.name === name);
  const row = sheet?.rows.findIndex((cells) => cells[0]?.value === "People gone, 2 to 5 years");
  return withCell(plan, { sheet: name, row: row ?? -1, column: 5 }, (cell) => ({
    ...cell,
    formula: `2*${cell.formula ?? ""}`,
  }));
}

let once: Promise<{ force: Made; results: Recalculated[] }> | undefined;
const run = (): NonNullable<typeof once> =>
  (once ??= (async () => {
    const force = await made("samples/force.xlsx", MANY_LEVERS, 18);
    // As at a day inside its month, and over more months than any band but the long ones is wide.
    const office = await made(
      "test/data/opcc-2022.xlsx",
      "Leaver rate = 30%\nTime to fill = 0.4 months",
      40
    );
    const small = await made("samples/office.xlsx", "Leaver rate = 30%", 6);
    const results = await recalculated([
      { name: "force", plan: onlyScenarios(force.planned.plan) },
      { name: "office", plan: onlyScenarios(office.planned.plan) },
      { name: "faulty office", plan: onlyScenarios(faulty(small.planned)) },
    ]);
    return { force, results };
  })());

testWithLibreOffice(
  "every cell of the projections of a force and an office comes to its number when recalculated from scratch",
  async () => {
    const { results } = await run();
    for (const { name, compared, wrong } of results.slice(0, 2)) {
      process.stdout.write(`projections of the ${name}: ${compared} formulas compared\n`);
      const said = wrong.slice(0, 10).map((one) => one.said);
      expect({ name, said }).toEqual({ name, said: [] });
      expect(compared).toBeGreaterThan(name === "force" ? 12_000 : 2_000);
    }
  }
);

testWithLibreOffice("leavers of one month counted twice show in the results", async () => {
  const { results } = await run();
  const wrong = results[2]?.wrong ?? [];
  expect(wrong.some(({ sheet }) => sheet === "Projection")).toBe(true);
  expect(wrong.some(({ sheet }) => sheet === "Scenario results")).toBe(true);
  expect(wrong.every(({ sheet }) => sheet !== "Workings projection 2")).toBe(true);
});

test("what the force's sheets show month by month is what the projection gives, to 1e-9", async () => {
  const { force } = await run();
  force.part.studied.forEach(({ projection }, i) => {
    const name = i === 0 ? "Projection" : `Projection ${i + 1}`;
    const rows = force.planned.plan.sheets.find((of) => of.name === name)?.rows ?? [];
    const shown = (label: string): number[] =>
      rows
        .filter((cells) => cells[0]?.value === label)
        .flatMap((cells) => cells.slice(2, 14))
        .flatMap((cell) => (cell?.formula === undefined ? [] : [Number(cell.value)]));
    for (const { type, heads } of projection.types) expectNear(shown(type), [...heads]);
    expectNear(shown("Officers short of the uplift target"), [...(projection.uplift?.gap ?? [])]);
    expectNear(shown("Surplus"), [...projection.money.surplus].slice(-18));
    expectNear(shown("Cost of people in post"), [...projection.money.pay].slice(-18));
  });
});

function expectNear(found: readonly number[], wanted: readonly number[]): void {
  expect(found).toHaveLength(wanted.length);
  const apart = found.map(
    (value, i) => Math.abs(value - (wanted[i] ?? 0)) / Math.max(1, Math.abs(wanted[i] ?? 0))
  );
  expect(Math.max(...apart)).toBeLessThan(1e-9);
}
