import { found, HEADINGS, sheet } from "./tied";

describe("V-05: a column that states vacant FTE", () => {
  const stated = (heading: string, ...says: number[]) =>
    found(
      sheet(
        "Establishment",
        [...HEADINGS, heading],
        ["P1", "One", "A", 1, "E1", 0.6, "2018-01-01", says[0] ?? 0],
        ["P2", "Two", "A", 1, "E2", 0.5, "2018-01-01", says[1] ?? 0],
        ["P3", "Three", "A", 1, "E3", 1, "2018-01-01", says[2] ?? 0]
      ),
      "vacant-fte-stated"
    );

  test("one row of three that is not establishment less in post", () => {
    const [issue] = stated("Vacant FTE", 0.4, 0.9, 0);
    expect(issue).toMatchObject({ rule: "V-05", severity: "decide", cell: "H3" });
    expect(issue?.expected).toContain("0.50 FTE vacant: 1.00 less 0.50 in post");
  });

  test("Over/(Under) has the other sign, as its own rows say (DQ-29)", () => {
    expect(stated("Under/(Over)", -0.4, -0.5, 0)).toEqual([]);
    expect(stated("Vacant FTE", 0.4, 0.5, 0)).toEqual([]);
  });

  test("none stated vacant of a post that is held part-time is no fault", () => {
    expect(stated("Vacant FTE", 0, 0.5, 0)).toEqual([]);
  });
});
