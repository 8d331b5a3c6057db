import { gone, held } from "../../fixtures/made-up";
import { found, read } from "./tied";

describe("V-06: flows reconcile", () => {
  test("three who started last year and left the year before leave three people unexplained", () => {
    const issues = read({
      posts: [held(1, "2018-01-01")],
      leavers: [2, 3, 4].map((person) => gone(person, "2021-12-01", "2020-06-01")),
    });
    const [issue] = found(issues, "V-06");
    expect(issue?.value).toBe("3 people");
    expect(issue?.done).toContain("with an end before its start: Leavers!");
  });

  test("leavers and joiners with their dates in order come out even", () => {
    const issues = read({
      posts: [held(1, "2018-01-01"), held(5, "2022-01-01")],
      leavers: [2, 3, 4].map((person) => gone(person, "2021-06-01", "2021-12-01")),
    });
    expect(found(issues, "V-06")).toEqual([]);
  });

  test("three leavers without a start were counted out and never in", () => {
    const issues = read({
      posts: [held(1, "2018-01-01")],
      leavers: [2, 3, 4].map((person) => gone(person, "2018-01-01", "2021-06-01", { start: null })),
    });
    const [issue] = found(issues, "V-06");
    expect(issue).toMatchObject({ severity: "decide", value: "3 people", sheet: "Leavers" });
    expect(issue?.done).toContain(
      "1 at the start, 0 joined, 3 ended, which makes -2, and 1 are there"
    );
    expect(issue?.columns).toEqual(["people.start", "people.leave_date"]);
  });

  test.each(["2021-04-01", "2022-06-20"])(
    "leaving on %s, an end of the time looked at, counts once",
    (day) => {
      const issues = read({
        posts: [held(1, "2018-01-01")],
        leavers: [2, 3, 4].map((person) => gone(person, "2018-01-01", day)),
      });
      expect(found(issues, "V-06")).toEqual([]);
    }
  );

  test("one is within what the rule allows", () => {
    const issues = read({
      posts: [held(1, "2018-01-01")],
      leavers: [gone(2, "2018-01-01", "2021-06-01", { start: null })],
    });
    expect(found(issues, "V-06")).toEqual([]);
  });
});
