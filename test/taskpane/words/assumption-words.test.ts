import type { AssumptionUsed } from "../../../src/taskpane/engine/passport";
import {
  assumptionStatus,
  assumptionValue,
  rateSpans,
} from "../../../src/taskpane/words/assumption-words";
import { dayOf } from "../../../src/units/day";

const used = (parts: Partial<AssumptionUsed>): AssumptionUsed => ({
  name: "Vacancy factor",
  value: 0.02,
  unit: "rate",
  status: "given",
  source: "",
  cell: "",
  ...parts,
});

test.each([
  [{ value: 0.02, unit: "rate" }, "2%"],
  [{ value: 0.184, unit: "rate" }, "18.4%"],
  [{ value: 8000, unit: "GBP" }, "£8,000"],
  [{ value: 145.5, unit: "GBP" }, "£145.50"],
  [{ value: dayOf(2021, 5, 13), unit: "date" }, "13 May 2021"],
  [{ value: "whole month", unit: "text" }, "whole month"],
  [{ value: 2560, unit: "people" }, "2,560"],
  [{ value: null, unit: "rate" }, "not given"],
])("a value as people write it: %j", (parts, words) => {
  expect(assumptionValue(used(parts))).toBe(words);
});

test("how it stands, with the user's own source", () => {
  expect(assumptionStatus(used({ source: "Budget report" }))).toBe("given: Budget report");
  expect(assumptionStatus(used({ status: "default" }))).toBe("Muster’s own, until you say");
  expect(assumptionStatus(used({ status: "missing" }))).toBe("figures that need it are withheld");
});

test("a rate that changed twice in the year", () => {
  const span = (from: number, to: number, value: number) => ({ from, to, value });
  const [april, july, november] = [dayOf(2022, 4, 1), dayOf(2022, 7, 5), dayOf(2022, 11, 5)];
  const end = dayOf(2023, 3, 31);
  const spans = [
    span(november + 1, end, 0.138),
    span(april, dayOf(2022, 4, 5), 0.138),
    span(dayOf(2022, 4, 6), july, 0.1505),
    span(july + 1, november, 0.1505),
  ];
  expect(rateSpans({ rate: "employer_ni_rate", spans })).toBe(
    "13.8% to 5 April 2022, 15.05% to 5 November 2022, then 13.8%"
  );
  expect(rateSpans({ rate: "employer_ni_threshold", spans: [span(april, end, 9100)] })).toBe(
    "£9,100"
  );
  expect(rateSpans({ rate: "police_pension_rate", spans: [] })).toBe("none known for these days");
});
