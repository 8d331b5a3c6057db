import { readWorkbook } from "../hosts/file/read";
import { writeWorkbook } from "../hosts/file/write";
import { forceSample } from "../samples/force/force-sample";
import { err, ok, type Result } from "../units/result";
import { readWorkforce } from "../workforce/read";
import { simulationCost, type SimulationCost } from "./simulation";

const DRAWS = 1_000;
const HORIZONS = [12, 18, 60];

/** What projecting and drawing the made-up force costs over several horizons, as a table. */
export async function simulationReport(): Promise<Result<string, string>> {
  const content = await readWorkbook("force.xlsx", await writeWorkbook(forceSample()));
  if (!content.ok) return err(content.error.message);
  const workforce = readWorkforce(content.value, {});
  if (!workforce.ok) return err(workforce.error.message);
  const costs: SimulationCost[] = [];
  for (const months of HORIZONS) {
    const cost = simulationCost(workforce.value, { months, draws: DRAWS });
    if (!cost.ok) return cost;
    costs.push(cost.value);
  }
  return ok(simulationTable(costs));
}

const ROWS: readonly (readonly [heading: string, of: (at: SimulationCost) => string])[] = [
  ["a projection", ({ project }) => `${project.toFixed(2)} ms`],
  ["a draw", ({ drawing, draws }) => `${((drawing * 1e6) / draws).toFixed(0)} ns`],
  ["a person-month", (at) => `${at.nanosecondsAPersonMonth.toFixed(2)} ns`],
  ["a cell-month", (at) => `${at.nanosecondsACellMonth.toFixed(1)} ns`],
  ["summing up a draw", ({ summary, draws }) => `${((summary * 1e6) / draws).toFixed(0)} ns`],
];

/** One line a piece of work, one column a horizon. */
export function simulationTable(costs: readonly SimulationCost[]): string {
  const [first] = costs;
  if (first === undefined) return "";
  const lines = [
    ["", ...costs.map(({ months }) => `${months} months`)],
    ...ROWS.map(([heading, of]) => [heading, ...costs.map(of)]),
  ];
  const widths = lines[0]?.map((_, i) => Math.max(...lines.map((line) => line[i]?.length ?? 0)));
  const table = lines.map((line) =>
    line
      .map((cell, i) => (i === 0 ? cell.padEnd(widths?.[i] ?? 0) : cell.padStart(widths?.[i] ?? 0)))
      .join("  ")
      .trimEnd()
  );
  const cells = first.cellMonths / first.months;
  return [
    `The made-up force projected and drawn: ${first.people.toLocaleString("en-GB")} people, ${first.draws.toLocaleString("en-GB")} draws. Middle of several runs, warm.`,
    "",
    ...table,
    "",
    `A cell is one worker type in one band of service: ${cells} of them here. A draw is one course of every`,
    "person over all months; a cell-month is one cell in one month of one draw.",
  ].join("\n");
}
