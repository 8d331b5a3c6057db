import { restsWords } from "../../../src/taskpane/words/rests-words";

test("none, one, and more than one", () => {
  expect([0, 1, 2].map(restsWords)).toEqual([
    "",
    "Rests on 1 thing to settle",
    "Rests on 2 things to settle",
  ]);
});
