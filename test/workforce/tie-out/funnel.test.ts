import { figureOf } from "../../fixtures/figures";
import { assumed } from "../../fixtures/made-up";
import { officeOf } from "../../fixtures/office";
import { gridFrom } from "../../sheets/grid-from";
import { assumptions, workforceOf } from "../reading";
import { found, sheet } from "./tied";

describe("V-09 and V-10: cohorts and the funnel", () => {
  test("more confirmed than places", () => {
    const { issues } = officeOf({
      assumptions: assumed(),
      cohorts: [{ cohort: "C1", route: "PCDA", intake: "2022-09-05", places: 10, confirmed: 12 }],
    });
    expect(found(issues, "V-09")[0]).toMatchObject({
      rule: "V-09",
      columns: ["cohorts.confirmed"],
    });
  });

  const funnel = (heading: string, ...counts: number[]) =>
    found(
      sheet(
        "Pipeline",
        ["Pipeline Stage", heading, "Conversion Rate", "Days to Start"],
        ...counts.map((count, i) => [`Stage ${i + 1}`, count, 0.8, 90 - i])
      ),
      "V-10"
    );

  test("more reached a later stage than an earlier one", () => {
    expect(funnel("Candidates Reached", 100, 60, 65)[0]).toMatchObject({
      severity: "decide",
      cell: "B4",
    });
    expect(funnel("Candidates Reached", 100, 60, 60)).toEqual([]);
  });

  test("counts of who reached each stage are no candidates to expect starters from", () => {
    const office = workforceOf([
      assumptions(),
      gridFrom("Pipeline", [
        ["Pipeline Stage", "Candidates Reached", "Conversion Rate", "Days to Start"],
        ["Sift", 100, 0.6, 90],
        ["Vetting", 60, 0.9, 30],
      ]),
    ]);
    const figure = figureOf(office, "uplift.pipeline_expected", "as_at");
    expect(figure.value).toBeNull();
    expect(figure.notes.join(" ")).toContain(
      "Pipeline!B1 (Candidates Reached) is to be settled first"
    );
  });

  test("more who wait at a later stage is no fault", () => {
    expect(funnel("Candidates", 20, 60, 15)).toEqual([]);
  });
});
