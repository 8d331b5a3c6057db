import { assumed, held } from "../../fixtures/made-up";
import { officeOf } from "../../fixtures/office";
import { gridFrom } from "../../sheets/grid-from";
import { assumptions, leavers, workforceOf } from "../reading";
import { found } from "./tied";

describe("V-14: apportioned shares and pounds", () => {
  const split = (shares: readonly number[], pounds: readonly number[], total: number) =>
    officeOf({ assumptions: assumed(), posts: [held(1, "2018-01-01")] }).issues.concat(
      workforceOf([
        assumptions(),
        leavers(["E9", "Clerk", "A", "2015-01-01", "2022-05-01", "Resigned", 1, "Yes", null]),
        gridFrom("Recharge", [
          ["Force", "Share %", "Amount"],
          ...shares.map((share, i) => [`Force ${i + 1}`, share, pounds[i] ?? 0]),
          ["Total", null, total],
        ]),
      ]).issues
    );

  test("90 and 12 percent do not total 100", () => {
    const [issue] = found(split([90, 12], [900, 120], 1_020), "V-14");
    expect(issue).toMatchObject({ sheet: "Recharge", cell: "B1", value: "102%" });
  });

  test("pounds one penny out are said to the penny", () => {
    const [issue] = found(split([90, 10], [900, 100.01], 1_000), "V-14");
    expect(issue?.done).toContain("£0.01 less");
  });

  test("13.33 + 86.67 of 100 and exact pounds tie out", () => {
    expect(found(split([13.33, 86.67], [133.3, 866.7], 1_000), "V-14")).toEqual([]);
  });
});
