import { sentence } from "../../../src/taskpane/words/sentence";

test("a capital first and one full stop last", () => {
  expect(sentence("leavers per 100 people")).toBe("Leavers per 100 people.");
  expect(sentence("Shown apart.")).toBe("Shown apart.");
});
