import { figureOf, valuesBy, valuesOf } from "../fixtures/figures";
import { assumed, held } from "../fixtures/made-up";
import { officeOf, type Office } from "../fixtures/office";

const spent = (courses: NonNullable<Office["training"]>, more = {}) =>
  officeOf({
    assumptions: assumed({
      "Training budget": 8_000,
      "Earmarked reserve for training": 1_000,
      ...more,
    }),
    posts: [held(1, "2018-01-01")],
    training: courses.map((course) => ({
      course: "Made up",
      date: "2022-05-01",
      team: "A",
      ...course,
    })),
  });

const MONEY = [
  "training.forecast",
  "training.variance",
  "training.available",
  "training.reserve_draw",
  "training.reserve_after",
] as const;

/** Forecast, variance, available, draw, reserve after. */
const money = (workforce: ReturnType<typeof spent>) =>
  Object.values(valuesOf(workforce, "year", ...MONEY));

test("paid, committed and planned add up; cancelled does not count", () => {
  const made = spent([
    { cost: 3_000, status: "Paid" },
    { cost: 2_000, status: "Committed" },
    { cost: 1_500, status: "Planned" },
    { cost: 9_999, status: "Cancelled" },
  ]);
  expect(valuesOf(made, "year", "training.paid", "training.committed", "training.planned")).toEqual(
    {
      "training.paid": 3_000,
      "training.committed": 2_000,
      "training.planned": 1_500,
    }
  );
  // Planned lines are not held back: 8,000 less paid and committed is available.
  expect(money(made)).toEqual([6_500, -1_500, 3_000, 0, 1_000]);
});

test("overspent within the reserve: the draw is the overspend", () => {
  expect(money(spent([{ cost: 8_600, status: "Paid" }]))).toEqual([8_600, 600, -600, 600, 400]);
});

test("overspent beyond the reserve: the draw is limited by its balance", () => {
  expect(money(spent([{ cost: 9_500, status: "Paid" }]))).toEqual([9_500, 1_500, -1_500, 1_000, 0]);
});

test("spent to the pound: no draw", () => {
  expect(money(spent([{ cost: 8_000, status: "Paid" }]))).toEqual([8_000, 0, 0, 0, 1_000]);
});

test("first and last day of the year count; the days beside them do not", () => {
  const made = spent([
    { cost: 1, status: "Paid", date: "2022-03-31" },
    { cost: 10, status: "Paid", date: "2022-04-01" },
    { cost: 100, status: "Paid", date: "2023-03-31" },
    { cost: 1_000, status: "Paid", date: "2023-04-01" },
  ]);
  expect(figureOf(made, "training.paid", "year").value).toBe(110);
});

test("by team, a team without any has 0", () => {
  const made = spent([
    { cost: 10, status: "Paid", team: "A" },
    { cost: 20, status: "Planned", team: "B" },
  ]);
  expect(valuesBy(made, "training.paid", "year", "team")).toEqual({ A: 10, B: 0 });
  expect(valuesBy(made, "training.forecast", "year", "team")).toEqual({ A: 10, B: 20 });
});

test("no reserve given: the draw is withheld and says which assumption it needs", () => {
  const made = officeOf({
    assumptions: assumed({ "Training budget": 8_000 }),
    posts: [held(1, "2018-01-01")],
    training: [{ course: "Made up", date: "2022-05-01", team: "A", cost: 10, status: "Paid" }],
  });
  const { value, notes } = figureOf(made, "training.reserve_draw", "year");
  expect(value).toBeNull();
  expect(notes.join(" ")).toContain("“Earmarked reserve for training” is not given");
});

test("a cost nobody gave withholds what rests on it, and only that", () => {
  const made = spent([
    { cost: null, status: "Paid" },
    { cost: 20, status: "Planned" },
  ]);
  expect(valuesOf(made, "year", "training.paid", "training.planned", "training.forecast")).toEqual({
    "training.paid": null,
    "training.planned": 20,
    "training.forecast": null,
  });
});
