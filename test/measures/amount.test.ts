import { amount } from "../../src/measures/amount";

test("pounds are whole below a million, and millions to two places from there", () => {
  expect(amount(30_052.59, "GBP")).toBe("£30,053");
  expect(amount(999_999.4, "GBP")).toBe("£999,999");
  expect(amount(999_999.5, "GBP")).toBe("£1.00m");
  expect(amount(1_296_591.97, "GBP")).toBe("£1.30m");
});

test("a sum below zero has a minus sign, and one that rounds to nothing has none", () => {
  expect(amount(-1350, "GBP")).toBe("−£1,350");
  expect(amount(-0.2, "GBP")).toBe("£0");
  expect([amount(-12.34, "people"), amount(-0.001, "FTE")]).toEqual(["\u221212.3", "0.00"]);
});

test("percentages to one place, FTE to two, people whole, expected people to one", () => {
  expect(amount(35.0877, "percent")).toBe("35.1%");
  expect(amount(17.1, "FTE")).toBe("17.10");
  expect(amount(3809, "people")).toBe("3,809");
  expect(amount(345.71, "people")).toBe("345.7");
  expect(amount(28.07, "years")).toBe("28.1");
});
