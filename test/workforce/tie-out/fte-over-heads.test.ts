import { held } from "../../fixtures/made-up";
import { found, read } from "./tied";

describe("V-02: FTE over headcount", () => {
  const line = (headcount: number, fte: number) => ({
    post: "",
    title: "Constable",
    team: "Response",
    type: "Police Officer",
    fte: 50,
    headcount,
    held: fte,
    salary: 40_000,
  });

  test("a pooled line of 46 people and 46.8 FTE is to be decided", () => {
    const [issue] = found(read({ posts: [line(46, 46.8)] }), "V-02");
    expect(issue).toMatchObject({ severity: "decide", rule: "V-02", heading: "Headcount" });
    expect(issue?.expected).toBe("at least 47 people for 46.80 FTE in post");
  });

  test("46 people and 45.2 FTE are fine", () => {
    expect(found(read({ posts: [line(46, 45.2)] }), "V-02")).toEqual([]);
  });

  test("one person of 1.20 FTE is named by the cell", () => {
    const [issue] = found(read({ posts: [held(1, "2018-01-01", { held: 1.2 })] }), "fte-over-one");
    expect(issue).toMatchObject({ severity: "decide", rule: "V-02", sheet: "Establishment" });
    expect(issue?.heading).toBe("In Post FTE");
  });
});
