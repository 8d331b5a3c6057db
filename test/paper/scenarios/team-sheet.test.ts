import { readWorkbook } from "../../../src/hosts/file/read";
import { writeWorkbook } from "../../../src/hosts/file/write";
import type { ScenariosPart } from "../../../src/paper/scenarios/part";
import type { PlannedWorkbook } from "../../../src/paper/planned-workbook";
import { compare } from "../../../src/paper/recount";
import { isOwnName } from "../../../src/paper/sheet-names";
import { planWorkbook } from "../../../src/paper/workbook-plan";
import { projectTeams } from "../../../src/scenarios/teams/project-teams";
import type { WorkbookContent } from "../../../src/workbook/grid";
import type { SheetPlan } from "../../../src/workbook/sheet-plan";
import { contentOfFile } from "../../fixtures/written";
import { withCells } from "../../fixtures/tampered";
import { MANY_LEVERS, partOf, scenario, stateOf, workforceOf } from "./force-scenarios";

const MONTHS = 18;
const ADDS_UP = "The lines add up to the projection.";

interface Written {
  readonly part: ScenariosPart;
  readonly planned: PlannedWorkbook;
  readonly content: WorkbookContent;
}

let written: Written;
beforeAll(async () => {
  const content = await contentOfFile("samples/force.xlsx");
  const workforce = workforceOf(content);
  const said = [scenario("Another way", MANY_LEVERS, stateOf(workforce))];
  const part = partOf(workforce, content, said, MONTHS);
  const planned = planWorkbook(workforce, content, { scenarios: part });
  const read = await readWorkbook("paper.xlsx", await writeWorkbook(planned.plan));
  if (!read.ok) throw new Error(read.error.message);
  written = { part, planned, content: read.value };
}, 60_000);

const sheetOf = (name: string): SheetPlan => {
  const found = written.planned.plan.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
};

const column = (sheet: SheetPlan, at: number): string[] =>
  sheet.rows.map((cells) => String(cells[at]?.value ?? ""));

test("the baseline and every scenario have a sheet by team beside their projection", () => {
  const names = written.planned.plan.sheets.map(({ name }) => name);
  expect(names.slice(1, 6)).toEqual([
    "Scenario results",
    "Projection",
    "Projection by team",
    "Projection 2",
    "Projection by team 2",
  ]);
  // Read again, they are Muster's and not the user's.
  expect(names.slice(1, 6).every(isOwnName)).toBe(true);
});

test("each line has its people, months and chance as worked out, and every sum is the projection's", () => {
  written.part.studied.forEach(({ plan }, i) => {
    const sheet = sheetOf(i === 0 ? "Projection by team" : "Projection by team 2");
    const [words] = projectTeams(plan).filter(({ kind }) => kind === "team");
    const rows = sheet.rows.filter((cells) => cells[0]?.value === words?.words);
    const [totals] = rows;
    expect(totals?.slice(1, 5).map((cell) => cell?.value)).toEqual([
      words?.opening,
      words?.gone.expected,
      words?.gone.low,
      words?.gone.high,
    ]);
    // Six months to March, then twelve; heads and FTE by turns.
    const months = [...(words?.heads ?? [])];
    const ofType = rows.filter((cells) => cells[1]?.value === words?.opening)[1];
    expect(ofType?.slice(2, 8).map((cell) => cell?.value)).toEqual(months.slice(0, 6));
    const checks = column(sheet, 0).filter((said) => said.startsWith("The lines "));
    expect(checks).toEqual(new Array<string>(3 * 5).fill(ADDS_UP));
  });
});

test("held against its plan it agrees; a line that was changed is named, with its sheet and cell", () => {
  expect(compare(written.planned, written.content).differences).toEqual([]);
  const sheet = sheetOf("Projection by team 2");
  const row = column(sheet, 0).indexOf("Custody");
  const changed = withCells(written.content, [
    { sheet: sheet.name, cell: `C${row + 1}`, value: 99 },
  ]);
  expect(
    compare(written.planned, changed).differences.map(({ sheet: where, cell, name }) => [
      where,
      cell,
      name,
    ])
  ).toEqual([["Projection by team 2", `C${row + 1}`, "Custody"]]);
});

test("where no worker type has two teams of ten, there is no sheet by team", async () => {
  const content = await contentOfFile("samples/office.xlsx");
  const workforce = workforceOf(content);
  const part = partOf(workforce, content, [], 12);
  const { plan } = planWorkbook(workforce, content, { scenarios: part });
  expect(plan.sheets.map(({ name }) => name)).toContain("Projection");
  expect(plan.sheets.filter(({ name }) => /by team/.test(name))).toEqual([]);
});
