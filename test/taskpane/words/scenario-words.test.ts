import { NO_BACK_TEST, type BackTest } from "../../../src/scenarios/back-test";
import { signedAmount, shownAmount } from "../../../src/taskpane/words/scenario-amount";
import { fanSentence } from "../../../src/taskpane/words/scenario-fan";
import { horizons } from "../../../src/taskpane/words/scenario-horizon";
import { suggestedName } from "../../../src/taskpane/words/scenario-name";
import { saveWords } from "../../../src/taskpane/words/scenario-saving";
import { stillWords, swingBars, withoutWords } from "../../../src/taskpane/words/scenario-swing";
import { backTestRows, backTestWords, bandWords } from "../../../src/taskpane/words/scenario-trust";
import { dayOf } from "../../../src/units/day";
import { aBand, anOffer, anOfficerPath, aSetting, JANUARY, OFFICERS } from "../a-scenario";

const missed = (type: string, closeProjected: number, closeActual: number) => ({
  type,
  opening: 0,
  joiners: 0,
  leaversProjected: 0,
  leaversActual: 0,
  closeProjected,
  closeActual,
  error: (closeProjected - closeActual) / closeActual,
  chanceDeviation: 0,
});

const lastYear: BackTest = {
  reason: null,
  opening: dayOf(2024, 9, 30),
  close: dayOf(2025, 9, 30),
  lines: [missed("Police officer", 2420.4, 2405), missed("PCSO", 181, 180)],
};

describe("the back-test", () => {
  test("is of the people of the course that is shown", () => {
    expect(backTestWords(lastYear, OFFICERS)).toBe(
      "Last year projected the same way missed by 15 officers (0.6%)."
    );
    const pcsos = { id: "type:PCSO", name: "PCSOs in post", unit: "head" } as const;
    expect(backTestWords(lastYear, pcsos)).toBe(
      "Last year projected the same way missed by 1 person (0.6%)."
    );
    const all = { id: "all", name: "Everybody in post", unit: "head" } as const;
    expect(backTestWords(lastYear, all)).toContain("missed by 16 people (0.6%)");
  });

  test("where there is none its reason stands there", () => {
    expect(
      backTestWords({ ...NO_BACK_TEST, reason: "leavers go back to May only" }, OFFICERS)
    ).toBe("Not held against last year: leavers go back to May only.");
    const staff = { id: "type:Police staff", name: "Staff", unit: "head" } as const;
    expect(backTestWords(lastYear, staff)).toContain("Not held against last year: nobody");
  });

  test("type by type, misses with a true minus", () => {
    expect(backTestRows({ ...lastYear, lines: [missed("PCSO", 178, 180)] })[0]?.cells).toEqual([
      "178",
      "180",
      "−2 (1.1%)",
    ]);
  });
});

describe("the band", () => {
  test("says how it was made, how far it has come, or that it was stopped", () => {
    expect(bandWords({ state: "done", draws: 10_000 }, aBand(), 7)).toBe(
      "Band: 8 in 10 of 10,000 draws, seed 7."
    );
    expect(bandWords({ state: "drawing", draws: 1250 }, null, 7)).toBe(
      "Drawing the band: 1,250 draws so far."
    );
    expect(bandWords({ state: "stopped", draws: 500 }, aBand({ draws: 500 }), 7)).toBe(
      "Stopped: the band is 8 in 10 of 500 draws only, seed 7."
    );
    expect(bandWords({ state: "stopped", draws: 0 }, null, 7)).toContain("before the first draws");
  });

  test("the picture is a sentence too", () => {
    const fan = aBand().courses[0] ?? null;
    const months = [JANUARY, JANUARY + 1, JANUARY + 2, JANUARY + 3];
    expect(
      fanSentence(OFFICERS, anOfficerPath(10), months, dayOf(2025, 12, 31), true, 0, fan)
    ).toBe(
      "Officers in post, month by month: 2,500 on 31 December 2025, in Apr 2026 with these levers 2,550, as now 2,530; 8 in 10 draws between 2,520 and 2,580; target 2,560."
    );
  });
});

test("differences carry true signs, and none where they show as nought", () => {
  expect(signedAmount(34.2, "head", 0)).toBe("+34");
  expect(signedAmount(-31, "head", 0)).toBe("−31");
  expect(signedAmount(-0.4, "head", 0)).toBe("0");
  expect(signedAmount(-0.4, "fte", 1)).toBe("−0.4");
  expect(signedAmount(-1_100_000, "GBP", 0)).toBe("−£1.10m");
  expect(shownAmount(-0.04, "head", 1)).toBe("0.0");
});

test("horizons: to the next March, then longer ones, and what is chosen among them", () => {
  const october = 2025 * 12 + 9;
  expect(horizons(october, 18).map(({ words }) => words)).toEqual([
    "To Mar 2026",
    "18 months",
    "3 years",
    "5 years",
  ]);
  expect(horizons(october, 24).map(({ months }) => months)).toEqual([6, 18, 24, 36, 60]);
  expect(horizons(2026 * 12 + 2)[0]).toEqual({ months: 1, words: "To Mar 2026" });
});

test("a name is made of the levers, and is not one that is taken", () => {
  const offer = anOffer();
  expect(suggestedName([aSetting], () => offer, [])).toBe("Leaver rate, officers 5.5%");
  expect(suggestedName([aSetting], () => offer, ["leaver rate, OFFICERS 5.5%"])).toBe(
    "Leaver rate, officers 5.5% (2)"
  );
  expect(suggestedName([aSetting, aSetting], () => offer, [])).toBe(
    "Leaver rate, officers 5.5% and 1 more"
  );
  const long = anOffer({ label: "x".repeat(200) });
  expect(suggestedName([aSetting], () => long, []).length).toBeLessThanOrEqual(60);
});

test("saving waits for a reason, and says for which lever", () => {
  const rest = {
    trouble: null,
    saving: { state: "idle" },
    kept: null,
    nothing: false,
    inExcel: true,
  } as const;
  expect(saveWords({ ...rest, unexplained: "Leaver rate, officers" })).toBe(
    "Saving waits for a reason: “Leaver rate, officers” is outside its last three years."
  );
  expect(saveWords({ ...rest, unexplained: null, kept: "Hold on" })).toContain("“Hold on” is kept");
  expect(
    saveWords({ ...rest, unexplained: null, trouble: { message: "No.", advice: "Try again." } })
  ).toBe("No. Try again.");
});

test("bars of the tornado share one scale, and what stands now is at one place in all", () => {
  const bars = swingBars({
    words: "officers short",
    unit: "head",
    gap: true,
    present: 20,
    bars: [
      { name: "a", range: "", atLow: 10, atHigh: 30 },
      { name: "b", range: "", atLow: 40, atHigh: 35 },
    ],
    withoutRange: [],
  });
  expect(bars).toEqual([
    { name: "a", range: "", low: -10, high: 10, left: "0%", width: "66.7%", zero: "33.3%" },
    { name: "b", range: "", low: 15, high: 20, left: "83.3%", width: "16.7%", zero: "33.3%" },
  ]);
});

test("one lever is one, several are several", () => {
  expect([1, 2].map(stillWords)).toEqual([
    "1 lever over its last three years does not move it",
    "2 levers over their last three years do not move it",
  ]);
  expect([1, 2].map(withoutWords)).toEqual([
    "1 lever has no three-year range",
    "2 levers have no three-year range",
  ]);
});
