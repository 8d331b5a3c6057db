import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeSamples, SAMPLES } from "../../src/cli/make-samples";
import { readWorkbook } from "../../src/hosts/file/read";
import { IssueLog } from "../../src/sheets/issue-log";
import { recognise, type Recognised } from "../../src/sheets/recognise";
import { readWorkforce } from "../../src/workforce/read";
import { writeWorkbook } from "../../src/hosts/file/write";

let folder = "";
let lines: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "samples-"));
  lines = await makeSamples(folder);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function read(file: string): Promise<{ found: Recognised; issues: string[] }> {
  const content = await readWorkbook(file, await readFile(join(folder, file)));
  if (!content.ok) throw new Error(content.error.message);
  const log = new IssueLog();
  const found = recognise(content.value, log);
  return { found, issues: log.list().map(({ sheet, code }) => `${sheet}: ${code}`) };
}

test("says what was written", () => {
  expect(lines).toEqual([
    `${join(folder, "office.xlsx")} (6 sheets)`,
    `${join(folder, "force.xlsx")} (9 sheets)`,
  ]);
});

test.each(SAMPLES)("%s is under a megabyte and the same every time", async (file, sample) => {
  const bytes = await readFile(join(folder, file));
  expect(bytes.length).toBeLessThan(1_000_000);
  expect(Buffer.compare(bytes, Buffer.from(await writeWorkbook(sample())))).toBe(0);
});

test("the office is recognised sheet by sheet", async () => {
  const { found, issues } = await read("office.xlsx");
  expect(found.blocks.map((block) => [block.grid.sheet, block.kind])).toEqual([
    ["Establishment", "establishment"],
    ["Vacancies", "vacancies"],
    ["Leavers", "leavers"],
    ["Training", "training"],
    ["Assumptions", "assumptions"],
  ]);
  expect(issues).toEqual(["Read me: sheet-not-recognised"]);
});

test("the force is recognised sheet by sheet, with the day its titles claim", async () => {
  const { found, issues } = await read("force.xlsx");
  expect(found.blocks.map((block) => [block.grid.sheet, block.kind])).toEqual([
    ["Estab Sep 25", "establishment"],
    ["Vacancy Log", "vacancies"],
    ["Leavers 20-26", "leavers"],
    ["L&D Spend", "training"],
    ["Intake Plan", "cohorts"],
    ["Pipeline", "pipeline"],
    ["Assessment Centre", "assessments"],
    ["Assumptions", "assumptions"],
  ]);
  expect(issues).toEqual(["Read me: sheet-not-recognised"]);
  expect(new Set(found.claims.map(({ day }) => day))).toEqual(new Set([45930]));
});

test.each([
  ["office.xlsx", { people: 46, posts: 25, vacancies: 4, courses: 9 }],
  [
    "force.xlsx",
    { people: 5542, posts: 4100, vacancies: 250, courses: 300, cohorts: 7, pipeline: 6 },
  ],
])("%s reads whole, with nothing to settle or decide", async (file, rows) => {
  const content = await readWorkbook(file, await readFile(join(folder, file)));
  if (!content.ok) throw new Error(content.error.message);
  const workforce = readWorkforce(content.value, {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  const { tables, issues } = workforce.value;
  const lengths = [...tables].map(([name, table]) => [name, table.length]);
  expect(Object.fromEntries(lengths)).toMatchObject(rows);
  expect(issues.filter(({ severity }) => severity !== "note")).toEqual([]);
});
