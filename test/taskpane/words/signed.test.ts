import { signed } from "../../../src/taskpane/words/signed";
import { aFigure } from "../a-figure";

const words = { above: "overspend", below: "underspend", even: "on budget" };

test("more than the budget is an overspend, in a word and without a sign", () => {
  expect(signed(aFigure({ value: 1350 }), words)).toEqual({
    amount: "£1,350",
    word: "overspend",
    side: "above",
  });
});

test("less than the budget is an underspend, in a word and without a sign", () => {
  expect(signed(aFigure({ value: -1350 }), words)).toEqual({
    amount: "£1,350",
    word: "underspend",
    side: "below",
  });
});

test("what shows as nothing is neither", () => {
  expect(signed(aFigure({ value: 0.3 }), words)?.word).toBe("on budget");
  expect(signed(aFigure({ value: -0.3 }), words)?.word).toBe("on budget");
});

test("a withheld figure is not nothing", () => {
  expect(signed(aFigure({ value: null }), words)).toBeNull();
});
