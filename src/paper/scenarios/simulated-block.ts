import { readFigure } from "../../scenarios/projected-figure";
import { inHundred } from "../../scenarios/study/in-hundred";
import type { Simulation } from "../../scenarios/simulate/simulation";
import { yearLabel } from "../../units/financial-year";
import { shortMonth } from "../../units/month";
import { heading, text, value } from "../cells";
import type { NumberFormat } from "../../workbook/sheet-plan";
import { drawnWords } from "./drawn-words";
import type { Page } from "./page";
import type { ScenariosPart, Studied } from "./part";
import { shortName } from "./workings";

const HEADINGS = ["", "1 in 10 below", "Middle", "1 in 10 above", "Projection", "Chance, %"];

/** What draws say of each scenario: values, marked with their seed and number. */
export function writeSimulated(page: Page, studied: readonly Studied[]): void {
  const drawn = studied.filter(({ simulation }) => simulation !== null);
  if (drawn.length === 0) return;
  page.pagesFrom.push(page.next + 1);
  page.section("How sure: drawn by chance");
  page.sentence(NOTE, "note");
  drawn.forEach((of, i) => {
    // A block is not broken: two are to a page.
    if (i > 0 && i % 2 === 0) page.pagesFrom.push(page.next + 1);
    if (of.simulation !== null) writeOne(page, of, of.simulation);
  });
}

const NOTE =
  "Values, not formulas: leavers, conversions and times to fill are drawn person by person, their rates with the error of their own estimation. The same seed and number of draws give the same values again.";

const targetOf = ({ state }: Studied["plan"]): string =>
  (state.upliftTarget ?? 0).toLocaleString("en-GB");

/** The chance that matters first, as a sentence: of the target at the first checkpoint of March, or of the budget. */
export function chanceSentence({ target }: ScenariosPart, { simulation }: Studied): string | null {
  if (simulation === null || target === null) return null;
  const { figure } = target;
  const found =
    figure.kind === "gap"
      ? simulation.uplift.find(({ step }) => simulation.months[step] === figure.month)?.chance
      : figure.kind === "surplus"
        ? simulation.years.find(({ year }) => year === figure.year)?.chance
        : undefined;
  if (found === undefined) return null;
  const words = figure.kind === "gap" ? target.words : `that ${target.holds}`;
  return `   ${capital(inHundred(found, simulation.draws))} chance ${figure.kind === "gap" ? "of " : ""}${words} (simulated, seed ${simulation.seed}, draws ${simulation.draws.toLocaleString("en-GB")}).`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function writeOne(page: Page, { plan, projection }: Studied, drawn: Simulation): void {
  const { sheet } = page;
  page.next++;
  page.sentence(
    `${drawnWords(shortName(plan.scenario), drawn)}Monte Carlo error of the middle ${drawn.medianError < 1 ? "under 1 person" : `${drawn.medianError.toFixed(1)} people`}, of a chance ${(100 * drawn.chanceError).toFixed(2)} points`,
    "headline"
  );
  const head = page.next++;
  HEADINGS.forEach((name, i) => {
    sheet.put(head, i, { ...heading(name), align: i === 0 ? "left" : "right" });
  });
  const line = (
    label: string,
    band: readonly [number, number, number],
    expected: number | null,
    chance: number | null,
    format: NumberFormat
  ): void => {
    const row = page.next++;
    sheet.put(row, 0, text(label, "label"));
    band.forEach((worth, i) => {
      sheet.put(row, 1 + i, value(worth, format, "input"));
    });
    const whole = format === "whole";
    if (expected !== null) sheet.put(row, 4, value(expected, whole ? "years" : format, "input"));
    if (chance !== null) sheet.put(row, 5, value(100 * chance, "percent", "input"));
  };
  const last = drawn.months.length - 1;
  const shownSteps = [...new Set([...drawn.uplift.map(({ step }) => step), last])].filter(
    (step) => step >= 0
  );
  for (const step of shownSteps) {
    const month = shortMonth(drawn.months[step] ?? 0);
    const at = (series: Float64Array): number => series[step] ?? 0;
    for (const { type, heads } of drawn.types) {
      const target =
        type === "Police officer" ? drawn.uplift.find((of) => of.step === step) : undefined;
      const expected = projection.types.find((of) => of.type === type)?.heads[step] ?? null;
      line(
        `${type}, end of ${month}${target === undefined ? "" : ` (chance of ${targetOf(plan)})`}`,
        [at(heads.low), at(heads.middle), at(heads.high)],
        expected,
        target?.chance ?? null,
        "whole"
      );
    }
  }
  for (const { year, low, middle, high, chance } of drawn.years) {
    const surplus = readFigure(projection, { kind: "surplus", year });
    line(
      `Surplus of ${yearLabel(year)} (chance of no overspend)`,
      [low, middle, high],
      surplus.ok ? surplus.value : null,
      chance,
      "pounds"
    );
  }
  if (drawn.binding.length > 0)
    page.sentence(
      `The middle of the draws may lie off the projection, because ${drawn.binding.join("; ")}.`,
      "note"
    );
}
