import {
  daysPerUnit,
  periodOfHeading,
  saysActualPay,
  saysEach,
  saysLastDay,
} from "../../src/sheets/heading-statement";

test.each([
  ["Cover Cost per Month", "month"],
  ["Agency £ pcm", "month"],
  ["Monthly Cover Cost", "month"],
  ["Day Rate", "day"],
  ["Agency cost (per day)", "day"],
  ["Annual cover cost", "year"],
  ["Cover cost p.a.", "year"],
  ["Weekly cost", "week"],
  ["Cover Cost", null],
  ["Agency £", null],
])("%s is per %s", (heading, per) => {
  expect(periodOfHeading(heading)).toBe(per);
});

test("headings that name a last day in post", () => {
  expect(saysLastDay("Last Day of Previous Holder")).toBe(true);
  expect(saysLastDay("Leaver Date")).toBe(true);
  expect(saysLastDay("Vacant From")).toBe(false);
});

test("weeks are seven days", () => {
  expect(daysPerUnit("Weeks to Start")).toBe(7);
  expect(daysPerUnit("Lead time (wks)")).toBe(7);
  expect(daysPerUnit("Days to Start")).toBe(1);
});

test("actual pay and cost for one", () => {
  expect(saysActualPay("Actual Salary")).toBe(true);
  expect(saysActualPay("Annual Salary")).toBe(false);
  expect(saysEach("Cost per Delegate")).toBe(true);
  expect(saysEach("Cost")).toBe(false);
});
