import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read";
import { writeWorkbook } from "../../src/hosts/file/write";
import { planWorkbook } from "../../src/paper/workbook-plan";
import type { Grid } from "../../src/workbook/grid";
import { readWorkforce } from "../../src/workforce/read";
import { muster, OPCC } from "./captured";

jest.setTimeout(60_000);

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "muster-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The office's workbook with some of its sheets changed, written. */
async function changed(name: string, change: (grids: readonly Grid[]) => Grid[]): Promise<string> {
  const content = await readWorkbook(OPCC, readFileSync(OPCC));
  if (!content.ok) throw new Error(content.error.message);
  const workbook = { ...content.value, grids: change(content.value.grids) };
  const workforce = readWorkforce(workbook, {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  const path = join(folder, name);
  writeFileSync(path, await writeWorkbook(planWorkbook(workforce.value, workbook).plan));
  return path;
}

const scenarios = (rows: readonly (readonly string[])[]): Grid => ({
  sheet: "Scenarios",
  rows: [["Scenario", "Levers moved"], ...rows],
  errors: new Map(),
  formulas: new Map(),
  dates: new Set(),
  tables: [],
  merges: [],
  hidden: false,
  hiddenRows: new Set(),
});

test("two scenarios side by side, the second without its reason: exit code 1, and nothing is written", async () => {
  const kept = await changed("kept.xlsx", (grids) => [
    ...grids,
    scenarios([
      ["Slower", "Time to fill = 6"],
      ["Flight", "Leaver rate = 60%"],
    ]),
  ]);
  const out = join(folder, "papers");
  const names = ["--scenario", "Slower", "--scenario", "Flight"];
  const both = await muster("scenario", kept, "--draws", "20", ...names, "--out", out);
  expect(both.code).toBe(1);
  expect(both.err).toBe(
    "One value lies outside the last three years and needs a reason.\nWrite it behind the value: Leaver rate = 60% because REASON, in the row “Flight” of the scenarios' sheet\nNothing was written: a scenario is written with its reasons.\n"
  );
  expect(both.out).toMatch(/Outside the last three years\n {2}Flight: Leaver rate = 60%:/);
  expect(existsSync(out)).toBe(false);
});

test("a workbook without a sheet of leavers: no projection, why not, and what to do", async () => {
  const bare = await changed("bare.xlsx", (grids) =>
    grids.filter(({ sheet }) => sheet !== "Leavers")
  );
  const { code, out, err } = await muster("scenario", bare, "--draws", "20");
  expect([code, out]).toEqual([2, ""]);
  expect(err.replace(/\s+/g, " ")).toMatch(
    /cannot be projected: no leavers are recorded: .*add a sheet of leavers/
  );
});
