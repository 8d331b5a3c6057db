import type { Office } from "../../fixtures/office";
import { assumed } from "../../fixtures/made-up";
import { officeOf } from "../../fixtures/office";
import { found } from "./tied";

describe("V-13: the training reserve", () => {
  const reserve = (held: number, cost: number) =>
    found(
      officeOf({
        assumptions: assumed({ "Training budget": 8_000, "Earmarked reserve for training": held }),
        training: [{ course: "Course", date: "2022-05-01", cost, status: "Paid" }],
      } satisfies Office).issues,
      "V-13"
    );

  test("a reserve below nothing stops", () => {
    expect(reserve(-500, 1_000)[0]).toMatchObject({
      severity: "stop",
      columns: ["assumptions.training_reserve"],
    });
  });

  test("an overspend that the reserve cannot meet is noted with what is missing", () => {
    expect(reserve(1_000, 9_500)[0]).toMatchObject({ severity: "note", pounds: 500 });
  });

  test("one that it can meet is not", () => {
    expect(reserve(1_500, 9_500)).toEqual([]);
  });
});
