import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/file/read";
import { writeWorkbook } from "../../src/hosts/file/write";
import { planWorkbook } from "../../src/paper/workbook-plan";
import type { Grid, WorkbookContent } from "../../src/workbook/grid";
import { readWorkforce } from "../../src/workforce/read";
import { muster, OPCC } from "./captured";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "muster-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function contentOf(path: string): Promise<WorkbookContent> {
  const read = await readWorkbook(path, readFileSync(path));
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

/** A workbook with rows in its table Scenarios, as Muster carries them. */
async function withRows(
  rows: readonly (readonly string[])[],
  { name = "kept.xlsx", without = [] }: { name?: string; without?: readonly string[] } = {}
): Promise<string> {
  const whole = await contentOf(OPCC);
  const content = { ...whole, grids: whole.grids.filter(({ sheet }) => !without.includes(sheet)) };
  const typed: Grid = {
    sheet: "Scenarios",
    rows: [["Scenario", "Levers moved"], ...rows],
    errors: new Map(),
    formulas: new Map(),
    dates: new Set(),
    tables: [],
    merges: [],
    hidden: false,
    hiddenRows: new Set(),
  };
  const workbook = { ...content, grids: [...content.grids, typed] };
  const workforce = readWorkforce(workbook, {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  const path = join(folder, name);
  writeFileSync(path, await writeWorkbook(planWorkbook(workforce.value, workbook).plan));
  return path;
}

test("paper of a workbook that keeps scenarios projects them, draws them, and says which row it left out", async () => {
  const kept = await withRows([
    ["Fewer leavers", "Leaver rate = 20% because a made-up reason"],
    ["Broken", "Leever rate = 20%"],
  ]);
  const { code, out, err } = await muster("paper", kept, "--out", folder);
  expect([code, err]).toEqual([0, ""]);
  expect(out.replace(/\s+/g, " ")).toContain("Scenarios!A6: “Broken” was left out.");
  const paper = join(folder, "kept - panel figures.xlsx");
  const content = await contentOf(paper);
  const sheets = content.grids.map(({ sheet }) => sheet);
  expect(sheets).toEqual(
    expect.arrayContaining(["Scenarios", "Scenario results", "Projection", "Projection 2"])
  );
  expect(sheets).not.toContain("Projection 3");
  const results = content.grids.find(({ sheet }) => sheet === "Scenario results");
  const texts = (results?.rows ?? []).map((cells) => String(cells[0] ?? ""));
  expect(
    texts.filter((text) => /simulated, seed 1, draws [\d,]+; Monte Carlo/.test(text))
  ).toHaveLength(2);
  const recounted = await muster("recount", paper);
  expect(recounted.out).toMatch(/^(\d+) of \1 agree\n$/);
  expect(out).toContain(`${/^(\d+) of/.exec(recounted.out)?.[1] ?? ""} figures.`);
  const figures = await muster("figures", paper);
  expect([figures.code, figures.err]).toEqual([0, ""]);
});

test("no leavers, so that nothing can be projected: the scenarios left out are said, in the paper too, and their rows are kept", async () => {
  const kept = await withRows(
    [
      ["Fewer leavers", "Leaver rate = 20% because a made-up reason"],
      ["More leavers", "Leaver rate = 40% because a made-up reason"],
    ],
    { name: "no leavers.xlsx", without: ["Leavers"] }
  );
  const { code, out, err } = await muster("paper", kept, "--out", folder);
  expect([code, err]).toEqual([0, ""]);
  expect(out.replace(/\s+/g, " ")).toMatch(
    /Scenarios!A5, A6: “Fewer leavers; More leavers” was left out\. Expected sheets from which people can be projected: no leavers are recorded.* write again\./
  );
  const content = await contentOf(join(folder, "no leavers - panel figures.xlsx"));
  const rowsOf = (name: string) =>
    content.grids.find(({ sheet }) => sheet === name)?.rows.map((cells) => cells.map(String)) ?? [];
  expect(rowsOf("Issues").flat()).toContain("Fewer leavers; More leavers");
  expect(rowsOf("Scenarios").map(([name]) => name)).toEqual(
    expect.arrayContaining(["Fewer leavers", "More leavers"])
  );
  expect(content.grids.map(({ sheet }) => sheet)).not.toContain("Scenario results");
  const recounted = await muster("recount", join(folder, "no leavers - panel figures.xlsx"));
  expect(recounted.out).toMatch(/^(\d+) of \1 agree\n$/);
});
