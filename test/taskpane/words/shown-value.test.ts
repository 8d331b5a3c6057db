import { shownValue } from "../../../src/taskpane/words/shown-value";
import { aFigure } from "../a-figure";

const voluntary = (bounds: { low: number; high: number } | null) =>
  shownValue(aFigure({ unit: "people", value: 4, bounds }), 4);

test("a count that hangs on reasons not known is a range", () => {
  expect(voluntary({ low: 4, high: 6 })).toBe("4 to 6");
});

test("where nothing hangs on them, or it shows the same, it is one number", () => {
  expect(voluntary(null)).toBe("4");
  expect(voluntary({ low: 4, high: 4 })).toBe("4");
});
