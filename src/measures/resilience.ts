import type { FamilySource, FigureUnit, Measure } from "./measure";

const figure = (
  id: string,
  name: string,
  unit: FigureUnit,
  line: string,
  by: Measure["by"] = []
): Measure => ({
  id: `resilience.${id}`,
  name,
  unit,
  line,
  source: "conventions 18; M-M6",
  periods: ["as_at"],
  by,
});

/** Resilience: statutory posts that are vacant or interim, and teams that are one person. */
export const resilience: FamilySource = {
  family: "resilience",
  rowLines: [],
  measures: [
    figure("statutory", "Statutory posts", "posts", "count(posts, posts.statutory)"),
    figure(
      "statutory_vacant",
      "Statutory posts vacant",
      "posts",
      "count(posts, posts.statutory and posts.holders == 0)"
    ),
    figure(
      "statutory_interim",
      "Statutory posts held by an interim",
      "posts",
      "count(posts, posts.statutory and posts.interim)"
    ),
    figure("in_team", "People in post", "people", "strength(head, asAt)", ["team"]),
    figure(
      "teams_of_one",
      "Teams of one person",
      "teams",
      'groupsWith("team", resilience.in_team, 1)'
    ),
  ],
};
