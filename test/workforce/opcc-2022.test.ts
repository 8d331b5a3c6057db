import { FAR_DAY } from "../../src/units/day";
import { loadFile } from "../../src/hosts/file/disk";
import { readWorkforce } from "../../src/workforce/read";
import { cellOf } from "../../src/workforce/table";
import type { Workforce } from "../../src/workforce/workforce";
import { day } from "../sheets/grid-from";
import { column, faultsOf, rowsOf } from "./reading";

let workforce: Workforce;

beforeAll(async () => {
  const content = await loadFile("test/data/opcc-2022.xlsx");
  if (!content.ok) throw new Error(content.error.message);
  const read = readWorkforce(content.value, {});
  if (!read.ok) throw new Error(read.error.message);
  workforce = read.value;
});

const sum = (values: (number | string)[]): number =>
  values.reduce<number>((total, value) => total + Number(value), 0);

describe("the made-up office of 2022", () => {
  test("posts, establishment and strength", () => {
    expect(rowsOf(workforce, "posts")).toHaveLength(24);
    expect(sum(column(workforce, "posts", "fte"))).toBeCloseTo(22.9, 10);
    expect(sum(column(workforce, "posts", "holders"))).toBe(21);
    expect(sum(column(workforce, "posts", "in_post_fte"))).toBeCloseTo(19.7, 10);
    expect(sum(column(workforce, "posts", "statutory"))).toBe(3);
  });

  test("two of the three statutory posts have interim holders", () => {
    const statutory = rowsOf(workforce, "posts").filter((post) => post["statutory"] === 1);
    expect(sum(statutory.map((post) => post["interim"]!))).toBe(2);
  });

  test("people: 21 in post and 19 leavers", () => {
    const people = rowsOf(workforce, "people");
    expect(people).toHaveLength(40);
    expect(people.filter((person) => person["leave_date"] === FAR_DAY)).toHaveLength(21);
    expect(new Set(column(workforce, "people", "type"))).toEqual(new Set(["Police staff"]));
  });

  test("opening strength and leavers since taking office are those expected", () => {
    const took = day("2021-05-13");
    const people = rowsOf(workforce, "people");
    const opening = people.filter(
      (person) => Number(person["start"]) <= took - 1 && Number(person["leave_date"]) > took - 1
    );
    const left = people.filter(
      (person) =>
        Number(person["leave_date"]) >= took && Number(person["leave_date"]) <= workforce.asAt
    );
    expect(opening).toHaveLength(18);
    expect(left).toHaveLength(7);
    expect(left.filter((person) => person["reason"] === "Redundancy")).toHaveLength(2);
    expect(left.filter((person) => person["reason"] === "Voluntary resignation")).toHaveLength(5);
    expect(sum(left.map((person) => person["exit_interview"]!))).toBe(4);
  });

  test("vacancies take team and salary from their posts", () => {
    expect(rowsOf(workforce, "vacancies")).toEqual([
      {
        vacancy: "V1",
        post: "P07",
        title: "Head of Commissioning",
        team: "Commissioning",
        type: "Police staff",
        fte: 1,
        salary: 52000,
        vacant_from: day("2022-01-01"),
        expected_start: day("2022-09-05"),
        cover_cost: 0,
        cover_per: "month",
      },
      expect.objectContaining({ vacancy: "V2", salary: 43500, cover_cost: 2900 }),
      expect.objectContaining({ vacancy: "V3", salary: 35000, cover_cost: 0 }),
    ]);
  });

  test("training lines by status", () => {
    const courses = rowsOf(workforce, "courses");
    const cost = (status: string): number =>
      sum(courses.filter((course) => course["status"] === status).map((course) => course["cost"]!));
    expect(courses).toHaveLength(7);
    expect([cost("Paid"), cost("Committed"), cost("Planned")]).toEqual([3450, 1800, 4100]);
  });

  test("as-at date, year, history and assumptions", () => {
    expect(workforce.asAt).toBe(day("2022-06-20"));
    expect(workforce.year).toBe(2022);
    expect(workforce.historyFrom).toBe(day("2016-04-01"));
    expect(workforce.assumptions.get("staff_pension_rate")).toMatchObject({
      value: 0.184,
      source: "Fund certificate",
      cell: "Assumptions!B7",
      status: "given",
    });
    expect(workforce.assumptions.get("levy_rate")).toMatchObject({ value: 0, status: "default" });
    expect(workforce.assumptions.has("police_pension_rate")).toBe(false);
  });

  test("nothing to stop at or to decide", () => {
    expect(faultsOf(workforce)).toEqual([]);
    expect(workforce.issues.map(({ code }) => code)).toEqual(["worker-type-missing"]);
  });

  test("each table names its range", () => {
    expect(workforce.sources.get("people")).toEqual(["Establishment!A2:K25", "Leavers!A2:H20"]);
    expect(workforce.sources.get("courses")).toEqual(["Training!A2:F8"]);
    expect(workforce.sources.get("cohorts")).toEqual([]);
  });

  test("values are traced to their cells, marked where they differ", () => {
    const table = workforce.tables.get("people")!;
    const reasons = table.provenance.get("reason")!;
    const firstLeaver = 21;
    expect(cellOf(reasons.origin[firstLeaver]!)).toEqual({ grid: 2, row: 1, column: 5 });
    expect(reasons.corrected[firstLeaver]).toBe(1);
    const leave = table.provenance.get("leave_date")!;
    expect(cellOf(leave.origin[firstLeaver]!)).toEqual({ grid: 2, row: 1, column: 4 });
    expect(leave.corrected[firstLeaver]).toBe(0);
  });
});
