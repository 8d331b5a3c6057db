import { monthWords } from "../../../src/taskpane/words/month-words";
import { aSeries } from "../a-series";

const LIMITS = [
  { name: "mean", value: 0.5 },
  { name: "usual at most", value: 1.7 },
];

test("one month with most, two, and many", () => {
  expect(monthWords(aSeries([0, 2, 1])).title).toBe("Most left in Feb 2022: 2");
  expect(monthWords(aSeries([2, 0, 2])).title).toBe("Most left in Jan 2022 and Mar 2022: 2");
  expect(monthWords(aSeries([1, 1, 0, 1])).title).toBe("Most left in a month: 1, in 3 of 4 months");
});

test("a month above what is usual is what the chart says", () => {
  const words = monthWords(aSeries([0, 2, 1], LIMITS));
  expect(words.title).toBe("More than usual left in Feb 2022: 2");
  expect(words.sentence).toBe(
    "More than usual left in Feb 2022: 2. Leavers, 3 months from Jan 2022 to Mar 2022. The mean is 0.5 a month, and usually at most 1.7."
  );
  expect(words.note).toContain("1.7");
  expect(monthWords(aSeries([2, 2, 1], LIMITS)).title).toBe(
    "More than usual left in 2 months of 3"
  );
});

test("strength: from what to what; a withheld month is passed over", () => {
  expect(monthWords(aSeries([null, 18, 19, 21], [], "churn.closing")).title).toBe(
    "In post: 18 at the end of Feb 2022, 21 at the end of Apr 2022"
  );
});
