import { saysInterim, saysNoHolder } from "../../src/workforce/holder-word";

test.each([
  "VACANT",
  "Vacant - out to advert",
  "vacancy",
  "TBC",
  "Frozen",
  "On hold",
  "n/a",
  "-",
  "*",
  "x",
])("%s is nobody", (text) => {
  expect(saysNoHolder(text)).toBe(true);
});

test.each(["E101", "X-123", "Held, A.", "None-Such, B.", "Tbcott", ""])(
  "%s is no such word",
  (text) => {
    expect(saysNoHolder(text)).toBe(false);
  }
);

test("interim and acting contracts", () => {
  expect(["Interim", "Acting up", "Permanent", "Fixed term"].map(saysInterim)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
