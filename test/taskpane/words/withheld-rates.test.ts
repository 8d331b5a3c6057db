import type { RateChoice } from "../../../src/taskpane/engine/detail";
import { withheldRates } from "../../../src/taskpane/words/withheld-rates";
import { yearPeriod } from "../../../src/units/financial-year";
import { aFigure } from "../a-figure";

const choice = (short: string, value: number | null, why: string): RateChoice => ({
  at: { basis: "churn.annualised", period: yearPeriod(2021) },
  basis: "churn.annualised",
  short,
  periodLabel: "2021/22",
  figure: aFigure({ value, notes: value === null ? [`Withheld: ${why}.`] : [] }),
  bridge: null,
  without: "",
});

test("rates withheld for one reason are named together, those given are not named", () => {
  const rates = [
    choice("A year", 32.7, ""),
    choice("Home Office, FTE", null, "no sheet was found"),
    choice("Of average strength", null, "a start is missing"),
    choice("Home Office, people", null, "no sheet was found"),
  ];
  expect(withheldRates(rates)).toEqual([
    {
      names: "Home Office, FTE, 2021/22; Home Office, people, 2021/22",
      reason: "No sheet was found.",
    },
    { names: "Of average strength, 2021/22", reason: "A start is missing." },
  ]);
});
