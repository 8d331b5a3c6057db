import { finder } from "../../../src/taskpane/cards/find-figure";
import { resilienceCard } from "../../../src/taskpane/cards/resilience-card";
import { aFigure } from "../a-figure";

const figure = (name: string, value: number) =>
  aFigure({
    id: `resilience.${name}`,
    family: "resilience",
    unit: "posts",
    periodName: "as_at",
    value,
  });

const cardOf = (posts: number, interim: number, vacant: number) =>
  resilienceCard(
    finder([
      figure("statutory", posts),
      figure("statutory_interim", interim),
      figure("statutory_vacant", vacant),
    ])
  );

test("a square for each post, by who holds it", () => {
  const card = cardOf(4, 2, 1);
  expect(card?.say).toBe("Statutory posts held by an interim. 1 is vacant.");
  expect(card?.chart).toMatchObject({
    kinds: [
      { label: "interim", count: 2 },
      { label: "not interim", count: 1 },
      { label: "vacant", count: 1 },
    ],
    words: "4 statutory posts: 2 held by an interim, 1 vacant.",
  });
});

test("too many posts to count at a glance: no squares", () => {
  expect(cardOf(25, 2, 1)?.chart).toBeNull();
});

test("no statutory posts, no card", () => {
  expect(cardOf(0, 0, 0)).toBeNull();
});
