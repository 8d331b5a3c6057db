import type { Issue } from "../../../src/sheets/issue";
import { issueWords, noteCount, settleCount } from "../../../src/taskpane/words/issue-words";

const issue: Issue = {
  severity: "decide",
  code: "new-reason",
  sheet: "Leavers 16-22",
  cell: "E21",
  heading: "Reason",
  value: "Career dev.",
  expected: "a leaving reason that Muster knows",
  done: "Counted as voluntary.",
  advice: "Write the reason out.",
  touches: ["churn"],
};

test("an issue says what is seen, where to the cell, what was done and what to do", () => {
  expect(issueWords({ ...issue, pounds: 14_120 })).toEqual({
    weight: "Decide",
    seen: "“Reason” reads “Career dev.”",
    where: "Leavers 16-22!E21",
    expected: "a leaving reason that Muster knows",
    done: "Counted as voluntary.",
    advice: "Write the reason out.",
    stake: "£14,120 at stake",
    touches: "touches leavers",
  });
});

test("an issue of a whole sheet names the sheet", () => {
  const whole = issueWords({ ...issue, cell: "", heading: "", value: "" });
  expect([whole.seen, whole.where, whole.stake]).toEqual([
    "Sheet “Leavers 16-22”",
    "Leavers 16-22",
    "",
  ]);
});

test("an empty cell is named by its heading", () => {
  expect(issueWords({ ...issue, value: "" }).seen).toBe("“Reason” is not as expected");
});

test("only what could change a figure is to be settled", () => {
  const of = (...severities: Issue["severity"][]): Issue[] =>
    severities.map((severity) => ({ ...issue, severity }));
  expect(settleCount(of("note"))).toBe("Nothing to settle");
  expect(settleCount(of("stop", "note"))).toBe("1 thing to settle");
  expect(settleCount(of("stop", "decide"))).toBe("2 things to settle");
  expect(noteCount(of("note", "stop"))).toBe("1 note that changes no figure");
  expect(noteCount(of("note", "note"))).toBe("2 notes that change no figure");
});
