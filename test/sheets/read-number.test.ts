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

test.each(["..", "N/A", "[z]", "-", "x", "TBC", "not known"])(
  "the marker %s is not available, never zero",
  (text) => {
    const reading = readNumber(text, "count", "may");
    expect(reading.value).toBeNull();
    expect(reading.problem).toMatchObject({ severity: "note", code: "DQ-05" });
  }
);

test.each(["*", "c", "[c]", "<5", "fewer than 5"])(
  "%s is a value that is suppressed, never zero",
  (text) => {
    const reading = readNumber(text, "count", "may");
    expect(reading.value).toBeNull();
    expect(reading.problem).toMatchObject({ severity: "note", code: "DQ-05-suppressed" });
    expect(reading.problem?.done).toContain("suppressed");
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

test("60% is 0.6 of a share, and no amount of money", () => {
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

test("£36,000 can be mended, about £36,000 is to be decided", () => {
  expect(readNumber("£36,000", "pounds", "must").problem?.mend).toEqual({
    to: 36000,
    isDate: false,
  });
  const about = readNumber("c. £36,000", "pounds", "must");
  expect(about).toMatchObject({ value: 36000, problem: { severity: "decide" } });
  expect(about.problem?.mend).toBeUndefined();
});

describe("a column of thousands", () => {
  const style = { scale: 1000, decimalComma: false };

  test("text is multiplied, but for what says its own thousands", () => {
    expect(readNumber("36.5", "pounds", "must", style).value).toBe(36500);
    expect(readNumber("36.5k", "pounds", "must", style).value).toBe(36500);
  });

  test("the mend stays in the column's unit", () => {
    expect(readNumber("£36.5", "pounds", "must", style).problem?.mend?.to).toBe(36.5);
  });
});

test("36.000 pounds is thirty-six thousand, to be decided; 3.055k is 3,055", () => {
  expect(readNumber("36.000", "pounds", "must")).toMatchObject({
    value: 36000,
    problem: { severity: "decide" },
  });
  expect(readNumber("3.055k", "pounds", "must")).toMatchObject({
    value: 3055,
    problem: { severity: "note" },
  });
});

test("655,00 is doubtful, but not in a column that has 1.234,00", () => {
  expect(readNumber("655,00", "pounds", "must").problem?.severity).toBe("decide");
  expect(
    readNumber("655,00", "pounds", "must", { scale: 1, decimalComma: true }).problem?.severity
  ).toBe("note");
});

test.each([
  ["£2,000 pm", "pm"],
  ["£2,000 per month", "per month"],
  ["500 a week", "a week"],
])("%s says what was not understood", (text, span) => {
  expect(readNumber(text, "pounds", "may").problem?.done).toContain(`“${span}” was not understood`);
});

test("other words beside an amount are no time", () => {
  expect(readNumber("£2,000 VAT", "pounds", "may").problem?.done).toBe("Left as not available.");
});
