import { perUnit, sameUnit, timesUnit, unitWords } from "../../src/units/unit";

test("people over person-years is a number a year", () => {
  const rate = perUnit({ head: 1 }, { head: 1, year: 1 });
  expect(sameUnit(rate, { year: -1 })).toBe(true);
  expect(unitWords(rate)).toBe("a number per years");
});

test("what cancels leaves a plain number", () => {
  expect(unitWords(timesUnit({ GBP: 1 }, { GBP: -1 }))).toBe("a plain number");
});
