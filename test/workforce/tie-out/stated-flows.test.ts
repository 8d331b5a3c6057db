import { gridFrom } from "../../sheets/grid-from";
import { assumptions, leavers, workforceOf } from "../reading";
import { found } from "./tied";

describe("V-06: a flow that a sheet states", () => {
  const flow = (closing: number) =>
    found(
      workforceOf([
        assumptions(),
        leavers(["E9", "Clerk", "A", "2015-01-01", "2022-05-01", "Resigned", 1, "Yes", null]),
        gridFrom("Flows", [
          ["Flow", "Headcount"],
          ["Opening strength", 20],
          ["Joiners", 4],
          ["Leavers", 3],
          ["Closing strength", closing],
        ]),
      ]).issues,
      "V-06"
    );

  test("20 and 4 less 3 are not 29", () => {
    expect(flow(29)[0]).toMatchObject({
      severity: "note",
      sheet: "Flows",
      cell: "B5",
      value: "29",
    });
    expect(flow(29)[0]?.expected).toBe("21: 20 at the start, 4 in, 3 out");
  });

  test("20 and 4 less 3 are 21", () => {
    expect(flow(21)).toEqual([]);
  });
});
