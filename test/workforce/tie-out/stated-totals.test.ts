import { HEADINGS, found, post, sheet } from "./tied";

describe("V-07: stated totals equal their parts", () => {
  const totals = (total: number, parts: readonly number[], code: string) =>
    found(
      sheet("Establishment", HEADINGS, ...parts.map((fte, i) => post(`P${i + 1}`, fte)), [
        null,
        "Total",
        null,
        total,
        null,
        null,
        null,
      ]),
      code
    );

  test("a total one post short is named with the difference", () => {
    const [issue] = totals(4, [1, 1, 1, 1, 1], "V-07");
    expect(issue).toMatchObject({ severity: "decide", cell: "D7", heading: "Establishment FTE" });
    expect(issue?.expected).toBe("the parts come to 5.00 FTE");
    expect(issue?.done).toContain("1.00 FTE less");
    expect(issue?.columns).toEqual(["posts.fte"]);
  });

  test("a total that is its parts says nothing", () => {
    expect(totals(4.6, [1, 1, 1, 1, 0.6], "V-07")).toEqual([]);
  });

  test("83.8 + 92.4 + 7.9 + 8.8 + 8.4 printed as 201.4 does not sum because of rounding (DQ-21)", () => {
    const parts = [83.8, 92.4, 7.9, 8.8, 8.4];
    const cells = (code: string) =>
      found(
        sheet(
          "Training",
          ["Course", "Course Date", "Total Cost", "Status"],
          ...parts.map((cost, i) => [`Course ${i + 1}`, "2022-05-01", cost * 1000, "Paid"]),
          ["Total", null, 201_400, null]
        ),
        code
      );
    expect(cells("V-07")).toEqual([]);
    expect(cells("DQ-21")[0]?.done).toContain("Does not sum because of rounding: £100 apart");
  });

  test("a total rounded to whole FTE is no mismatch", () => {
    expect(totals(5, [1, 1, 1, 1, 0.6], "V-07")).toEqual([]);
    expect(totals(5, [1, 1, 1, 1, 0.6], "DQ-21")).toHaveLength(1);
  });

  test("a total that is half a post more than its parts is", () => {
    expect(totals(5.1, [1, 1, 1, 1, 0.6], "V-07")).toHaveLength(1);
  });

  test("a subtotal of one team is held against that team's rows", () => {
    const of = (stated: number) =>
      found(
        sheet(
          "Establishment",
          HEADINGS,
          post("P1", 1, "Finance"),
          post("P2", 1, "Policy"),
          post("P3", 0.5, "Finance"),
          [null, null, "Finance total", stated, null, null, null]
        ),
        "V-07"
      );
    expect(of(1.5)).toEqual([]);
    expect(of(2.5)[0]?.expected).toBe("the parts come to 1.50 FTE");
  });
});
