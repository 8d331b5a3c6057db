import { FAR_DAY } from "../../src/units/day";
import { rateOn } from "../../src/workforce/rate-on";
import { day, gridFrom } from "../sheets/grid-from";
import { assumptions, codesOf, leavers, workforceOf } from "./reading";

const LEAVER = leavers([
  "E1",
  "Officer",
  "Policy",
  "2015-01-05",
  "2022-03-31",
  "Resigned",
  1,
  "No",
  "Police staff",
]);

test("the rates Muster carries, by the day", () => {
  const { rates } = workforceOf([assumptions(), LEAVER]);
  const ni = (iso: string) => rateOn(rates, "employer_ni_rate", day(iso));
  expect([ni("2022-04-05"), ni("2022-04-06"), ni("2022-11-05"), ni("2022-11-06")]).toEqual([
    0.138, 0.1505, 0.1505, 0.138,
  ]);
  expect(rateOn(rates, "employer_ni_threshold", day("2022-06-30"))).toBe(9100);
  expect(rateOn(rates, "police_pension_rate", day("2024-03-31"))).toBe(0.31);
  expect(rateOn(rates, "police_pension_rate", FAR_DAY)).toBe(0.353);
  expect(rateOn(rates, "employer_ni_rate", day("2015-04-01"))).toBeNull();
});

test("what is only believed says so", () => {
  const { rates } = workforceOf([assumptions(), LEAVER]);
  expect(rates.find(({ from }) => from === day("2022-04-06"))?.status).toBe("knowledge");
});

test("a police pension rate that is given stands on every day", () => {
  const { rates } = workforceOf([
    assumptions(["Employer pension rate (police)", 0.3, "rate", "Actuary"]),
    LEAVER,
  ]);
  expect(rates.filter(({ rate }) => rate === "police_pension_rate")).toEqual([
    { rate: "police_pension_rate", from: 0, to: FAR_DAY, value: 0.3, status: "Actuary" },
  ]);
});

test("a Rates table of the workbook replaces the rates carried, also on a sheet Muster wrote", () => {
  const rates = gridFrom("Rates", [
    ["Rate", "From", "To", "Value", "Status"],
    ["employer_ni_rate", "2022-04-06", "2022-11-05", 0.15, "sourced"],
    ["employer_ni_threshold", "2022-04-06", null, 9000, "sourced"],
    ["vat", "2022-04-06", null, 0.2, "sourced"],
  ]);
  const read = workforceOf([assumptions(), LEAVER, rates], {}, ["Rates"]);
  expect(read.rates).toEqual([
    {
      rate: "employer_ni_rate",
      from: day("2022-04-06"),
      to: day("2022-11-05"),
      value: 0.15,
      status: "sourced",
    },
    {
      rate: "employer_ni_threshold",
      from: day("2022-04-06"),
      to: FAR_DAY,
      value: 9000,
      status: "sourced",
    },
  ]);
  expect(codesOf(read)).toEqual(["rate-not-known", "history-unsaid"]);
});
