import { gone, held } from "../../fixtures/made-up";
import { found, read } from "./tied";

describe("V-03: one leave date, not before the start", () => {
  test("a leave date before the start stops, and says which rule", () => {
    const issues = read({
      posts: [held(1, "2018-01-01")],
      leavers: [gone(2, "2021-01-01", "2020-01-01")],
    });
    expect(found(issues, "leave-before-start")).toEqual([
      expect.objectContaining({
        severity: "stop",
        rule: "V-03",
        columns: ["people.leave_date", "people.start"],
      }),
    ]);
  });

  test("leaving on the first day is no fault", () => {
    const issues = read({
      posts: [held(1, "2018-01-01")],
      leavers: [gone(2, "2021-01-01", "2021-01-01")],
    });
    expect(issues.filter(({ rule }) => rule === "V-03")).toEqual([]);
  });
});
