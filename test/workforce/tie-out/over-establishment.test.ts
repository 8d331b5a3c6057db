import { held } from "../../fixtures/made-up";
import { found, read } from "./tied";

describe("V-01: FTE in post over the establishment of a post", () => {
  test("one post of 1.00 with two whole people is flagged with what it costs", () => {
    const issues = read({
      posts: [held(1, "2018-01-01"), held(2, "2018-01-01", { post: "P1", fte: 0 })],
    });
    const [issue] = found(issues, "V-01");
    expect(issue).toMatchObject({ severity: "note", rule: "V-01", value: "1 post" });
    expect(issue?.done).toContain("by 1.00 FTE: P1 by 1.00");
    expect(issue?.pounds).toBeGreaterThan(30_000);
  });

  test("a post held part-time is not", () => {
    expect(found(read({ posts: [held(1, "2018-01-01", { held: 0.8 })] }), "V-01")).toEqual([]);
  });
});
