import type { RateChoice } from "../../../src/taskpane/engine/detail";
import { bridgeRows } from "../../../src/taskpane/words/bridge-rows";
import { yearPeriod } from "../../../src/units/financial-year";
import { aFigure } from "../a-figure";

const choice = (value: number | null, bridge: RateChoice["bridge"]): RateChoice => ({
  at: { basis: "churn.annualised", period: yearPeriod(2021) },
  basis: "churn.annualised",
  short: "A year, time in post",
  periodLabel: "2021/22",
  figure: aFigure({ unit: "percent", value }),
  bridge,
  without: "",
});

test("lines that add up as they are shown; one that shows as nothing is left out", () => {
  const to = choice(35.1, [
    { words: "people, not FTE", change: 4.6 },
    { words: "brought to a year", change: 0.04 },
    { words: "over the start", change: -2.2 },
  ]);
  expect(bridgeRows(choice(32.7, []), to)).toEqual({
    from: "32.7%",
    rows: [
      { words: "people, not FTE", change: "+4.6" },
      { words: "over the start", change: "\u22122.2" },
    ],
    to: "35.1%",
    note: "",
  });
});

test("lines that do not add up once rounded say so", () => {
  const to = choice(35.12, [
    { words: "people, not FTE", change: 4.56 },
    { words: "over the start", change: -2.16 },
  ]);
  expect(bridgeRows(choice(32.72, []), to)?.note).toBe("");
  const apart = choice(1.15 + 0.35, [
    { words: "a", change: 0.15 },
    { words: "b", change: 0.15 },
    { words: "c", change: 0.05 },
  ]);
  expect(bridgeRows(choice(1.15, []), apart)?.note).toBe("Lines may not sum because of rounding.");
});

test("no bridge where a rate is withheld", () => {
  expect(bridgeRows(choice(32.7, []), choice(null, null))).toBeNull();
});
