import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeSamples } from "../../src/cli/make-samples";
import { captured, muster, OPCC } from "./captured";

jest.setTimeout(120_000);

let folder = "";
let force = "";
let office = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "muster-"));
  await makeSamples(folder);
  force = join(folder, "force.xlsx");
  office = join(folder, "office.xlsx");
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const FEWER = "Leaver rate (officers) = 5%";
const QUICK = ["--draws", "100", "--to", "2026-03"];

/** What these tests read of a study's JSON. */
interface StudyJson {
  readonly scenario: { readonly name: string; readonly settings: readonly unknown[] };
  readonly months: readonly string[];
  readonly target: {
    readonly expected: number;
    readonly chance: { readonly chance: number };
  };
  readonly projection: unknown;
  readonly simulation: SimulationJson;
  readonly simulationAsNow: SimulationJson;
  readonly columns: readonly string[];
  readonly compared: readonly {
    readonly figure: { readonly kind: string };
    readonly values: readonly number[];
  }[];
  readonly difference: {
    readonly figure: unknown;
    readonly asNow: number;
    readonly lines: readonly { readonly change: number }[];
    readonly result: number;
  };
}

interface SimulationJson {
  readonly draws: number;
  readonly checksum: string;
  readonly types: readonly {
    readonly type: string;
    readonly heads: { readonly spread: readonly number[] };
  }[];
}

const printed = async (...argv: string[]): Promise<unknown> => {
  const { code, out, err } = await muster("scenario", ...argv, "--json");
  if (code === 2 || code === 3) throw new Error(`exit ${code}: ${err}`);
  return JSON.parse(out);
};
const json = async (...argv: string[]): Promise<StudyJson> => (await printed(...argv)) as StudyJson;

test("things as they are: the back-test stands before any projection", async () => {
  const { code, out, err } = await muster("scenario", force, ...QUICK);
  expect([code, err]).toEqual([0, ""]);
  const parts = out.split("\n\n");
  expect(parts[1]).toMatch(/^Last year, projected the same way from 30 September 2024/);
  expect(parts[1]?.split("\n")).toHaveLength(5);
  expect(parts[2]).toMatch(
    /^What is found\n {2}Chance that there are 2,560 officers on 31 March 2026: /
  );
  expect(out).not.toMatch(/as now/);
  expect(out).toMatch(/Mar 2026 .* checkpoint/);
  expect(out).not.toMatch(/NaN|undefined|null/);
});

test("no line is wider than 100 columns on the widest terminal", async () => {
  const long = `${FEWER} because ${"the rota changes ".repeat(8)}`;
  const { out } = await captured({ width: 200, colour: false }, [
    "scenario",
    force,
    ...QUICK,
    "--set",
    long,
  ]);
  for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});

test("several levers: the lines of the difference add up to it", async () => {
  const { difference, compared } = await json(
    force,
    ...QUICK,
    "--set",
    `${FEWER} because pay`,
    "--set",
    "Cohort places (NC25-07) = 40",
    "--set",
    "Time to fill (staff) = 3 months"
  );
  const sum = difference.lines.reduce((all, { change }) => all + change, 0);
  expect(difference.lines).toHaveLength(3);
  expect(difference.asNow + sum).toBeCloseTo(difference.result, 9);
  expect(compared[0]?.values).toEqual([difference.asNow, difference.result]);
});

test("a value outside the last three years without a reason: exit code 1 and how to give one", async () => {
  const set = "Leaver rate (staff) = 30%";
  const without = await muster("scenario", office, ...QUICK, "--set", set);
  expect(without.code).toBe(1);
  expect(without.err).toBe(
    'One value lies outside the last three years and needs a reason.\nWrite it behind the value: --set "Leaver rate (Police staff) = 30% because REASON"\n'
  );
  expect(without.out).toMatch(/Outside the last three years\n.*the last three years were 12\.5%/);
  const given = await muster("scenario", office, ...QUICK, "--set", `${set} because a pay review`);
  expect([given.code, given.err]).toEqual([0, ""]);
  expect(given.out).toMatch(/Reason\s+given: a pay review\./);
});

test("the same seed gives the same numbers, another seed others", async () => {
  const [one, same, other] = [
    await json(office, ...QUICK, "--seed", "7"),
    await json(office, ...QUICK, "--seed", "7"),
    await json(office, ...QUICK, "--seed", "8"),
  ];
  expect(same).toEqual(one);
  expect(other.simulation.checksum).not.toBe(one.simulation.checksum);
  expect(other.projection).toEqual(one.projection);
});

test("the scenario and things as they are are drawn with the same chance numbers", async () => {
  const { simulation, simulationAsNow } = await json(
    force,
    ...QUICK,
    "--set",
    "Time to fill (staff) = 3"
  );
  const officers = (of: SimulationJson) => of.types.find(({ type }) => type === "Police officer");
  expect(officers(simulation)?.heads).toEqual(officers(simulationAsNow)?.heads);
  expect(simulationAsNow.draws).toBe(simulation.draws);
});

test("unasked, as many draws as the precision needs, and both are said", async () => {
  const { out } = await muster("scenario", office);
  expect(out).toMatch(/[\d,]+ draws, seed 1\. Monte Carlo standard error: of a chance/);
  expect((await json(office)).simulation.draws).toBeGreaterThanOrEqual(10_000);
});

test("--sure leaves chance alone: officers are spread less", async () => {
  const spread = async (...more: string[]): Promise<number> => {
    const asked = ["--draws", "500", "--to", "2026-03", ...more];
    const { types } = (await json(force, ...asked)).simulation;
    const officers = types.find(({ type }) => type === "Police officer");
    return officers?.heads.spread[5] ?? Number.NaN;
  };
  expect(await spread("--sure")).toBeLessThan(await spread());
});

test("--solve answers in one sentence, and the answer put back meets the target", async () => {
  const asked = ["--solve", "leaver rate (officers)", "--target", "gap at 2026-03 <= 0"];
  const { code, out } = await muster("scenario", force, ...asked);
  expect(code).toBe(0);
  expect(out).toMatch(/only if no more than \d\.\d%\s+of\s+officers\s+leave/);
  const { value, found } = (await printed(force, ...asked)) as { value: number; found: boolean };
  expect(found).toBe(true);
  const { target } = await json(
    force,
    "--draws",
    "100",
    "--set",
    `Leaver rate (officers) = ${100 * value}%`
  );
  expect(target.expected).toBeLessThanOrEqual(1e-6);
  expect(target.expected).toBeGreaterThan(-1);
});

test("--solve where no value is enough says so", async () => {
  const { out } = await muster("scenario", force, "--solve", "time to fill (PCSO)");
  expect(out).toMatch(/^No time to fill \(PCSOs\)/);
});

test("a target of one's own, beyond the months unasked", async () => {
  const { target, months } = await json(
    force,
    "--draws",
    "20",
    "--target",
    "officers at 2028-01 at least 2,300"
  );
  expect(months.at(-1)).toBe("2028-01");
  expect(target).toMatchObject({
    figure: { kind: "heads", type: "Police officer", month: "2028-01", year: null },
    goal: "at least",
    target: 2300,
  });
  expect(target.chance.chance).toBeGreaterThanOrEqual(0);
});

test("the same target said of officers and of the gap has the same chance, met exactly included", async () => {
  const chance = async (target: string): Promise<number> =>
    (await json(force, ...QUICK, "--target", target)).target.chance.chance;
  const ofGap = await chance("gap at 2026-03 <= 24");
  expect(ofGap).toBe(await chance("officers at 2026-03 >= 2,536"));
  expect(ofGap).toBeGreaterThan(await chance("officers at 2026-03 >= 2,537"));
});

test("figures asked for are compared, in their order, and the first is explained", async () => {
  const { compared, difference } = await json(
    force,
    ...QUICK,
    "--figure",
    "surplus 2025/26",
    "--figure",
    "leavers (police staff) to Mar 2026",
    "--set",
    "Time to fill = 3"
  );
  expect(compared.map(({ figure }) => figure.kind)).toEqual(["surplus", "leavers"]);
  expect(difference.figure).toEqual({ kind: "surplus", type: null, month: null, year: "2025/26" });
});

test("--months and --to say how far", async () => {
  expect((await json(office, "--draws", "100", "--months", "5")).months).toHaveLength(5);
  expect((await json(office, ...QUICK)).months.at(-1)).toBe("2026-03");
});

test("an office without officers: no target, or its budget, and no empty sections", async () => {
  const { code, out } = await muster("scenario", office, ...QUICK);
  expect(code).toBe(0);
  expect(out).not.toMatch(/NaN|undefined|checkpoint/);
  // Of one worker type its rate is that of all: it is swung once.
  expect(out.match(/^ {2}Leaver rate.*: /gm)).toHaveLength(1);
});

test("a workbook as at a day inside its month: the back-test is of whole months", async () => {
  const { out } = await muster("scenario", OPCC, "--draws", "100");
  expect(out).toMatch(/Last year, projected the same way from 31 May 2021/);
});

test("written with --out, the scenario is kept: it is named, looked at again and recounted", async () => {
  const out = join(folder, "papers");
  const set = ["--set", "Leaver rate = 20% because a new rota", "--name", "New rota"];
  const first = await muster("scenario", office, ...QUICK, ...set, "--out", out);
  expect([first.code, first.err]).toEqual([0, ""]);
  const path = /^Written: (.+)$/m.exec(first.out)?.[1] ?? "";
  expect((await muster("recount", path)).code).toBe(0);
  const listed = await muster("scenario", path, ...QUICK);
  expect(listed.out).toMatch(/Scenarios kept in the workbook: New rota\./);
  const again = await json(path, ...QUICK, "--scenario", "new rota");
  const one = await json(office, ...QUICK, ...set);
  expect(again.projection).toEqual(one.projection);
  expect(again.scenario).toEqual(one.scenario);
});

test("a kept scenario with a lever set on top stands beside itself", async () => {
  const path = join(folder, "papers", "office - panel figures.xlsx");
  const { columns, scenario } = await json(
    path,
    ...QUICK,
    "--scenario",
    "New rota",
    "--set",
    "Time to fill = 2"
  );
  expect(columns).toEqual(["As now", "New rota, as set", "New rota"]);
  expect(scenario.settings).toHaveLength(2);
});

test("without its reason a scenario is not written", async () => {
  const out = join(folder, "not written");
  const set = ["--set", "Leaver rate = 60%"];
  const { code, err } = await muster("scenario", office, ...QUICK, ...set, "--out", out);
  expect(code).toBe(1);
  expect(err).toMatch(/Nothing was written/);
  expect(existsSync(out)).toBe(false);
});

test("--levers lists every lever, and the groups of a workbook", async () => {
  const { code, out } = await muster("scenario", "--levers");
  expect(code).toBe(0);
  expect(out).toMatch(/Leaving\n {2}Leaver rate: /);
  const ofForce = await muster("scenario", force, "--levers");
  expect(ofForce.out).toMatch(/Intakes to come: NC25-04, /);
});
