import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read";
import { muster } from "./captured";

jest.setTimeout(120_000);

const office = "samples/office.xlsx";
const force = "samples/force.xlsx";
const QUICK = ["--draws", "100", "--to", "2026-03"];

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "muster-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Told {
  readonly months: readonly string[];
  readonly projection: unknown;
  readonly simulation: unknown;
}

async function json(...argv: string[]): Promise<Told> {
  const { out } = await muster("scenario", ...argv, "--json");
  return JSON.parse(out) as Told;
}

test("how far it was projected is kept with it: the row read back gives the same, unasked", async () => {
  const out = join(folder, "as far");
  const set = ["--set", "Leaver rate = 20%", "--name", "Rota"];
  const far = ["--draws", "100", "--to", "2026-08"];
  const written = await muster("scenario", office, ...far, ...set, "--out", out);
  const path = /^Written: (.+)$/m.exec(written.out)?.[1] ?? "";
  const again = await json(path, "--draws", "100", "--scenario", "Rota");
  const one = await json(office, ...far, ...set);
  expect(again.months.at(-1)).toBe("2026-08");
  expect([again.projection, again.simulation]).toEqual([one.projection, one.simulation]);
  // A lever set on top, under another name, goes as far; and so it is kept.
  const more = ["--scenario", "Rota", "--set", "Time to fill = 2", "--name", "Both"];
  const beside = await muster("scenario", path, "--draws", "100", ...more, "--out", out);
  const both = /^Written: (.+)$/m.exec(beside.out)?.[1] ?? "";
  expect((await json(both, "--draws", "100", "--scenario", "Both")).months.at(-1)).toBe("2026-08");
});

test("unasked how far, none is kept: another year it goes as far as is usual then", async () => {
  const out = join(folder, "as usual");
  const set = ["--draws", "50", "--set", "Leaver rate = 20%", "--name", "Rota"];
  const { out: said } = await muster("scenario", office, ...set, "--out", out);
  const path = /^Written: (.+)$/m.exec(said)?.[1] ?? "";
  const read = await readWorkbook(path, readFileSync(path));
  if (!read.ok) throw new Error(read.error.message);
  const rows = read.value.grids.find(({ sheet }) => sheet === "Scenarios")?.rows ?? [];
  expect(rows.find(([name]) => name === "Rota")?.[2] ?? "").toBe("");
});

test("below zero is a true minus, in every table", async () => {
  const { out } = await muster(
    "scenario",
    force,
    ...QUICK,
    "--set",
    "Leavers held on to (officers) = 95% because it is to be above the target",
    "--set",
    "Posts added (staff) = -10",
    "--figure",
    "gap at 2026-03"
  );
  expect(out).toMatch(/Posts added \(Police staff\) = \u221210 +\d/);
  expect(out).toMatch(
    /short of the target at the end of Mar 2026 +[\d.]+ +\u2212\d+\.\d +\u2212\d/
  );
  expect(out).not.toMatch(/(^|[\s(=])-[£\d]/m);
});
