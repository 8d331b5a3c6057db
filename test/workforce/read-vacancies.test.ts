import { FAR_DAY } from "../../src/units/day";
import type { CellValue } from "../../src/workbook/grid";
import { day, gridFrom } from "../sheets/grid-from";
import {
  assumptions,
  column,
  establishment,
  faultsOf,
  issueOf,
  rowsOf,
  vacancies,
  workforceOf,
} from "./reading";

const EMPTY = ["P1", "Analyst", "Policy", 1, 40000, "VACANT", 0, null, "Police staff"];
const HELD = ["P1", "Analyst", "Policy", 1, 40000, "E1", 1, "2022-05-02", "Police staff"];

const read = (post: CellValue[], ...rows: CellValue[][]) =>
  workforceOf([assumptions(), establishment(post), vacancies(...rows)]);

test("an expected start that has passed on a post still empty is not believed", () => {
  const result = read(EMPTY, ["V1", "P1", "Analyst", 1, "2022-04-01", "2022-06-19", null, null]);
  expect(column(result, "vacancies", "expected_start")).toEqual([FAR_DAY]);
  expect(faultsOf(result)).toEqual(["decide expected-start-passed Vacancies!F2"]);
});

test("an expected start on the as-at date is believed", () => {
  const result = read(EMPTY, ["V1", "P1", "Analyst", 1, "2022-04-01", "2022-06-20", null, null]);
  expect(column(result, "vacancies", "expected_start")).toEqual([day("2022-06-20")]);
});

test("a vacancy filled in the year keeps its days: the start has passed and the post is held", () => {
  const result = read(HELD, ["V1", "P1", "Analyst", 1, "2022-04-01", "2022-05-02", null, null]);
  expect(column(result, "vacancies", "expected_start")).toEqual([day("2022-05-02")]);
  expect(faultsOf(result)).toEqual([]);
});

test("a vacancy filled by somebody of fewer hours is filled: what is left over saves nothing", () => {
  const part = [...HELD.slice(0, 6), 0.6, ...HELD.slice(7)];
  const result = read(part, ["V1", "P1", "Analyst", 1, "2022-04-01", "2022-05-02", null, null]);
  expect(column(result, "vacancies", "expected_start")).toEqual([day("2022-05-02")]);
  expect(faultsOf(result)).toEqual([]);
});

test("the other half of a shared post, still empty when its start has passed, is not believed", () => {
  const half = [...HELD.slice(0, 6), 0.5, ...HELD.slice(7)];
  const result = read(half, ["V1", "P1", "Analyst", 0.5, "2022-04-01", "2022-06-01", null, null]);
  expect(column(result, "vacancies", "expected_start")).toEqual([FAR_DAY]);
  expect(faultsOf(result)).toEqual(["decide expected-start-passed Vacancies!F2"]);
});

test("no expected start is the far day", () => {
  const result = read(EMPTY, ["V1", "P1", "Analyst", 1, "2022-04-01", "TBC", null, null]);
  expect(column(result, "vacancies", "expected_start")).toEqual([FAR_DAY]);
  expect(faultsOf(result)).toEqual([]);
});

test("a vacancy of a post that is held is to be decided", () => {
  const result = read(HELD, ["V1", "P1", "Analyst", 1, "2022-04-01", null, null, null]);
  expect(faultsOf(result)).toEqual(["decide vacancy-post-held Vacancies!B2"]);
});

test("a vacancy naming a post that is not on the establishment", () => {
  const result = workforceOf([
    assumptions(),
    establishment(HELD),
    gridFrom("Vacancies", [
      ["Vacancy Ref", "Post No", "Title", "FTE", "Vacant From", "Salary", "Team"],
      ["V1", "P99", "Clerk", 1, "2022-04-01", 30000, "Finance"],
    ]),
  ]);
  expect(rowsOf(result, "vacancies")).toEqual([
    expect.objectContaining({ post: "P99", salary: 30000, team: "Finance", type: "Police staff" }),
  ]);
  expect(faultsOf(result)).toContain("decide vacancy-without-post Vacancies!B2");
});

test("without a post number the one empty post of that title is meant", () => {
  const result = read(EMPTY, ["V1", null, "analyst", 1, "2022-04-01", null, null, null]);
  expect(column(result, "vacancies", "post")).toEqual(["P1"]);
  expect(column(result, "vacancies", "salary")).toEqual([40000]);
  expect(faultsOf(result)).toEqual([]);
});

const covered = (heading: string, cost: CellValue, cover: CellValue = "Agency") =>
  workforceOf([
    assumptions(),
    establishment(EMPTY),
    gridFrom("Vacancies", [
      ["Post No", "Vacancy Title", "FTE", "Vacant From", "Cover", heading],
      ["P1", "Analyst", 1, "2022-04-01", cover, cost],
    ]),
  ]);

test.each([
  ["Cover Cost per Month", 2900, "month", 2900],
  ["Day Rate", 300, "day", 300],
  ["Annual Cover Cost", 30000, "year", 30000],
  ["Weekly Cover Cost", 600, "month", 2600],
])("%s", (heading, cost, per, expected) => {
  const result = covered(heading, cost);
  expect(column(result, "vacancies", "cover_per")).toEqual([per]);
  expect(column(result, "vacancies", "cover_cost")).toEqual([expected]);
  expect(faultsOf(result)).toEqual([]);
});

test("a cover cost whose period is unsaid is monthly, to be decided; none costs nothing", () => {
  expect(faultsOf(covered("Cover Cost", 2900))).toEqual([
    "decide cover-period-unsaid Vacancies!F2",
  ]);
  const none = covered("Cover Cost", null, "None");
  expect(column(none, "vacancies", "cover_cost")).toEqual([0]);
  expect(faultsOf(none)).toEqual([]);
});

test("cover that is named and not priced stops", () => {
  expect(faultsOf(covered("Cover Cost per Month", null))).toEqual([
    "stop cover-cost-missing Vacancies!F2",
  ]);
});

test("the last day of the previous holder gives the day after", () => {
  const result = workforceOf([
    assumptions(),
    establishment(EMPTY),
    gridFrom("Vacancies", [
      ["Post No", "Vacancy Title", "FTE", "Last Day of Previous Holder"],
      ["P1", "Analyst", 1, "2022-03-31"],
    ]),
  ]);
  expect(column(result, "vacancies", "vacant_from")).toEqual([day("2022-04-01")]);
  expect([...result.tables.get("vacancies")!.provenance.get("vacant_from")!.corrected]).toEqual([
    1,
  ]);
});

test("a vacancy without a date stops", () => {
  const result = read(EMPTY, ["V1", "P1", "Analyst", 1, null, null, null, null]);
  expect(faultsOf(result)).toEqual(["stop value-missing Vacancies!E2"]);
  expect(issueOf(result, "value-missing").done).toBe("Figures that need it are withheld.");
});
