import { figureText } from "../../src/cli/figure-text";
import type { FigureUnit } from "../../src/measures/measure";

test.each<[id: string, value: number | null, unit: FigureUnit, text: string]>([
  ["vacancy.saving", 29259.83, "GBP", "£29,260"],
  ["vacancy.pay_bill", 999999.4, "GBP", "£999,999"],
  ["vacancy.pay_bill", 999999.6, "GBP", "£1.00m"],
  ["vacancy.pay_bill", 1296591.97, "GBP", "£1.30m"],
  ["vacancy.saving", -0.3, "GBP", "£0"],
  ["vacancy.saving", -1200, "GBP", "−£1,200"],
  ["vacancy.surplus", 30052.59, "GBP", "£30,053 surplus"],
  ["vacancy.surplus", -8_060_000, "GBP", "£8.06m shortfall"],
  ["vacancy.surplus", 0.2, "GBP", "£0"],
  ["vacancy.net", 12, "GBP", "£12"],
  ["vacancy.net", -12, "GBP", "£12 extra cost"],
  ["training.variance", 1350, "GBP", "£1,350 overspend"],
  ["training.variance", -1350, "GBP", "£1,350 underspend"],
  ["training.available", -50, "GBP", "£50 over-committed"],
  ["uplift.gap", 155, "people", "155 short"],
  ["uplift.gap", -3, "people", "3 above target"],
  ["uplift.gap", 0, "people", "0"],
  ["uplift.expected", 42.36, "people", "42.4"],
  ["churn.leavers", 7, "people", "7"],
  ["churn.leavers_fte", 6, "FTE", "6.00"],
  ["churn.person_years", 21.438356, "person-years", "21.44"],
  ["churn.stability", 66.6667, "percent", "66.7%"],
  ["churn.stability", 0, "percent", "0.0%"],
  ["churn.leavers", null, "people", "withheld"],
])("%s of %s %s is %s", (id, value, unit, text) => {
  expect(figureText({ id, value, unit })).toBe(text);
});
