import { workerTypeOf } from "../../../src/workforce/worker-types";
import { asAt, establishment, held, ofType } from "./made-force";
import { counts, number, text, total } from "../records";

test("4,100 posts in 61 teams, 3,850 of them held", () => {
  expect(new Set(establishment.map((row) => row["Position ID"])).size).toBe(4100);
  expect(new Set(establishment.map((row) => row["Structure Unit"])).size).toBe(61);
  expect(counts(establishment.map((row) => text(row, "Employee Group")))).toEqual({
    "Police Officer": 2560,
    "Police Staff": 1340,
    PCSO: 200,
  });
  expect(counts(held.map((row) => text(row, "Employee Group")))).toEqual({
    "Police Officer": 2405,
    "Police Staff": 1265,
    PCSO: 180,
  });
});

test("one person a post, one post a person", () => {
  expect(new Set(held.map((row) => row["Payroll No"])).size).toBe(held.length);
});

test("no post is over-established, and everyone has started", () => {
  for (const row of held) {
    expect(number(row, "SIP FTE")).toBeLessThanOrEqual(number(row, "Authorised FTE"));
    expect(number(row, "SIP FTE")).toBeGreaterThan(0);
    expect(number(row, "Date of Appointment")).toBeLessThanOrEqual(asAt);
  }
});

test("part of the staff works 0.5, 0.6 or 0.8", () => {
  const parts = counts(ofType(held, "Police Staff").map((row) => String(row["SIP FTE"])));
  expect(Object.keys(parts).sort()).toEqual(["0.5", "0.6", "0.8", "1"]);
  expect(parts["1"]! / 1265).toBeGreaterThan(0.7);
  expect(parts["1"]! / 1265).toBeLessThan(0.82);
});

test("officers' FTE is about 0.985 of their headcount", () => {
  expect(total(ofType(held, "Police Officer"), "SIP FTE") / 2405).toBeCloseTo(0.985, 2);
});

test("one chief constable, and every worker type is understood", () => {
  expect(counts(establishment.map((row) => text(row, "Rank/Grade")))["Chief Constable"]).toBe(1);
  const types = new Set(establishment.map((row) => workerTypeOf(text(row, "Employee Group"))));
  expect(types).toEqual(new Set(["Police officer", "Police staff", "PCSO"]));
});

test("two statutory posts, both filled", () => {
  const statutory = establishment.filter((row) => row["Stat Post"] === "Y");
  expect(statutory.map((row) => row["Designation"])).toEqual([
    "Chief Constable",
    "Chief Finance Officer",
  ]);
  expect(statutory.every((row) => row["SIP FTE"] === 1)).toBe(true);
});
