import { assumptions, establishment, faultsOf, issueOf, workforceOf } from "./reading";

const read = (salaries: readonly number[], type = "Police staff", title = "Clerk") =>
  workforceOf([
    assumptions(),
    establishment(
      ...salaries.map((salary, i) => [
        `P${i}`,
        title === "" ? `Title ${i}` : title,
        "Policy",
        1,
        salary,
        `E${i}`,
        1,
        "2020-01-06",
        type,
      ])
    ),
  ]);

test("a nought too many and one too few among clerks are asked about by cell", () => {
  const result = read([30000, 31000, 300000, 3000, 30000]);
  expect(faultsOf(result)).toEqual(["decide salary-unlikely Establishment!E4:E5"]);
  expect(issueOf(result, "salary-unlikely").columns).toContain("posts.salary");
});

test("a chief constable among constables is not asked about", () => {
  expect(faultsOf(read([30000, 31000, 32000, 33000, 190000], "Police officer", ""))).toEqual([]);
});

test("a month's pay of the only post is asked about", () => {
  expect(faultsOf(read([2500]))).toEqual(["decide salary-unlikely Establishment!E2"]);
});

test("an allowance of a volunteer is no salary to compare", () => {
  expect(faultsOf(read([500, 500, 500], "Volunteer"))).not.toContainEqual(
    expect.stringContaining("salary-unlikely")
  );
});
