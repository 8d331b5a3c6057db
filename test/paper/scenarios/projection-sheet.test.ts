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
