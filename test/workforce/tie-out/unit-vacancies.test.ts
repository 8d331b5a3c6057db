import { empty, held } from "../../fixtures/made-up";
import { found, read } from "./tied";

describe("V-05: vacancies against establishment less in post", () => {
  const vacancy = (post: string, fte: number) => ({
    vacancy: `V-${post}`,
    post,
    title: `Post ${post}`,
    fte,
    from: "2022-05-01",
  });

  test("a vacant post of 1.00 that the vacancies sheet lists at 0.60: the three are set side by side", () => {
    const issues = read({
      posts: [held(1, "2018-01-01", { held: 0.8 }), empty("P2")],
      vacancies: [vacancy("P2", 0.6)],
    });
    const [issue] = found(issues, "V-05");
    expect(issue).toMatchObject({ severity: "decide", sheet: "Vacancies", value: "0.6" });
    expect(issue?.done).toContain(
      "Office: establishment 2.00, in post 0.80, so 1.20 vacant; the vacancies sheet lists 0.60, and at least 0.40 is missing there."
    );
    expect(issue?.pounds).toBeGreaterThan(10_000);
  });

  test("part-time residue that nobody recruits to is no fault", () => {
    const issues = read({
      posts: [held(1, "2018-01-01", { held: 0.8 }), empty("P2")],
      vacancies: [vacancy("P2", 1)],
    });
    expect(issues.filter(({ rule }) => rule === "V-05")).toEqual([]);
  });

  test("a pooled line three heads short of which one is listed", () => {
    const issues = read({
      posts: [
        {
          post: "L1",
          title: "Constable",
          team: "Response",
          fte: 48,
          headcount: 45,
          held: 44.2,
          salary: 40_000,
        },
      ],
      vacancies: [{ ...vacancy("L1", 1), title: "Constable" }],
    });
    expect(found(issues, "V-05")[0]?.done).toContain("at least 2.00 is missing there");
  });

  test("a vacancy of no post is worth a year of it", () => {
    const issues = read({
      posts: [held(1, "2018-01-01"), empty("P2")],
      vacancies: [vacancy("P2", 1), vacancy("P9", 1)],
    });
    expect(found(issues, "vacancy-without-post")[0]).toMatchObject({ rule: "V-05" });
  });
});
