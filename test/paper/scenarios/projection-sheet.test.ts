import type { PlannedWorkbook } from "../../../src/paper/planned-workbook";
import { planWorkbook } from "../../../src/paper/workbook-plan";
import { contentOfFile } from "../../fixtures/written";
import { partOf, workforceOf } from "./force-scenarios";

test("a sum of a part of a year says which months it is of, and a whole year's says nothing", async () => {
  const monthsOf = (planned: PlannedWorkbook, year: string, label: string): string => {
    const rows = planned.plan.sheets.find(({ name }) => name === "Projection")?.rows ?? [];
    const texts = rows.map((cells) => cells.map((cell) => String(cell?.value ?? "")));
    const top = texts.findIndex(([title]) => title === `Financial year ${year}`);
    return texts.slice(top).find(([title]) => title?.trim() === label)?.[15] ?? "";
  };
  // As at 30 September 2025, over 18 months: people from October on, pounds from April on.
  const content = await contentOfFile("samples/office.xlsx");
  const workforce = workforceOf(content);
  const over = (months: number): PlannedWorkbook =>
    planWorkbook(workforce, content, { scenarios: partOf(workforce, content, [], months) });
  const whole = over(18);
  expect(monthsOf(whole, "2025/26", "leavers")).toBe("Oct to Mar");
  expect(monthsOf(whole, "2025/26", "Surplus")).toBe("");
  expect(monthsOf(whole, "2026/27", "leavers")).toBe("");
  expect(monthsOf(over(11), "2026/27", "joiners")).toBe("Apr to Aug");
  expect(monthsOf(over(11), "2026/27", "Surplus")).toBe("Apr to Aug");
  expect(monthsOf(over(1), "2025/26", "leavers")).toBe("Oct only");
});

test("years stand on one page as long as they fit, and a year is not cut in two", async () => {
  const content = await contentOfFile("samples/office.xlsx");
  const workforce = workforceOf(content);
  const part = partOf(workforce, content, [], 42);
  const sheet = planWorkbook(workforce, content, { scenarios: part }).plan.sheets.find(
    ({ name }) => name === "Projection"
  );
  const years = (sheet?.rows ?? []).flatMap((cells, row) =>
    String(cells[0]?.value ?? "").startsWith("Financial year ") ? [row] : []
  );
  const pages = sheet?.print.pagesFrom ?? [];
  expect(years).toHaveLength(4);
  expect(pages.length).toBeLessThan(years.length);
  expect(years).toEqual(expect.arrayContaining([...pages]));
  const tops = [0, ...pages, sheet?.rows.length ?? 0];
  for (const [i, top] of tops.slice(0, -1).entries())
    expect((tops[i + 1] ?? 0) - top).toBeLessThanOrEqual(52);
});
