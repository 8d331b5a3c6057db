import { assumed, held } from "../../fixtures/made-up";
import { officeOf } from "../../fixtures/office";
import { found, HEADINGS, post, sheet } from "./tied";

describe("V-08: the pay budget against what the posts cost", () => {
  const budget = (...each: (number | null)[]) =>
    found(
      sheet(
        "Establishment",
        [...HEADINGS, "Salary", "Post Budget"],
        [...post("P1", 1), 30_000, each[0] ?? null],
        [...post("P2", 1), 30_000, each[1] ?? null]
      ),
      "V-08"
    );

  // £30,000 × 1.184 and National Insurance of 2022/23: about £38,500.
  test("budgets at full cost, at cost after the factor, or at pay alone tie out", () => {
    expect(budget(38_520, 38_520)).toEqual([]);
    expect(budget(36_600, 36_600)).toEqual([]);
    expect(budget(30_000, 30_000)).toEqual([]);
  });

  test("a budget a tenth too high is to be decided, with the pounds", () => {
    const [issue] = budget(42_500, 42_500);
    expect(issue).toMatchObject({ severity: "decide", rule: "V-08", heading: "Post Budget" });
    expect(issue?.done).toContain("The budget comes to £85,000");
    expect(issue?.pounds).toBeGreaterThan(7_500);
  });

  test("a pay budget of the assumptions is held against the posts", () => {
    const of = (budget: number) =>
      found(
        officeOf({
          assumptions: assumed({ "Pay budget": budget }),
          posts: [held(1, "2018-01-01")],
        }).issues,
        "V-08"
      );
    expect(of(38_400)).toEqual([]);
    expect(of(45_000)[0]).toMatchObject({ sheet: "Assumptions", cell: "B5", value: "£45,000" });
  });

  test("a budget that not every row has is not checked", () => {
    expect(budget(null, 42_500)).toEqual([]);
  });
});
