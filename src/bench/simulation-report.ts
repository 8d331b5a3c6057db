import { readWorkbook } from "../hosts/file/read";
import { writeWorkbook } from "../hosts/file/write";
import { forceSample } from "../samples/force/force-sample";
import { openingState } from "../scenarios/state/opening-state";
import { err, ok, type Result } from "../units/result";
import { readWorkforce } from "../workforce/read";
import { drawOnThreads, type ThreadedDraws } from "./draw-threads";
import { simulationCost, type SimulationCost } from "./simulation";

const DRAWS = 1_000;
const HORIZONS = [12, 18, 48, 60];

/** Over so many months a force is 14,400 cell-months: 60 teams × 5 worker types × 48 months. */
const LONG = 48;
const CELL_MONTHS = 60 * 5 * LONG;
const MANY = 10_000;

/**
 * What projecting and drawing the made-up force costs over several horizons, as a table; `script` is what
 * helping threads run. An error where draws on two threads are not those on one.
 */
export async function simulationReport(script: string): Promise<Result<string, string>> {
  const content = await readWorkbook("force.xlsx", await writeWorkbook(forceSample()));
  if (!content.ok) return err(content.error.message);
  const workforce = readWorkforce(content.value, {});
  if (!workforce.ok) return err(workforce.error.message);
  const state = openingState(workforce.value);
  if (!state.ok) return state;
  const costs: SimulationCost[] = [];
  for (const months of HORIZONS) {
    const cost = simulationCost(state.value, { months, draws: DRAWS });
    if (!cost.ok) return cost;
    costs.push(cost.value);
  }
  const force = { state: state.value, months: LONG };
  const one = await drawOnThreads(script, force, MANY, 1);
  const two = await drawOnThreads(script, force, MANY, 2);
  if (!one.ok) return one;
  if (!two.ok) return two;
  if (one.value.checksum !== two.value.checksum)
    return err(
      `draws on one thread (${one.value.checksum}) and two (${two.value.checksum}) differ`
    );
  return ok(`${simulationTable(costs)}\n\n${longDraws(costs, [one.value, two.value])}`);
}

const microseconds = (ms: number, draws: number): string => ((ms * 1e3) / draws).toFixed(1);
const nanoseconds = (ms: number, parts: number): string => ((ms * 1e6) / parts).toFixed(2);

const ROWS: readonly (readonly [heading: string, of: (at: SimulationCost) => string])[] = [
  ["a projection", ({ project }) => `${project.toFixed(2)} ms`],
  ["making ready to draw", ({ ready }) => `${ready.toFixed(2)} ms`],
  ["a draw", ({ drawing, draws }) => `${microseconds(drawing, draws)} µs`],
  ["chance numbers alone", ({ floor, draws }) => `${microseconds(floor, draws)} µs`],
  ["a draw, to them", ({ drawing, floor }) => (drawing / floor).toFixed(1)],
  ["a person-month", (at) => `${nanoseconds(at.drawing, at.draws * at.people * at.months)} ns`],
  ["a cell-month", (at) => `${nanoseconds(at.drawing, at.draws * at.cellMonths)} ns`],
  ["summing up a draw", ({ summary, draws }) => `${microseconds(summary, draws)} µs`],
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

/** The long horizon in the terms of a force of 60 teams and 5 worker types, and on one and two threads. */
export function longDraws(
  costs: readonly SimulationCost[],
  threaded: readonly ThreadedDraws[]
): string {
  const long = costs.find(({ months }) => months === LONG);
  if (long === undefined) return "";
  const { drawing, floor, draws } = long;
  const seconds = threaded.map(
    ({ threads, took }) => `${(took / 1e3).toFixed(2)} s on ${threads === 1 ? "one" : "two"}`
  );
  const [first] = threaded;
  return [
    `${LONG} months on one thread: ${microseconds(drawing, draws)} µs a draw, ${nanoseconds(drawing, draws * CELL_MONTHS)} ns a cell-month of ${CELL_MONTHS.toLocaleString("en-GB")}, ${(drawing / floor).toFixed(1)} × the chance numbers alone;`,
    `${MANY.toLocaleString("en-GB")} draws with their quantiles: ${seconds.join(", ")}, checksum ${first?.checksum ?? ""} either way.`,
  ].join("\n");
}
