import { cutShort, nearlySame } from "../../src/sheets/nearly-same";

test.each([
  ["leaveing date", "leaving date"],
  ["estabishment fte", "establishment fte"],
  ["employee nmuber", "employee number"],
  ["employes no", "employee no"],
])("%s is %s but for a slip", (a, b) => {
  expect(nearlySame(a, b)).toBe(true);
  expect(nearlySame(b, a)).toBe(true);
});

test.each([
  ["the same", "leaving date", "leaving date"],
  ["a short word", "course rate", "course date"],
  ["another digit", "level 2", "level 3"],
  ["a short text", "stage", "state"],
  ["two letters", "leeveing date", "leaving date"],
  ["another word", "start date", "leave date"],
])("no slip: %s", (_, a, b) => {
  expect(nearlySame(a, b)).toBe(false);
});

test.each([
  ["cont service date", "continuous service date", true],
  ["est fte", "establishment fte", true],
  ["continuous service date", "continuous service date", false],
  ["co service date", "continuous service date", false],
  ["service", "service date", false],
  ["con ser dat", "continuous service date", false],
])("%s for %s: %s", (short, whole, is) => {
  expect(cutShort(short, whole)).toBe(is);
});
