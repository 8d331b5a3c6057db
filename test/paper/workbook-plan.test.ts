import { planWorkbook } from "../../src/paper/workbook-plan";
import { readWorkforce } from "../../src/workforce/read";
import { gridFrom, workbookOf } from "../sheets/grid-from";
import { establishment } from "../workforce/reading";

const planned = (content: ReturnType<typeof workbookOf>) => {
  const workforce = readWorkforce(content, {});
  if (!workforce.ok) throw new Error(workforce.error.message);
  return planWorkbook(workforce.value, content).plan;
};
const post = ["P1", "Officer", "Policy", "Police staff", 1, 30_000, "E1", 1, "2018-01-01"];

test("a sheet whose title gives the as-at date is carried along like any other", () => {
  const sheet = establishment(post);
  const titled = gridFrom(sheet.sheet, [["Establishment as at 31 May 2022"], ...sheet.rows]);
  const names = planned(workbookOf([titled])).sheets.map(({ name }) => name);
  expect(names).toContain(sheet.sheet);
});

test("sheets of the user's that bear names Muster needs get names that are free", () => {
  const sheet = establishment(post);
  const titled = gridFrom(sheet.sheet, [["Establishment as at 31 May 2022"], ...sheet.rows]);
  const lists = gridFrom("Lists", [["mine"]]);
  const clash = gridFrom("Lists (yours)", [["mine too"]]);
  const names = planned(workbookOf([titled, lists, clash])).sheets.map(({ name }) => name);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  expect(names).toContain("Lists (yours)");
  expect(names).toContain("Lists (yours 2)");
});

test("an empty sheet has a print area of one cell", () => {
  const sheet = establishment(post);
  const titled = gridFrom(sheet.sheet, [["Establishment as at 31 May 2022"], ...sheet.rows]);
  const empty = planned(workbookOf([titled, gridFrom("Sheet3", [])])).sheets.find(
    ({ name }) => name === "Sheet3"
  );
  expect(empty?.print).toMatchObject({ bottom: 0, right: 0 });
});
