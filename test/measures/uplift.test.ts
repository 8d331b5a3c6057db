import { figureOf, valuesBy, valuesOf } from "../fixtures/figures";
import { assumed, gone, held } from "../fixtures/made-up";
import { officeOf, type Office } from "../fixtures/office";

const recruiting = (sheets: Pick<Office, "cohorts" | "pipeline" | "assessments">) =>
  officeOf({
    assumptions: assumed({ "Assessment place price": 210 }),
    posts: [held(1, "2018-01-01")],
    ...sheets,
  });

const NOBODY = [{ stage: "Offer", candidates: 0, conversion: 0.9, days: 10 }];

const cohort = (name: string, intake: string, places: number, confirmed: number) => ({
  cohort: name,
  route: "PCDA",
  intake,
  places,
  confirmed,
});

describe("target and strength", () => {
  const officer = { type: "Police officer" };
  const made = officeOf({
    assumptions: assumed({ "Uplift target (headcount)": 4 }),
    posts: [
      held(1, "2018-01-01", officer),
      held(2, "2018-01-01", { ...officer, held: 0.5 }),
      held(3, "2022-09-01", officer),
      held(4, "2018-01-01", { type: "PCSO" }),
    ],
    leavers: [
      gone(8, "2018-01-01", "2022-06-20", officer),
      gone(9, "2018-01-01", "2022-06-21", officer),
    ],
  });

  test("officers by headcount at the close of the as-at date: the part-time one whole", () => {
    expect(valuesOf(made, "as_at", "uplift.target", "uplift.strength", "uplift.gap")).toEqual({
      "uplift.target": 4,
      "uplift.strength": 3,
      "uplift.gap": 1,
    });
  });
});

describe("cohorts", () => {
  test("over-booked: fill stops at the places, and the other cohort's stay empty", () => {
    const made = recruiting({
      cohorts: [cohort("C1", "2022-09-01", 20, 24), cohort("C2", "2022-12-01", 20, 5)],
      pipeline: NOBODY,
    });
    expect(valuesBy(made, "uplift.fill", "as_at", "cohort")).toEqual({ C1: 20, C2: 5 });
    expect(valuesBy(made, "uplift.empty", "as_at", "cohort")).toEqual({ C1: 0, C2: 15 });
    expect(figureOf(made, "uplift.expected", "as_at").value).toBe(29);
    expect(figureOf(made, "uplift.fill_share", "as_at").value).toBe(62.5);
    expect(made.issues.map(({ code }) => code)).toContain("V-09");
  });

  const cohorts = [cohort("C1", "2022-09-01", 20, 8), cohort("C2", "2022-12-01", 20, 10)];

  test("a pipeline that arrives too late for the first cohort goes to the next", () => {
    // Ready 100 days after 20 June: 28 September.
    const made = recruiting({
      cohorts,
      pipeline: [{ stage: "Vetting", candidates: 10, conversion: 0.6, days: 100 }],
    });
    expect(valuesBy(made, "uplift.from_pipeline", "as_at", "cohort")).toEqual({ C1: 0, C2: 6 });
  });

  test("ready on the very day of the intake is in time, a day later is not", () => {
    const ready = (days: number) =>
      valuesBy(
        recruiting({
          cohorts,
          pipeline: [{ stage: "Vetting", candidates: 10, conversion: 0.6, days }],
        }),
        "uplift.from_pipeline",
        "as_at",
        "cohort"
      );
    // 1 September is 73 days after 20 June.
    expect(ready(73)).toEqual({ C1: 6, C2: 0 });
    expect(ready(74)).toEqual({ C1: 0, C2: 6 });
  });

  test("more than the first cohort has places for spills over to the next, and no further", () => {
    const made = recruiting({
      cohorts,
      pipeline: [{ stage: "Offer", candidates: 50, conversion: 0.5, days: 10 }],
    });
    // 25 expected: 12 places left in the first, 10 in the second, 3 without a place.
    expect(valuesBy(made, "uplift.from_pipeline", "as_at", "cohort")).toEqual({ C1: 12, C2: 10 });
    expect(figureOf(made, "uplift.pipeline_expected", "as_at").value).toBe(25);
    expect(figureOf(made, "uplift.fill", "as_at").value).toBe(40);
  });

  test("each stage passes every conversion still ahead of it", () => {
    const made = recruiting({
      cohorts,
      pipeline: [
        { stage: "Application", candidates: 100, conversion: 0.2, days: 30 },
        { stage: "Vetting", candidates: 10, conversion: 0.5, days: 20 },
        { stage: "Offer", candidates: 4, conversion: 0.9, days: 10 },
      ],
    });
    // 100 × 0.2 × 0.5 × 0.9 + 10 × 0.5 × 0.9 + 4 × 0.9.
    expect(figureOf(made, "uplift.pipeline_expected", "as_at").value).toBeCloseTo(17.1, 10);
    expect(figureOf(made, "uplift.pipeline_candidates", "as_at").value).toBe(114);
  });

  test("cohorts are filled by date, whatever their order on the sheet", () => {
    const made = recruiting({
      cohorts: cohorts.toReversed(),
      pipeline: [{ stage: "Offer", candidates: 50, conversion: 0.3, days: 10 }],
    });
    expect(valuesBy(made, "uplift.from_pipeline", "as_at", "cohort")).toEqual({ C1: 12, C2: 3 });
  });

  test("no places at all: the share is withheld, not NaN", () => {
    const { value, notes } = figureOf(
      recruiting({ cohorts: [cohort("C1", "2022-09-01", 0, 0)], pipeline: NOBODY }),
      "uplift.fill_share",
      "as_at"
    );
    expect(value).toBeNull();
    expect(notes.join(" ")).toContain("nothing to divide by");
  });
});

describe("assessment places", () => {
  const made = recruiting({
    assessments: [
      { event: "April", date: "2022-04-10", booked: 120, used: 100 },
      { event: "June", date: "2022-06-20", booked: 80, used: 60 },
      { event: "July", date: "2022-07-10", booked: 50, used: 0 },
    ],
  });

  test("booked and used so far, the as-at date included; 200 booked and 160 used (worked case F02)", () => {
    const values = valuesOf(
      made,
      "as_at",
      "uplift.assessment_booked",
      "uplift.assessment_used",
      "uplift.assessment_use",
      "uplift.assessment_unused",
      "uplift.assessment_unused_cost"
    );
    expect(values).toEqual({
      "uplift.assessment_booked": 200,
      "uplift.assessment_used": 160,
      "uplift.assessment_use": 80,
      "uplift.assessment_unused": 40,
      "uplift.assessment_unused_cost": 8_400,
    });
    const { interval } = figureOf(made, "uplift.assessment_use", "as_at");
    expect(interval?.low).toBeCloseTo(73.9145, 4);
    expect(interval?.high).toBeCloseTo(84.9548, 4);
  });

  test("an event still to come has none booked so far, and no share", () => {
    expect(valuesBy(made, "uplift.assessment_booked", "as_at", "event")).toEqual({
      April: 120,
      June: 80,
      July: 0,
    });
    expect(valuesBy(made, "uplift.assessment_use", "as_at", "event")["July"]).toBeNull();
  });
});
