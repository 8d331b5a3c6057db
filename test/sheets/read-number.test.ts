import { readNumber } from "../../src/sheets/read-number";

test("a number is read as it stands", () => {
  expect(readNumber(0, "pounds", "must")).toEqual({ value: 0, corrected: false, problem: null });
});

test("a blank is not given and is no problem of its own", () => {
  expect(readNumber(null, "pounds", "must")).toEqual({
    value: null,
    corrected: false,
    problem: null,
  });
  expect(readNumber("  ", "pounds", "must").value).toBeNull();
});

test.each(["*", "..", "N/A", "[z]", "-", "x", "TBC"])(
  "the marker %s is not available, never zero",
  (text) => {
    const reading = readNumber(text, "count", "may");
    expect(reading.value).toBeNull();
    expect(reading.problem).toMatchObject({ severity: "note", code: "DQ-05" });
  }
);

test("a marker where the figure needs a number stops it", () => {
  expect(readNumber("*", "pounds", "must").problem?.severity).toBe("stop");
});

test("text that can be read is corrected and noted", () => {
  expect(readNumber("£36,000", "pounds", "must")).toMatchObject({
    value: 36000,
    corrected: true,
    problem: { severity: "note", code: "DQ-18" },
  });
});

test("60% is 0.6 of an FTE or a share, and no amount of money", () => {
  expect(readNumber("60%", "fte", "must").value).toBe(0.6);
  expect(readNumber("60%", "share", "must").value).toBe(0.6);
  expect(readNumber("60%", "pounds", "must").problem?.severity).toBe("stop");
});

test("text that is no number says what was expected", () => {
  expect(readNumber("about ten", "pounds", "may").problem).toMatchObject({
    severity: "decide",
    code: "unreadable",
    expected: "an amount in pounds",
  });
});
