import { typedSeed } from "../../../src/taskpane/words/scenario-seed";

test("a whole number of 32 bits is a seed", () => {
  expect([" 7 ", "0", "4294967295"].map(typedSeed)).toEqual(
    [7, 0, 4294967295].map((value) => ({ ok: true, value }))
  );
});

test.each(["", "  ", "abc", "-1", "1.5", "1e3", "4294967296"])(
  "“%s” is refused in words",
  (text) => {
    const read = typedSeed(text);
    expect(read.ok ? read.value : read.error).toMatch(/whole number from 0 to 4,294,967,295\.$/);
  }
);
