import type { PlannedWorkbook } from "../../src/paper/planned-workbook";
import { planWorkbook } from "../../src/paper/workbook-plan";
import { isOnlyOutput } from "../../src/paper/only-output";
import type { WorkbookContent } from "../../src/workbook/grid";
import { readWorkforce } from "../../src/workforce/read";
import { contentOfFile } from "../fixtures/written";

let content: WorkbookContent;
beforeAll(async () => {
  content = await contentOfFile("test/data/opcc-2022.xlsx");
});

function beside(workbook: WorkbookContent): PlannedWorkbook {
  const workforce = readWorkforce(workbook, {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  return planWorkbook(workforce.value, workbook, { besideYours: true });
}

const formulasOf = ({ plan }: PlannedWorkbook): string[] =>
  plan.sheets.flatMap(({ rows }) => rows.flatMap((cells) => cells.flatMap((cell) => cell?.formula ?? []))); // prettier-ignore

test("the user's sheets are not copied, and no sheet of Muster's has the name of one of theirs", () => {
  const { plan } = beside(content);
  expect(plan.sheets.every(({ role }) => role === "product")).toBe(true);
  const names = plan.sheets.map(({ name }) => name);
  expect(names).toContain("Assumptions (Muster)");
  for (const { sheet } of content.grids) expect(names).not.toContain(sheet);
});

test("assumptions given on a sheet of theirs are links to it; names lead to Muster's sheet", () => {
  const planned = beside(content);
  const sheet = planned.plan.sheets.find(({ name }) => name === "Assumptions (Muster)")!;
  expect(sheet.rows[4]![1]).toMatchObject({ formula: "Assumptions!B2" });
  expect(planned.plan.names.find(({ name }) => name === "As_at")!.refersTo).toBe(
    "'Assumptions (Muster)'!$B$5"
  );
  expect(formulasOf(planned).some((formula) => formula.startsWith("Establishment!"))).toBe(true);
});

test("nothing refers to a mark that only the making of the plan knows", () => {
  expect(formulasOf(beside(content)).join("")).not.toContain("\u0003");
});

test("tables and names of theirs keep theirs; Muster's make way, in every formula", () => {
  const [first, ...others] = content.grids;
  const table = { ...first!.tables[0]!, name: "People" };
  const yours: WorkbookContent = {
    ...content,
    grids: [{ ...first!, tables: [table] }, ...others],
    names: new Map([["as_at", "Leavers!$A$1"]]),
  };
  const planned = beside(yours);
  const tables = planned.plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  expect(tables).toContain("People_Muster");
  expect(tables).not.toContain("People");
  const formulas = formulasOf(planned).join("\n");
  expect(formulas).toContain("People_Muster[");
  expect(formulas).not.toMatch(/\bPeople\[/);
  expect(formulas).toContain("As_at_Muster");
  expect(formulas).not.toMatch(/\bAs_at\b/);
});

test("planned again over what was written, everything keeps its name", () => {
  const { plan } = beside(content);
  const names = plan.sheets.map(({ name }) => name);
  const again = beside({
    ...content,
    productSheets: names,
    names: new Map(plan.names.map(({ name, refersTo }) => [name, refersTo])),
  });
  expect(again.plan.sheets.map(({ name }) => name)).toEqual(names);
  expect(again.plan.names).toEqual(plan.names);
});

test("figures are found at their places whatever the sheets are called", () => {
  const clash = { ...content.grids[0]!, sheet: "Workings churn" };
  const planned = beside({ ...content, grids: [clash, ...content.grids.slice(1)] });
  const names = new Set(planned.plan.sheets.map(({ name }) => name));
  expect(names).toContain("Workings churn (Muster)");
  for (const { place } of planned.layout.placed) expect(names).toContain(place.sheet);
});

test("sheets that are only output need not be read; those that are read back must be", () => {
  expect(["Register", "Workings posts", "Prepared people", "Issues (Muster)"].every(isOnlyOutput)).toBe(true); // prettier-ignore
  expect(["Assumptions", "Assumptions (Muster)", "Mappings", "Rates", "Changes", "Profile"].some(isOnlyOutput)).toBe(false); // prettier-ignore
});
