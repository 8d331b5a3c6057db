import { figureOf } from "../fixtures/figures";
import { assumed, gone, held } from "../fixtures/made-up";
import { officeOf } from "../fixtures/office";

const leavers = [gone(2, "2016-01-01", "2021-06-30")];

test("leavers alone: they are counted, and no rate is made of them", () => {
  const made = officeOf({ assumptions: assumed(), leavers });
  expect(figureOf(made, "churn.leavers", "last_year").value).toBe(1);
  const opening = figureOf(made, "churn.opening", "last_year");
  expect(opening.value).toBeNull();
  expect(opening.notes.join(" ")).toContain("no establishment sheet says who is in post");
  expect(figureOf(made, "churn.annualised", "last_year").value).toBeNull();
});

test("officers in pooled lines: the uplift gap is withheld, not the whole target", () => {
  const posts = [
    {
      post: "",
      title: "Constable",
      team: "Response",
      type: "Police Officer",
      fte: 48,
      headcount: 47,
      held: 46.2,
      salary: 40_000,
    },
  ];
  const made = officeOf({
    assumptions: assumed({ "Uplift target (headcount)": 60 }),
    posts,
    leavers,
  });
  const gap = figureOf(made, "uplift.gap", "as_at");
  expect(gap.value).toBeNull();
  expect(gap.notes.join(" ")).toContain("people in pooled lines");
  expect(figureOf(made, "vacancy.in_post_fte", "as_at").value).toBeCloseTo(46.2, 12);
});

test("somebody in post without a start date: no strength, no rate, the leavers stand", () => {
  const posts = [held(1, "2018-01-01"), held(3, "2018-01-01", { start: null })];
  const made = officeOf({ assumptions: assumed(), posts, leavers });
  expect(figureOf(made, "churn.leavers", "last_year").value).toBe(1);
  expect(figureOf(made, "churn.percent_of_opening", "last_year").notes.join(" ")).toContain(
    "1 person has no start date"
  );
});
