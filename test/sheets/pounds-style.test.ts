import { scaleOfHeading } from "../../src/sheets/pounds-style";
import {
  assumptions,
  column,
  establishment,
  faultsOf,
  issueOf,
  workforceOf,
} from "../workforce/reading";
import { gridFrom } from "./grid-from";

const STAFF = "Police staff";

test.each([
  ["Budget £k", 1000],
  ["Salary (£000)", 1000],
  ["Cost £'000", 1000],
  ["£000s", 1000],
  ["Forecast £ thousands", 1000],
  ["Budget (£m)", 1_000_000],
  ["Budget £", 1],
  ["Salary", 1],
  ["Market supplement", 1],
])("%s counts by %d pounds", (heading, scale) => {
  expect(scaleOfHeading(heading)).toBe(scale);
});

const salaries = (heading: string, ...values: (number | string)[]) =>
  workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      [
        "Post No",
        "Post Title",
        "Establishment FTE",
        heading,
        "Employee Number",
        "Actual FTE",
        "Service Start",
        "Worker Type",
      ],
      ...values.map((value, i) => [`P${i}`, "Analyst", 1, value, `E${i}`, 1, "2020-01-06", STAFF]),
    ]),
  ]);

test("a salary column in thousands is scaled, and said once", () => {
  const read = salaries("Salary £k", 36.5, "40", "41.5k");
  expect(column(read, "posts", "salary")).toEqual([36500, 40000, 41500]);
  expect(issueOf(read, "DQ-19")).toMatchObject({ severity: "note", cell: "D1" });
  expect(read.issues.filter(({ code }) => code === "DQ-19")).toHaveLength(1);
});

test("a heading of thousands over pounds is not followed, and to be decided", () => {
  const read = salaries("Salary £k", 36500, 40000);
  expect(column(read, "posts", "salary")).toEqual([36500, 40000]);
  expect(issueOf(read, "DQ-19").severity).toBe("decide");
});

test("a salary in thousands among pounds is to be decided, cell by cell", () => {
  const read = salaries("Salary", 36500, 40, 41000, 30000);
  expect(column(read, "posts", "salary")).toEqual([36500, 40000, 41000, 30000]);
  expect(faultsOf(read)).toEqual(["decide DQ-19-thousands Establishment!D3"]);
});

test("a salary in pounds among thousands is to be decided, cell by cell", () => {
  const read = salaries("Salary £k", 30, 31, 30000, "32,000", 30);
  expect(column(read, "posts", "salary")).toEqual([30000, 31000, 30000, 32000, 30000]);
  expect(faultsOf(read)).toEqual(["decide DQ-19-pounds Establishment!D4:D5"]);
});

test("a salary that shows as a date is read as its number, and to be decided", () => {
  const read = workforceOf([
    assumptions(),
    establishment(["P1", "Analyst", "Policy", 1, "1998-07-24", "E1", 1, "2020-01-06", STAFF]),
  ]);
  expect(column(read, "posts", "salary")).toEqual([36000]);
  expect(issueOf(read, "number-shows-as-date").severity).toBe("decide");
});
