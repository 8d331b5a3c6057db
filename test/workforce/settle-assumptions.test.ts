import type { CellValue } from "../../src/workbook/grid";
import { ASSUMPTIONS } from "../../src/workforce/assumption-list";
import type { AssumptionId } from "../../src/workforce/assumptions";
import { day, gridFrom } from "../sheets/grid-from";
import { assumptions, codesOf, faultsOf, issueOf, leavers, workforceOf } from "./reading";

const LEAVER = [
  "E1",
  "Officer",
  "Policy",
  "2015-01-05",
  "2022-03-31",
  "Resigned",
  1,
  "No",
  "Police staff",
];
const read = (...rows: CellValue[][]) => workforceOf([assumptions(...rows), leavers(LEAVER)]);
const valueOf = (id: AssumptionId, ...rows: CellValue[][]) =>
  read(...rows).assumptions.get(id)?.value;

test("every assumption is known by its name and by its aliases, and by no other's", () => {
  const names = ASSUMPTIONS.flatMap(({ id, name, aliases }) =>
    [id, name, ...aliases].map((n) => n.toLowerCase())
  );
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ["18.4%", "rate"],
  [0.184, "rate"],
  [18.4, "percent"],
  ["18.4", "%"],
])("a rate of %s with unit %s", (value, unit) => {
  expect(valueOf("police_pension_rate", ["Police pension rate", value, unit, null])).toBeCloseTo(
    0.184,
    12
  );
});

test("a rate over 1 with no percent sign is read as a percent, to be decided", () => {
  const result = read(["Vacancy factor", 2, null, null]);
  expect(result.assumptions.get("vacancy_factor")?.value).toBe(0.02);
  expect(faultsOf(result)).toEqual(["decide rate-or-percent Assumptions!B4"]);
});

test("a fraction whose unit says percent is read as the fraction, to be decided", () => {
  const result = read(["Vacancy factor", 0.02, "%", null]);
  expect(result.assumptions.get("vacancy_factor")?.value).toBe(0.02);
  expect(faultsOf(result)).toEqual(["decide rate-or-percent Assumptions!B4"]);
});

test.each(["2022/23", "2022-23", "22/23", "FY23", 2022])("the financial year %s", (value) => {
  expect(valueOf("financial_year", ["Financial year", value, null, null])).toBe("2022/23");
});

test("fallbacks: the levy is off, phasing is by day, the year is that of the as-at date, no vacancy factor", () => {
  const { assumptions: settled, year } = read();
  expect(settled.get("levy_rate")).toMatchObject({
    value: 0,
    status: "default",
    source: "default of Muster",
  });
  expect(settled.get("vacancy_phasing")?.value).toBe("day");
  expect(settled.get("financial_year")).toMatchObject({ value: "2022/23", status: "default" });
  expect(year).toBe(2022);
  expect(settled.has("vacancy_factor")).toBe(false);
});

test("phasing is one of three; another word stops and the default stands", () => {
  expect(valueOf("vacancy_phasing", ["Vacancy phasing", "Whole months", null, null])).toBe(
    "whole month"
  );
  const result = read(["Vacancy phasing", "fortnight", null, null]);
  expect(result.assumptions.get("vacancy_phasing")?.value).toBe("day");
  expect(faultsOf(result)).toEqual(["stop assumption-not-understood Assumptions!B4"]);
});

test("a name nobody knows is noted and left", () => {
  expect(
    issueOf(read(["Colour of the walls", "blue", null, null]), "assumption-not-known").severity
  ).toBe("note");
});

test("the same assumption twice: the first stands", () => {
  const result = read(["Training budget", 8000, null, null], ["L&D budget", 9000, null, null]);
  expect(result.assumptions.get("training_budget")?.value).toBe(8000);
  expect(faultsOf(result)).toEqual(["decide assumption-given-twice Assumptions!B5"]);
});

test("an option stands above the workbook", () => {
  const {
    assumptions: settled,
    asAt,
    year,
  } = workforceOf([assumptions(), leavers(LEAVER)], {
    asAt: day("2023-03-31"),
    year: 2021,
    from: day("2021-05-13"),
    to: day("2022-05-12"),
  });
  expect([asAt, year]).toEqual([day("2023-03-31"), 2021]);
  expect(settled.get("as_at")).toMatchObject({ status: "option", source: "option", cell: "" });
  expect(settled.get("period_from")?.value).toBe(day("2021-05-13"));
  expect(settled.get("period_to")?.value).toBe(day("2022-05-12"));
});

test("without an assumption the day a title claims is used", () => {
  const sheet = leavers(LEAVER);
  const titled = gridFrom("Leavers", [["Leavers as at 31 May 2022"], ...sheet.rows]);
  const result = workforceOf([titled]);
  expect(result.asAt).toBe(day("2022-05-31"));
  expect(result.assumptions.get("as_at")).toMatchObject({ cell: "Leavers!A1", status: "claimed" });
});

test("a title that claims another day than the assumption is to be decided", () => {
  const titled = gridFrom("Leavers", [["Leavers as at 31 May 2022"], ...leavers(LEAVER).rows]);
  const result = workforceOf([assumptions(), titled]);
  expect(result.asAt).toBe(day("2022-06-20"));
  expect(faultsOf(result)).toEqual(["decide title-claims-another-day Leavers!A1"]);
});

test("history is complete from the assumption, else from the earliest leave date", () => {
  expect(read().historyFrom).toBe(day("2022-03-31"));
  expect(read(["Leaver records complete from", "2020-04-01", null, null]).historyFrom).toBe(
    day("2020-04-01")
  );
});

test("a period that ends before it begins stops", () => {
  const result = read(
    ["Period from", "2022-05-01", null, null],
    ["Period to", "2022-04-01", null, null]
  );
  expect(codesOf(result)).toContain("period-ends-before-it-begins");
});

test("a training budget given for one year is not used for another that is asked for", () => {
  const rows: CellValue[][] = [
    ["As-at date", "2022-06-20", null, null],
    ["Financial year", "2022/23", null, null],
    ["Training budget", 8000, null, null],
  ];
  const own = workforceOf([assumptions(...rows), leavers(LEAVER)], { year: 2022 });
  expect(own.assumptions.get("training_budget")?.value).toBe(8000);
  const other = workforceOf([assumptions(...rows), leavers(LEAVER)], { year: 2021 });
  expect(other.assumptions.has("training_budget")).toBe(false);
  expect(codesOf(other)).toContain("assumption-of-another-year");
});
