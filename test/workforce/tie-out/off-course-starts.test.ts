import { held } from "../../fixtures/made-up";
import { found, read } from "./tied";

describe("recruits whose start is no course date", () => {
  const cohorts = [
    { cohort: "C1", route: "PCDA", intake: "2022-01-10", places: 10, confirmed: 10 },
    { cohort: "C2", route: "PCDA", intake: "2022-06-13", places: 10, confirmed: 8 },
  ];
  const student = (person: number, start: string) =>
    held(person, start, { title: "Student officer", type: "Police officer" });

  test("a student officer who started between two intakes is noted with the cell", () => {
    const issues = read({ cohorts, posts: [student(1, "2022-01-10"), student(2, "2022-03-01")] });
    expect(found(issues, "recruit-off-course")[0]).toMatchObject({
      severity: "note",
      sheet: "Establishment",
    });
    expect(found(issues, "recruit-off-course")[0]?.done).toContain("1 recruit starts");
  });

  test("one who started before the cohorts sheet begins is not", () => {
    const issues = read({ cohorts, posts: [student(1, "2020-03-02")] });
    expect(found(issues, "recruit-off-course")).toEqual([]);
  });
});
