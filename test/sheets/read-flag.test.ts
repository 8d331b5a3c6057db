import { readFlag } from "../../src/sheets/read-flag";

test.each(["Yes", "y", "TRUE", "Held", "Completed", "✓", true])("%s is yes", (value) => {
  expect(readFlag(value, false, "may").value).toBe(1);
});

test.each(["No", "n", "FALSE", "Not held", "Declined", "Did not attend", false])(
  "%s is no",
  (value) => {
    expect(readFlag(value, false, "may").value).toBe(0);
  }
);

test("0 and 1 stand as they are", () => {
  expect(readFlag(1, false, "may")).toEqual({ value: 1, corrected: false, problem: null });
  expect(readFlag(0, false, "may")).toEqual({ value: 0, corrected: false, problem: null });
});

test("the date it was held is a yes", () => {
  expect(readFlag(44732, true, "may").value).toBe(1);
  expect(readFlag(44732, false, "may").problem?.code).toBe("unreadable");
});

test("N/A is not available, and a remark is not understood", () => {
  expect(readFlag("N/A", false, "may").problem?.code).toBe("DQ-05");
  expect(readFlag("see file", false, "may").problem?.code).toBe("unreadable");
});
