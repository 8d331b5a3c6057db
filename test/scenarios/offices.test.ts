import { backTest } from "../../src/scenarios/back-test";
import { project } from "../../src/scenarios/project";
import { BASELINE } from "../../src/scenarios/scenario";
import { simulate } from "../../src/scenarios/simulate/simulate";
import { openingState } from "../../src/scenarios/state/opening-state";
import { dayOf } from "../../src/units/day";
import type { Workforce } from "../../src/workforce/workforce";
import { sampleWorkforce } from "./sample-workforce";

const OPCC = "test/data/opcc-2022.xlsx";
const OFFICES = ["samples/office.xlsx", OPCC];

/** Paths of every number in a value that is not one. */
function notNumbers(value: unknown, path = ""): string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== "object") return [];
  const parts = ArrayBuffer.isView(value)
    ? Object.entries(value as unknown as Record<string, number>)
    : value instanceof Map
      ? [...(value as Map<string, unknown>)]
      : Object.entries(value);
  return parts.flatMap(([key, part]) => notNumbers(part, `${path}.${key}`));
}

async function stateOf(path: string, change: Partial<Workforce> = {}) {
  const state = openingState({ ...(await sampleWorkforce(path)), ...change });
  if (!state.ok) throw new Error(state.error);
  return state.value;
}

test("the search for what is no number finds one", () => {
  expect(notNumbers({ a: [1, Number.NaN], b: Float64Array.of(0, Infinity), c: null })).toEqual([
    ".a.1",
    ".b.1",
  ]);
});

test.each(OFFICES)("%s: state, projection and draws hold numbers only", async (path) => {
  const state = await stateOf(path);
  expect(notNumbers(state)).toEqual([]);
  const projection = project(state, BASELINE, 60, backTest(await sampleWorkforce(path)));
  if (!projection.ok) throw new Error(projection.error);
  expect(notNumbers(projection.value)).toEqual([]);
  expect(projection.value.money.reason).toBeNull();
  for (const { heads, openingHeads } of projection.value.types)
    expect(heads.every((people) => people > 0 && people < 2 * openingHeads)).toBe(true);
  const drawn = simulate(state, BASELINE, 24, { seed: 3, draws: 500 });
  if (!drawn.ok) throw new Error(drawn.error);
  expect(notNumbers(drawn.value)).toEqual([]);
  expect(drawn.value.total.high[23]! - drawn.value.total.low[23]!).toBeGreaterThan(2);
});

test.each(OFFICES)("%s: last year is projected from its own opening and adds up", async (path) => {
  const { reason, lines } = backTest(await sampleWorkforce(path));
  expect(reason).toBeNull();
  expect(notNumbers(lines)).toEqual([]);
  for (const line of lines) {
    expect(line.opening + line.joiners - line.leaversActual).toBe(line.closeActual);
    expect(line.opening + line.joiners - line.leaversProjected).toBeCloseTo(line.closeProjected, 6);
    expect(Math.abs(line.closeProjected - line.closeActual)).toBeLessThan(3 * line.chanceDeviation);
  }
});

test("leavers known for half a year: a projection that says so, no back-test and why", async () => {
  const workforce = await sampleWorkforce(OPCC);
  const short = { ...workforce, historyFrom: dayOf(2022, 1, 1) };
  const state = await stateOf(OPCC, { historyFrom: short.historyFrom });
  expect(state.taken).toContain(
    "Leavers are known for 171 days only, from 1 January 2022 to 20 June 2022: the rates rest on less than a year."
  );
  expect(state.past[0]).toMatchObject({
    low: null,
    evidence: "leavers are known from 1 January 2022 only, not for 12 months",
  });
  expect(backTest(short).reason).toBe(
    "rates for 31 May 2021 need twelve months of leavers before it, and leavers are known from 1 January 2022 only"
  );
});

test("no leaver on a sheet that covers a few days: nobody leaves, it is said, and a rate that is set still holds", async () => {
  const state = await stateOf(OPCC, { historyFrom: dayOf(2022, 6, 18) });
  expect(state.taken.join(" ")).toContain(
    "No leaver is on the sheets from 18 June 2022 to 20 June 2022: nobody leaves in the projection unless a leaver rate is set."
  );
  const leavers = (settings: readonly { lever: "leaver_rate"; value: number }[]): number => {
    const projection = project(state, { name: "", settings }, 12);
    if (!projection.ok) throw new Error(projection.error);
    expect(notNumbers(projection.value.types)).toEqual([]);
    return projection.value.types[0]!.leavers.reduce((a, b) => a + b, 0);
  };
  expect(leavers([])).toBe(0);
  expect(leavers([{ lever: "leaver_rate", value: 0.1 }])).toBeGreaterThan(1.5);
});

test("a workbook without any leaver records: leavers unknown are not nil, nothing is projected", async () => {
  const { blocks, ...workforce } = await sampleWorkforce(OPCC);
  const state = openingState({
    ...workforce,
    blocks: blocks.filter(({ kind }) => kind !== "leavers"),
    historyFrom: workforce.asAt,
  });
  expect(state).toEqual({
    ok: false,
    error:
      "no leavers are recorded: a projection needs at least some months of leavers, each with the day of starting and of leaving; add a sheet of leavers, a year of them or more",
  });
});

test("a sheet of leavers that covers no day before the opening", async () => {
  const workforce = await sampleWorkforce(OPCC);
  const state = openingState({ ...workforce, historyFrom: workforce.asAt });
  expect(state.ok ? "" : state.error).toMatch(
    /^no leavers are recorded before 20 June 2022: .*“Leaver records complete from”\)$/
  );
});

test("records complete from two years back say nothing of being short", async () => {
  const state = await stateOf(OPCC, { historyFrom: dayOf(2020, 6, 1) });
  expect(state.taken.join(" ")).not.toMatch(/less than a year|nobody leaves/);
});

test("a type of which nobody is left at the close: the back-test's error is a number", async () => {
  const workforce = await sampleWorkforce(OPCC);
  const people = workforce.tables.get("people");
  const type = people?.columns.get("type");
  const leave = people?.columns.get("leave_date");
  if (people === undefined || type?.kind !== "text" || leave?.kind !== "number")
    throw new Error("no people");
  // Made up: the first person still here is the only PCSO, and left a month before the close.
  const row = leave.data.findIndex((day, i) => {
    const start = people.columns.get("start");
    return day > workforce.asAt && start?.kind === "number" && start.data[i]! < dayOf(2020, 1, 1);
  });
  const codes = type.codes.slice();
  codes[row] = type.labels.length;
  const days = leave.data.slice();
  days[row] = dayOf(2022, 5, 1);
  const columns = new Map(people.columns)
    .set("type", { ...type, codes, labels: [...type.labels, "PCSO"] })
    .set("leave_date", { ...leave, data: days });
  const tables = new Map(workforce.tables).set("people", { ...people, columns });
  const line = backTest({ ...workforce, tables }).lines.find((of) => of.type === "PCSO");
  expect(line).toMatchObject({ opening: 1, closeActual: 0 });
  expect(line?.error).toBeGreaterThan(0);
  expect(line?.error).toBeLessThanOrEqual(1);
});
