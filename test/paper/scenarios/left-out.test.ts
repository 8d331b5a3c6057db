import { readWorkbook } from "../../../src/hosts/file/read";
import { writeWorkbook } from "../../../src/hosts/file/write";
import type { ScenariosPart } from "../../../src/paper/scenarios/part";
import { planWorkbook } from "../../../src/paper/workbook-plan";
import { a1 } from "../../../src/workbook/address";
import type { WorkbookContent } from "../../../src/workbook/grid";
import { withCells } from "../../fixtures/tampered";
import { contentOfFile, counted } from "../../fixtures/written";
import { partOf, workforceOf } from "./force-scenarios";

/** The office with a table of scenarios typed by hand, rows from row 2 on, and its paper read back. */
async function writtenWith(
  rows: readonly (readonly string[])[]
): Promise<{ readonly part: ScenariosPart; readonly content: WorkbookContent }> {
  const content = await contentOfFile("samples/office.xlsx");
  const [like] = content.grids;
  if (like === undefined) throw new Error("no sheet");
  const typed = {
    ...like,
    sheet: "Scenarios",
    rows: [["Scenario", "Levers moved", "Months"], ...rows],
    formulas: new Map(),
    errors: new Map(),
    dates: new Set<number>(),
    tables: [],
    merges: [],
  };
  const workbook = { ...content, grids: [...content.grids, typed] };
  const workforce = workforceOf(workbook);
  const part = partOf(workforce, workbook, [], 12);
  const planned = planWorkbook(workforce, workbook, { scenarios: part });
  const read = await readWorkbook("paper.xlsx", await writeWorkbook(planned.plan));
  if (!read.ok) throw new Error(read.error.message);
  return { part, content: read.value };
}

describe("rows of the user's own table that could not be read", () => {
  const unread = writtenWith([
    ["Typed", "leaver rate = 20%"],
    ["Broken", "leaver rote = 40%"],
    ["typed", "leaver rate = 30%"],
    ["#REF!", "leaver rate = 20%"],
    ["Long", "leaver rate = 20%", "99"],
  ]);
  const cellOf = (content: WorkbookContent, name: string, column: number): string => {
    const rows = content.grids.find(({ sheet }) => sheet === "Scenarios")?.rows ?? [];
    return a1(
      rows.findIndex((cells) => cells[0] === name),
      column
    );
  };

  test("stand elsewhere in the written table, and the workbook agrees all the same", async () => {
    const { part, content } = await unread;
    expect(part.issues.map(({ cell }) => cell)).toEqual(["A3", "A4", "A5", "C6"]);
    expect(cellOf(content, "Broken", 1)).not.toBe("B3");
    expect(counted(content).differences).toEqual([]);
  });

  test("one typed since is no difference; one mended or changed since is", async () => {
    const { content } = await unread;
    const rows = content.grids.find(({ sheet }) => sheet === "Scenarios")?.rows ?? [];
    const free = rows.findIndex((cells, row) => row > 4 && (cells[0] ?? "") === "");
    const withLevers = (cell: string, value: string): WorkbookContent =>
      withCells(content, [{ sheet: "Scenarios", cell, value }]);
    const typed = withCells(withLevers(a1(free, 1), "leaver rote = 7%"), [
      { sheet: "Scenarios", cell: a1(free, 0), value: "Since" },
    ]);
    expect(counted(typed).differences).toEqual([]);
    for (const value of ["leaver rate = 20%", "leaver rute = 40%"]) {
      const { differences } = counted(withLevers(cellOf(content, "Broken", 1), value));
      expect(differences.map(({ found }) => found)).toContainEqual(
        expect.stringContaining("leaver rote = 40%")
      );
    }
  });

  test("the sentence that names one typed over is a difference", async () => {
    const { content } = await unread;
    const rows = content.grids.find(({ sheet }) => sheet === "Scenario results")?.rows ?? [];
    const row = rows.findIndex((cells) => /leaver rote = 40%/.test(String(cells[0])));
    const over = withCells(content, [
      { sheet: "Scenario results", cell: a1(row, 0), value: "All rows were read." },
    ]);
    expect(counted(over).differences.map(({ cell }) => cell)).toContain(a1(row, 0));
  });
});
