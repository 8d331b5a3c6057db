import { CHART_HEIGHT, CHART_TOP, monthChart } from "../../../src/taskpane/charts/month-chart";
import { aSeries } from "../a-series";

const FOOT = CHART_TOP + CHART_HEIGHT;

test("columns stand on nought and reach their value; the highest is named", () => {
  const { kind, marks, zero } = monthChart(aSeries([0, 2, 1]));
  expect(kind).toBe("columns");
  expect(zero).toBe(FOOT);
  expect(marks.map(({ y }) => y)).toEqual([FOOT, CHART_TOP, CHART_TOP + CHART_HEIGHT / 2]);
  expect(marks.map(({ text }) => text)).toEqual(["", "2", ""]);
});

test("a column below nought hangs from it", () => {
  const { marks, zero } = monthChart(aSeries([10, -10], [], "vacancy.net"));
  expect(zero).toBe(CHART_TOP + CHART_HEIGHT / 2);
  expect(marks[1]).toMatchObject({ y: FOOT, foot: zero });
});

test("a month above the usual limit is marked and named", () => {
  const { marks } = monthChart(aSeries([0, 3, 2], [{ name: "usual at most", value: 1.7 }]));
  expect(marks.map(({ high, text }) => [high, text])).toEqual([
    [false, ""],
    [true, "3"],
    [true, "2"],
  ]);
});

test("words of lines that lie close are kept apart", () => {
  const { lines } = monthChart(
    aSeries(
      [26, 30],
      [
        { name: "mean", value: 28 },
        { name: "usual at most", value: 29 },
      ]
    )
  );
  const [low, high] = lines;
  expect(low!.textY - high!.textY).toBeGreaterThanOrEqual(28);
});

test("a line that moves little begins near its least and says so; one that moves much at nought", () => {
  const little = monthChart(aSeries([3795, 3766, 3850], [], "churn.closing"));
  expect(little).toMatchObject({ kind: "line", zero: null, scale: "The scale begins at 3,720." });
  expect(little.marks.map(({ text }) => text)).toEqual(["3,795", "", "3,850"]);
  const much = monthChart(aSeries([2, 9, 21], [], "churn.closing"));
  expect(much).toMatchObject({ zero: FOOT, scale: "" });
});

test("a month withheld leaves its place empty", () => {
  const { marks, ends } = monthChart(aSeries([1, null, 2]));
  expect(marks.map(({ label }) => label)).toEqual(["Jan 2022", "Mar 2022"]);
  expect(ends).toEqual(["Jan 2022", "Mar 2022"]);
});

test("months that are all alike are still drawn", () => {
  const { marks } = monthChart(aSeries([21, 21, 21], [], "churn.closing"));
  for (const { y } of marks) expect(Number.isFinite(y)).toBe(true);
});
