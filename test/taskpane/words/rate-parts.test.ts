import { RATE_BASES, type RateBasis } from "../../../src/measures/bridge";
import type { RateChoice } from "../../../src/taskpane/engine/detail";
import { rateParts } from "../../../src/taskpane/words/rate-parts";
import { yearPeriod } from "../../../src/units/financial-year";
import { aFigure } from "../a-figure";

const choice = (basis: RateBasis, numerator: number | null): RateChoice => ({
  at: { basis, period: yearPeriod(2021) },
  basis,
  short: "",
  periodLabel: "",
  figure: aFigure({ unit: "percent", numerator, denominator: 21.438 }),
  bridge: null,
  without: "",
});

test("what is above and below the line, each in its own unit", () => {
  expect(rateParts(choice("churn.annualised", 7))).toBe("7 leavers ÷ 21.44 years in post");
  expect(rateParts(choice("churn.leaver_rate_home_office_fte", 6))).toBe(
    "6.00 FTE of leavers ÷ 21.44 FTE in post at the start"
  );
  expect(rateParts(choice("churn.annualised", 1))).toBe("1 leaver ÷ 21.44 years in post");
  expect(rateParts(choice("churn.annualised", null))).toBe("");
});

test("every basis has its words", () => {
  for (const { id } of RATE_BASES) expect(rateParts(choice(id, 7))).toContain(" ÷ ");
});
