import { finder } from "../../../src/taskpane/cards/find-figure";
import { upliftCard } from "../../../src/taskpane/cards/uplift-card";
import { aFigure } from "../a-figure";

const uplift = (id: string, value: number, parts = {}) =>
  aFigure({
    id: `uplift.${id}`,
    family: "uplift",
    unit: "people",
    periodName: "as_at",
    value,
    ...parts,
  });

const use = uplift("assessment_use", 82.2, {
  unit: "percent",
  numerator: 707,
  denominator: 860,
  interval: { low: 79.5, high: 84.6, level: 0.95, method: "Wilson" },
});

const cardFor = (gap: number) =>
  upliftCard(
    finder([uplift("gap", gap), uplift("target", 2560), uplift("strength", 2560 - gap), use])
  );

test("officers short of the target", () => {
  const card = cardFor(155);
  expect(card?.finding).toMatchObject({ amount: "155", word: "short of the target", tone: "bad" });
  expect(card?.say).toBe("2,405 officers in post against a target of 2,560, by headcount.");
});

test("officers above the target, without a sign", () => {
  expect(cardFor(-12)?.finding).toMatchObject({
    amount: "12",
    word: "above the target",
    tone: "good",
  });
});

test("use of assessment places has its count and its interval", () => {
  expect(cardFor(0)?.likely).toBe(
    "Assessment places used: 707 of 860, 82.2%; likely range 79.5 to 84.6 (95% interval)."
  );
});
