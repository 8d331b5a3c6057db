import { day, gridFrom } from "../sheets/grid-from";
import {
  assumptions,
  codesOf,
  column,
  establishment,
  faultsOf,
  issueOf,
  leavers,
  rowsOf,
  vacancies,
  workforceOf,
} from "./reading";

const STAFF = "Police staff";
const holder = (post: string, fte: number, number: string | null, inPost: number) => [
  post,
  "Analyst",
  "Policy",
  fte,
  40000,
  number,
  inPost,
  number === null || number === "VACANT" ? null : "2020-01-06",
  STAFF,
];

test("two half-time holders of one post: the post's FTE is stated once, two people", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", 1, "E1", 0.5), holder("P1", 1, "E2", 0.5)),
  ]);
  expect(rowsOf(read, "posts")).toEqual([
    expect.objectContaining({ post: "P1", fte: 1, holders: 2, in_post_fte: 1 }),
  ]);
  expect(rowsOf(read, "people")).toHaveLength(2);
  expect(faultsOf(read)).toEqual([]);
});

test("rows that state the part of each holder add up", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", 0.5, "E1", 0.5), holder("P1", 0.5, "E2", 0.5)),
  ]);
  expect(column(read, "posts", "fte")).toEqual([1]);
  expect(faultsOf(read)).toEqual([]);
});

test("a full-time post with two full-time holders is read as two posts' worth, to be decided", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", 1, "E1", 1), holder("P1", 1, "E2", 1)),
  ]);
  expect(column(read, "posts", "fte")).toEqual([2]);
  expect(faultsOf(read)).toEqual(["decide post-with-two-holders Establishment!D2"]);
});

test("the successor of a leaver still listed fits into the post", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", 1, "E1", 1), holder("P1", 1, "E2", 1)),
    leavers(["E1", "Analyst", "Policy", "2020-01-06", "2022-05-31", "Resigned", 1, "No", STAFF]),
  ]);
  expect(rowsOf(read, "posts")).toEqual([
    expect.objectContaining({ fte: 1, holders: 1, in_post_fte: 1 }),
  ]);
});

test("a post without holder and without a vacancy row is priced", () => {
  const read = workforceOf([assumptions(), establishment(holder("P1", 1, "VACANT", 0))]);
  const issue = issueOf(read, "post-without-vacancy");
  // 40,000 × 1.184 + 15.05% × (40,000 − 9,100), the rates of June 2022
  expect(issue).toMatchObject({
    severity: "decide",
    cell: "A2",
    pounds: Math.round(47360 + 0.1505 * 30900),
  });
  expect(issue.done).toContain("£52,010");
});

test("a pooled line counts its people in posts and in no figure of churn", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      ["Rank", "Team", "Establishment FTE", "Headcount", "Actual FTE", "Salary", "Worker Type"],
      ["Constable", "Response", 48, 47, 45.6, 40000, "Police officer"],
      ["Sergeant", "Response", 8, 8, 8, 50000, "Police officer"],
    ]),
  ]);
  expect(rowsOf(read, "posts")).toEqual([
    expect.objectContaining({ title: "Constable", fte: 48, holders: 47, in_post_fte: 45.6 }),
    expect.objectContaining({ title: "Sergeant", fte: 8, holders: 8, in_post_fte: 8 }),
  ]);
  expect(rowsOf(read, "people")).toEqual([]);
  expect(issueOf(read, "pooled-line")).toMatchObject({ severity: "note", touches: ["churn"] });
});

test("one FTE column is read as the post's and the holder's, and says so", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Staff", [
      ["Post No", "Job Title", "FTE", "Employee Number", "Start Date", "Salary", "Staff Type"],
      ["P1", "Analyst", 0.8, "E1", "2020-01-06", 40000, STAFF],
      ["P2", "Analyst", 1, "VACANT", null, 40000, STAFF],
    ]),
    vacancies(["V1", "P2", "Analyst", 1, "2022-04-01", null, null, null]),
  ]);
  expect(rowsOf(read, "posts").map(({ fte, in_post_fte }) => [fte, in_post_fte])).toEqual([
    [0.8, 0.8],
    [1, 0],
  ]);
  expect(faultsOf(read)).toEqual(["decide establishment-fte-unsaid Staff!C1"]);
});

test("an establishment that says nothing of holders stops", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      ["Post No", "Post Title", "Establishment FTE"],
      ["P1", "Analyst", 1],
    ]),
  ]);
  expect(faultsOf(read)).toContain("stop holders-not-given Establishment!C1");
});

test("actual pay of part-time work is brought up to full time", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      [
        "Post No",
        "Post Title",
        "Establishment FTE",
        "Employee Number",
        "FTE",
        "Start Date",
        "Actual Salary",
        "Worker Type",
      ],
      ["P1", "Analyst", 0.5, "E1", 0.5, "2020-01-06", 20000, STAFF],
    ]),
  ]);
  expect(column(read, "posts", "salary")).toEqual([40000]);
  expect(faultsOf(read)).toEqual(["decide salary-brought-to-full-time Establishment!G2"]);
});

test("salaries missing from some posts stop; a sheet without salaries only notes it", () => {
  const some = workforceOf([
    assumptions(),
    establishment(holder("P1", 1, "E1", 1), [
      "P2",
      "Analyst",
      "Policy",
      1,
      null,
      "E2",
      1,
      "2020-01-06",
      STAFF,
    ]),
  ]);
  expect(faultsOf(some)).toEqual(["stop salary-missing Establishment!E3"]);
  const none = workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      [
        "Post No",
        "Post Title",
        "Establishment FTE",
        "Employee Number",
        "FTE",
        "Start Date",
        "Worker Type",
      ],
      ["P1", "Analyst", 1, "E1", 1, "2020-01-06", STAFF],
    ]),
  ]);
  expect(issueOf(none, "salary-missing").severity).toBe("note");
});

test("posts without numbers are posts of their own", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("", 1, "E1", 1), holder("", 1, "E2", 1)),
  ]);
  expect(column(read, "posts", "fte")).toEqual([1, 1]);
});

test("numbers that Excel holds as numbers are the same posts as text", () => {
  const read = workforceOf([
    assumptions(),
    establishment([101, "Analyst", "Policy", 1, 40000, "VACANT", 0, null, STAFF]),
    vacancies(["V1", "'101", "Analyst", 1, "2022-04-01", "2022-07-04", "None", 0]),
  ]);
  expect(column(read, "vacancies", "salary")).toEqual([40000]);
  expect(column(read, "vacancies", "vacant_from")).toEqual([day("2022-04-01")]);
  expect(faultsOf(read)).toEqual([]);
});

test("a total row is no post", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", 1, "E1", 1), ["Total", null, null, 1, null, null, 1, null, null]),
  ]);
  expect(rowsOf(read, "posts")).toHaveLength(1);
  expect(codesOf(read)).toContain("DQ-03");
});

test("an error cell in the establishment FTE stops, and names the cell", () => {
  const read = workforceOf([
    assumptions(),
    establishment(["P1", "Analyst", "Policy", "#REF!", 40000, "E1", 1, "2020-01-06", STAFF]),
  ]);
  expect(issueOf(read, "DQ-18")).toMatchObject({
    severity: "stop",
    cell: "D2",
    heading: "Establishment FTE",
    value: "#REF!",
  });
});

test("a job share half vacant is still a post of 1.00", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", 0.5, "E1", 0.5), holder("P1", 0.5, "VACANT", 0)),
    vacancies(["V1", "P1", "Analyst", 0.5, "2022-04-01", null, null, null]),
  ]);
  expect(rowsOf(read, "posts")).toEqual([
    expect.objectContaining({ fte: 1, in_post_fte: 0.5, holders: 1, shares: 2 }),
  ]);
  expect(faultsOf(read)).toEqual([]);
});

test("a job share of which one half left is still a post of 1.00", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", 0.5, "E1", 0.5), holder("P1", 0.5, "E2", 0.5)),
    leavers(["E2", "Analyst", "Policy", "2020-01-06", "2022-05-31", "Resigned", 0.5, "No", STAFF]),
  ]);
  expect(rowsOf(read, "posts")).toEqual([
    expect.objectContaining({ fte: 1, in_post_fte: 0.5, holders: 1 }),
  ]);
});

test("two rows of a post of 0.80 whose holders fit into it state it once", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", 0.8, "E1", 0.4), holder("P1", 0.8, "E2", 0.4)),
  ]);
  expect(column(read, "posts", "fte")).toEqual([0.8]);
});

test("two full-time rows of one post, one vacant: both count, and both readings are told", () => {
  const read = workforceOf([
    assumptions(),
    establishment(holder("P1", 1, "E1", 1), holder("P1", 1, "VACANT", 0)),
    vacancies(["V1", "P1", "Analyst", 1, "2022-04-01", null, null, null]),
  ]);
  expect(column(read, "posts", "fte")).toEqual([2]);
  expect(faultsOf(read)).toEqual(["decide post-rows-once-or-each Establishment!D2"]);
  const { done } = issueOf(read, "post-rows-once-or-each");
  expect(done).toContain("2.00 FTE");
  expect(done).toContain("one post of 1.00");
});

test("one pooled line of one person is told in the singular", () => {
  const read = workforceOf([
    assumptions(),
    gridFrom("Establishment", [
      ["Rank", "Team", "Establishment FTE", "Headcount", "Actual FTE", "Salary", "Worker Type"],
      ["Chief officer", "Command", 1, 1, 1, 100000, "Police officer"],
    ]),
  ]);
  const { value, done } = issueOf(read, "pooled-line");
  expect(value).toBe("1 pooled line");
  expect(done).toMatch(/^1 person of 1 pooled line counts /);
});
