import { isFootnote, unmarked } from "../../src/paper/panel-footnotes";
import { SHEETS } from "../../src/paper/sheet-names";
import type { SheetPlan } from "../../src/workbook/sheet-plan";
import { assumed, empty, gone, held } from "../fixtures/made-up";
import { contentOf, type Office } from "../fixtures/office";
import { gridOf, withCells } from "../fixtures/tampered";
import { counted, plannedOf, writtenFrom } from "../fixtures/written";

const office: Office = {
  assumptions: assumed({ "Commissioner took office": "2021-05-13", "Vacancy factor": 2 }),
  posts: [held(1, "2018-01-01"), held(2, "2018-01-01"), empty("P3")],
  leavers: [
    gone(2, "2018-01-01", "2022-05-01"),
    gone(4, "2018-01-01", "2021-09-01", { reason: "Other" }),
  ],
  vacancies: [{ vacancy: "V1", post: "P3", title: "Post P3", fte: 1, from: "2022-04-01" }],
};

function planOf(name: string): SheetPlan {
  const found = plannedOf(contentOf(office)).plan.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

const lines = (sheet: SheetPlan): string[] =>
  sheet.rows.map((cells) => String(cells[0]?.value ?? "")).filter((text) => text !== "");

test("a line of the page that rests on something to be decided has a mark, and it is said below", () => {
  const said = lines(planOf(SHEETS.panel));
  expect(said).toContain("Leavers *");
  expect(said).toContain("Establishment FTE");
  const below = said.filter(isFootnote);
  expect(below[0]).toMatch(/^\* Rests on what is still to be decided/);
  expect(below.some((line) => line.includes("still listed in Establishment"))).toBe(true);
});

test("the mark is behind both words of a line whose sign has a name, live as it is", () => {
  const surplus = planOf(SHEETS.panel).rows.map((cells) => cells[0]?.formula ?? "");
  expect(
    surplus.filter((formula) => formula.includes('"Shortfall *","Surplus left over *"'))
  ).toHaveLength(2);
});

test("low and high of a count by reason are links to the measures that bound it", () => {
  const row = planOf(SHEETS.panel).rows.find((cells) => cells[0]?.value === "Voluntary leavers *");
  expect(row?.slice(1, 4).map((cell) => cell?.value)).toEqual([1, 1, 2]);
  expect(row?.[3]?.formula).toMatch(/^'Workings churn'!C\d+$/);
});

test("the register says it beside each figure", () => {
  const notes = planOf(SHEETS.register).rows.map((cells) => String(cells[10]?.value ?? ""));
  expect(notes.some((text) => text.includes("Rests on what is to be decided in Leavers!"))).toBe(
    true
  );
});

test("a doubt about the assumptions, which the written workbook no longer has, does not spoil the recount", async () => {
  const { content } = await writtenFrom(contentOf(office));
  const { figures, agree, differences } = counted(content);
  expect(agree).toBe(figures);
  expect(differences.filter(({ sheet }) => sheet === SHEETS.panel)).toEqual([]);
});

test("another name than its own is found, mark or no mark", async () => {
  const { content } = await writtenFrom(contentOf(office));
  const row = gridOf(content, SHEETS.panel).rows.findIndex(([name]) => name === "Leavers *");
  const renamed = withCells(content, [
    { sheet: SHEETS.panel, cell: `A${row + 1}`, value: "Leavers who resigned *" },
  ]);
  expect(counted(renamed).differences.filter(({ sheet }) => sheet === SHEETS.panel)).toHaveLength(
    1
  );
});

test("a star in the middle of a name is not a mark", () => {
  expect(unmarked("A * B *")).toBe("A * B");
  expect(unmarked('IF(A1<0,"Shortfall *","Surplus *")')).toBe('IF(A1<0,"Shortfall","Surplus")');
});
