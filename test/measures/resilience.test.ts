import { figureOf, valuesOf } from "../fixtures/figures";
import { assumed, empty, gone, held } from "../fixtures/made-up";
import { officeOf } from "../fixtures/office";

describe("teams of one", () => {
  const made = officeOf({
    assumptions: assumed(),
    posts: [
      held(1, "2018-01-01", { team: "Finance" }),
      held(2, "2018-01-01", { team: "Legal" }),
      held(3, "2018-01-01", { team: "LEGAL" }),
      held(4, "2018-01-01", { team: "Policy" }),
      held(5, "2022-07-01", { team: "Policy" }),
      empty("P6", { team: "Nobody" }),
    ],
    leavers: [gone(9, "2018-01-01", "2022-05-31", { team: "Gone" })],
  });

  test("one person in post at the as-at date; none, two, and one who is yet to come are told apart", () => {
    const figure = figureOf(made, "resilience.teams_of_one", "as_at");
    expect(figure.value).toBe(2);
    expect(figure.notes).toEqual(["Finance", "Policy"]);
  });

  test("two posts of one person are one person", () => {
    const twice = officeOf({
      assumptions: assumed(),
      posts: [
        held(1, "2018-01-01", { post: "A", fte: 0.5, held: 0.6 }),
        held(1, "2018-01-01", { post: "B", fte: 0.5, held: 0.4 }),
      ],
    });
    expect(figureOf(twice, "resilience.teams_of_one", "as_at").value).toBe(1);
  });
});

describe("statutory posts", () => {
  test("vacant and interim", () => {
    const made = officeOf({
      assumptions: assumed(),
      posts: [
        held(1, "2018-01-01", { statutory: "Yes", interim: "Yes" }),
        held(2, "2018-01-01", { statutory: "Yes", interim: "No" }),
        held(3, "2018-01-01", { statutory: "No", interim: "Yes" }),
        empty("P4", { statutory: "Yes" }),
      ],
    });
    expect(
      Object.values(
        valuesOf(
          made,
          "as_at",
          "resilience.statutory",
          "resilience.statutory_vacant",
          "resilience.statutory_interim"
        )
      )
    ).toEqual([3, 1, 1]);
  });

  // 0 statutory posts and "nobody said which are" are not the same answer.
  test("a sheet that does not say withholds the figure, with the reason", () => {
    const made = officeOf({ assumptions: assumed(), posts: [held(1, "2018-01-01")] });
    const figure = figureOf(made, "resilience.statutory", "as_at");
    expect(figure.value).toBeNull();
    expect(figure.notes).toEqual(["Withheld: no column says whether the post is statutory."]);
  });
});
