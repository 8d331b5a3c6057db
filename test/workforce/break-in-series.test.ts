import { assumptions, codesOf, establishment, issueOf, workforceOf } from "./reading";

const starters = (count: number, type: string) =>
  workforceOf([
    assumptions(),
    establishment(
      ...Array.from({ length: count }, (_, i) => [
        `P${i}`,
        "Analyst",
        "Policy",
        1,
        40000,
        `E${i}`,
        1,
        "2021-10-01",
        type,
      ])
    ),
  ]);

test("staff who come to the payroll on one day are named, as no rate across it compares", () => {
  expect(issueOf(starters(25, "Police staff"), "DQ-30")).toMatchObject({
    severity: "note",
    value: "25 people, 1 October 2021",
  });
});

test("an intake of officers, and a few staff, are no break", () => {
  expect(codesOf(starters(25, "Police officer"))).not.toContain("DQ-30");
  expect(codesOf(starters(15, "Police staff"))).not.toContain("DQ-30");
});

test("a day before every period that is shown is no matter", () => {
  const rows = Array.from({ length: 25 }, (_, i) => [
    `P${i}`,
    "Analyst",
    "Policy",
    1,
    40000,
    `E${i}`,
    1,
    "2018-03-01",
    "Police staff",
  ]);
  expect(codesOf(workforceOf([assumptions(), establishment(...rows)]))).not.toContain("DQ-30");
  const since = assumptions(["Commissioner took office", "2016-05-12"]);
  expect(codesOf(workforceOf([since, establishment(...rows)]))).toContain("DQ-30");
});
