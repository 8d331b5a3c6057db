import { sampleDay } from "../../../src/samples/sample-day";
import { plan, asAt } from "./made-force";
import { assumption, number, rowsOf, total } from "../records";

const lines = rowsOf(plan, "L&D Spend");

test("300 lines of the year, a little over the budget of 1.2 million", () => {
  const live = lines.filter((row) => row["Completion Status"] !== "Cancelled");
  expect(lines).toHaveLength(300);
  expect(total(live, "Net Amount")).toBeGreaterThan(1_200_000);
  expect(total(live, "Net Amount")).toBeLessThan(1_260_000);
  expect(assumption(plan, "Training budget")).toBe(1_200_000);
  for (const row of lines) {
    expect(number(row, "Session Date")).toBeGreaterThanOrEqual(sampleDay("2025-04-01"));
    expect(number(row, "Session Date")).toBeLessThanOrEqual(sampleDay("2026-03-31"));
  }
});

test("nothing to come is paid, and nothing past is only planned", () => {
  for (const row of lines) {
    const wrong = number(row, "Session Date") > asAt ? "Paid" : "Planned";
    expect(row["Completion Status"]).not.toBe(wrong);
  }
});
