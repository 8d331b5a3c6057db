import { gridOf, withCells } from "../fixtures/tampered";
import { contentOfFile, counted, writtenFrom, type Written } from "../fixtures/written";
import type { WorkbookContent } from "../../src/workbook/grid";

let written: Written;

beforeAll(async () => {
  written = await writtenFrom(await contentOfFile("test/data/opcc-2022.xlsx"));
});

const seen = (content: WorkbookContent): string[] =>
  counted(content).differences.map(({ name, cell, found }) => `${name} ${cell} ${found}`);

test("an untouched workbook has none of this", () => {
  expect(seen(written.content)).toEqual([]);
});

test("a name that formulas use is pointed at another cell", () => {
  const names = new Map([...written.content.names, ["Vacancy_factor", "Assumptions!$B$16"]]);
  expect(seen({ ...written.content, names })).toEqual([
    "defined name Vacancy_factor Assumptions!$B$16",
  ]);
});

test("a name that formulas use is made a constant", () => {
  const names = new Map([...written.content.names, ["As_at", "44000"]]);
  expect(seen({ ...written.content, names })).toEqual(["defined name As_at 44000"]);
});

test("the table of people is cut short by five rows", () => {
  const people = gridOf(written.content, "Prepared people");
  const tables = people.tables.map((table) => ({ ...table, bottom: table.bottom - 5 }));
  const grids = written.content.grids.map((grid) => (grid === people ? { ...grid, tables } : grid));
  const [only, ...others] = counted({ ...written.content, grids }).differences;
  expect(others).toEqual([]);
  expect(only).toMatchObject({ what: "input", sheet: "Prepared people", cell: "People" });
});

test("a claim typed under the panel page", () => {
  const rows = gridOf(written.content, "Panel figures").rows.length;
  const claim = { sheet: "Panel figures", cell: `A${rows + 3}`, value: "Overall surplus £1m" };
  expect(seen(withCells(written.content, [claim]))).toEqual([
    `typed in since A${rows + 3} Overall surplus £1m`,
  ]);
});
