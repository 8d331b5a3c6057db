import { readFte, type FtePlace } from "../../src/sheets/read-fte";

const place = (
  unit: FtePlace["column"]["unit"],
  weeks: readonly number[] = [],
  onePerson = true
): FtePlace => ({ column: { unit, weeks }, onePerson });

test("an FTE in a column of FTE stands as it is", () => {
  expect(readFte(0.6, "must", place("fte"))).toEqual({
    value: 0.6,
    corrected: false,
    problem: null,
  });
});

test("hours in a column of hours, with the rule and the week", () => {
  const reading = readFte(22.2, "must", place("hours", [37]));
  expect(reading).toMatchObject({ value: 0.6, corrected: true, problem: { severity: "note" } });
  expect(reading.problem?.done).toBe("22.2 hours of a full-time week of 37: read as 0.6 FTE.");
  expect(reading.problem?.mend).toBeUndefined();
});

test("a percentage in a column of percent, as number and as text", () => {
  expect(readFte(60, "must", place("percent")).value).toBe(0.6);
  expect(readFte("60%", "must", place("fte")).value).toBe(0.6);
});

test("text that names its unit is certain and can be mended", () => {
  expect(readFte("0.6 FTE", "must", place("fte")).problem).toMatchObject({
    severity: "note",
    code: "DQ-12",
    mend: { to: 0.6, isDate: false },
  });
});

test("an FTE in a column of hours is read as FTE, with a note: nobody works 0.6 hours", () => {
  expect(readFte(0.6, "must", place("hours", [37]))).toMatchObject({
    value: 0.6,
    problem: { severity: "note", code: "DQ-12" },
  });
});

test("one person of 37 or 60 among people of 1 is read by itself and to be decided", () => {
  expect(readFte(37, "must", place("fte", [37]))).toMatchObject({
    value: 1,
    problem: { severity: "decide", code: "DQ-12-mixed" },
  });
  expect(readFte(60, "must", place("fte"))).toMatchObject({
    value: 0.6,
    problem: { severity: "decide" },
  });
});

test("a unit that cannot be told stops, and the value is withheld", () => {
  for (const [value, at] of [
    [22, place("unknown")],
    [18.5, place("fte")],
    [150, place("fte")],
    [60, place("hours", [37])],
  ] as const) {
    expect(readFte(value, "must", at)).toMatchObject({
      value: null,
      problem: { severity: "stop", code: "fte-unit-not-known" },
    });
  }
});

test("a group of 48 stands as it is", () => {
  expect(readFte(48, "must", place("fte", [37], false))).toMatchObject({
    value: 48,
    problem: null,
  });
});

test("hours as text without a full-time week are withheld", () => {
  expect(readFte("22.2 hrs", "must", place("fte")).value).toBeNull();
});

test("a marker is suppressed, or not available, and never zero", () => {
  expect(readFte("*", "may", place("fte"))).toMatchObject({
    value: null,
    problem: { code: "DQ-05-suppressed" },
  });
  expect(readFte("N/A", "may", place("fte"))).toMatchObject({
    value: null,
    problem: { code: "DQ-05" },
  });
});

test("an FTE of 1 in a column of percent could be 1%, and is to be decided", () => {
  expect(readFte(1, "must", place("percent")).problem).toMatchObject({
    severity: "decide",
    code: "DQ-12-mixed",
  });
});

test.each([[-1], ["-1"], [-0.6], ["(0.6)"]])("%s FTE of one person is refused", (value) => {
  expect(readFte(value, "may", place("fte"))).toMatchObject({
    value: null,
    problem: { severity: "stop", code: "fte-below-zero" },
  });
});

test("minus two FTE of a group is an adjustment, kept and to be decided", () => {
  expect(readFte(-2, "must", place("fte", [], false))).toMatchObject({
    value: -2,
    problem: { severity: "decide", code: "fte-below-zero" },
  });
});

test("a number stored as text says so", () => {
  expect(readFte("1", "must", place("fte")).problem?.done).toBe(
    "The number is stored as text: read as 1 FTE."
  );
});
