import { mondayFrom, sampleDay } from "../../src/samples/sample-day";

test("a Monday is itself; a Tuesday waits six days; a Sunday one", () => {
  const monday = sampleDay("2022-06-20");
  expect(mondayFrom(monday)).toBe(monday);
  expect(mondayFrom(monday + 1)).toBe(monday + 7);
  expect(mondayFrom(monday + 6)).toBe(monday + 7);
});

test("a date that does not exist is a bug", () => {
  expect(() => sampleDay("2025-02-30")).toThrow("2025-02-30");
});
