import { assumptions, column, establishment, faultsOf, workforceOf } from "./reading";

const read = (...teams: string[]) =>
  workforceOf([
    assumptions(),
    establishment(
      ...teams.map((team, i) => [
        `P${i}`,
        "Analyst",
        team,
        1,
        40000,
        `E${i}`,
        1,
        "2020-01-06",
        "Police staff",
      ])
    ),
  ]);

test("two teams in one cell that the sheet also names apart", () => {
  const result = read("Finance and Estates", "Policy", "Finance and Estates; Policy");
  expect(column(result, "posts", "team")[2]).toBe("Finance and Estates; Policy");
  expect(faultsOf(result)).toEqual(["decide DQ-14-teams Establishment!C4"]);
});

test("a team whose own name has an and, a comma or a slash in it", () => {
  expect(
    faultsOf(read("Finance and Estates", "Finance", "Contact/Control", "Roads, Rural"))
  ).toEqual([]);
});

test("a semicolon beside one known team is enough", () => {
  expect(faultsOf(read("Policy", "Policy; Assurance"))).toEqual([
    "decide DQ-14-teams Establishment!C3",
  ]);
});
