import { restsOf } from "../../../src/taskpane/cards/rests-of";
import type { Issue } from "../../../src/sheets/issue";
import { aFigure } from "../a-figure";

const issue = (cell: string): Issue => ({
  severity: "decide",
  code: "unknown-reason",
  sheet: "Leavers",
  cell,
  heading: "Reason",
  value: "Went to sea",
  expected: "",
  done: "",
  advice: "",
  touches: [],
});

test("an issue that two figures rest on counts once", () => {
  const figures = [
    aFigure({ rests: [issue("F6"), issue("F7")] }),
    null,
    aFigure({ rests: [issue("F6")] }),
  ];
  expect(restsOf(figures).map(({ cell }) => cell)).toEqual(["F6", "F7"]);
});
