import { withheldReason } from "../../../src/taskpane/words/withheld";
import { aFigure } from "../a-figure";

test("the reason is a sentence of its own, past the measure's standing note", () => {
  const notes = ["Above zero is an overspend.", "Withheld: no sheet of courses was found."];
  expect(withheldReason(aFigure({ value: null, notes }))).toBe("No sheet of courses was found.");
});

test("a figure that is given has no reason", () => {
  expect(withheldReason(aFigure({ notes: ["Withheld: never mind."] }))).toBe("");
});

test("a figure withheld without a word still gets one", () => {
  expect(withheldReason(aFigure({ value: null }))).toBe("A value it needs is missing.");
});
