import { longDay } from "../../units/day";
import { absoluteA1 } from "../../workbook/address";
import type { SheetPlan } from "../../workbook/sheet-plan";
import { formula, heading, text, value } from "../cells";
import { SHEETS } from "../sheet-names";
import { comparedCell } from "./compared-cells";
import { writeBackTest, writeDifferences, writeRanges } from "./results-blocks";
import { finding } from "./finding";
import { LEFT_OUT, leftOutWords } from "./left-out";
import { Page } from "./page";
import type { ScenariosPart } from "./part";
import type { ProjectionSheet } from "./projection-sheet";
import {
  FORMAT_OF_COMPARED,
  scenarioFigure,
  scenarioWords,
  type ScenarioFigure,
} from "./scenario-figures";
import { chanceSentence, writeSimulated } from "./simulated-block";
import { shortName, type Workings } from "./workings";
import { live, type Live } from "./live";

export interface ResultsSheet {
  readonly plan: SheetPlan;
  readonly figures: readonly ScenarioFigure[];
}

export const MONTHS_LABEL = "Months projected";

/** What comes of the scenarios: findings first, then what they rest on, and at the end what was drawn. */
export function resultsSheet(
  part: ScenariosPart,
  workings: readonly Workings[],
  sheets: readonly ProjectionSheet[]
): ResultsSheet {
  const page = new Page(SHEETS.scenarioResults, part.studied.length);
  const { sheet } = page;
  sheet.put(0, 0, text("Scenario results", "title"));
  page.next = 1;
  page.sentence(
    `From those in post on ${longDay(part.state.opening)}. Black numbers are live: they follow the sheets Projection and the assumptions. Blue ones are values of when this was written.`,
    "note"
  );
  page.next++;
  const findings = page.next;
  // The findings refer to the table below them: their rows are kept free.
  page.next += 2 * part.studied.length;
  page.section("Last year projected the same way (back-test)");
  writeBackTest(page, part.backTest);
  page.section("Side by side");
  sheet.put(page.next, 0, text(MONTHS_LABEL, "label"));
  sheet.put(page.next++, 1, value(part.months, "whole", "label"));
  const heads = page.next++;
  sheet.put(heads, 0, heading("Figure"));
  workings.forEach((of, i) => {
    sheet.put(heads, 1 + i, { ...heading(shortName(of.plan.scenario)), align: "right" });
  });
  const words = scenarioWords(part.studied.map(({ scenario }) => scenario.name));
  const figures: ScenarioFigure[] = [];
  const cells = part.compared.map((compared): (Live | null)[] => {
    const row = page.next++;
    sheet.put(row, 0, text(capital(compared.words), "label"));
    const format = FORMAT_OF_COMPARED[compared.unit];
    const found = workings.map((of, i): Live | null => {
      const projection = sheets[i];
      const cell = projection === undefined ? null : comparedCell(compared.figure, of, projection);
      const worth = compared.values[i] ?? null;
      if (cell === null || worth === null) {
        sheet.put(row, 1 + i, { ...text("none", "note"), align: "right" });
        return null;
      }
      sheet.put(row, 1 + i, formula(cell.source, cell.value, format));
      const scenario = { name: shortName(of.plan.scenario), word: words[i] ?? "" };
      const place = { sheet: SHEETS.scenarioResults, row, column: 1 + i };
      figures.push(scenarioFigure(compared, scenario, cell.value, place));
      return live(absoluteA1(row, 1 + i), cell.value);
    });
    if (compared.reason !== "" && found.some((cell) => cell === null))
      page.sentence(`None: ${compared.reason}.`, "note");
    return found;
  });
  const [first] = part.compared;
  if (first !== undefined)
    workings.forEach((of, i) => {
      const cell = cells[0]?.[i] ?? null;
      if (cell === null) return;
      const name = live(absoluteA1(heads, 1 + i), 0);
      const said = finding(first, cell, {
        source: name.source,
        words: shortName(of.plan.scenario),
      });
      page.at(findings + 2 * i, said, "headline");
    });
  part.studied.forEach((studied, i) => {
    const chance = chanceSentence(part, studied);
    if (chance !== null) page.at(findings + 2 * i + 1, text(chance), "plain");
  });
  if (first !== undefined) writeDifferences(page, part, first, cells[0] ?? []);
  page.section("What must be true");
  page.sentence(
    "One lever at a time; the target is then met as expected, with about an even chance.",
    "note"
  );
  part.studied.forEach(({ scenario, mustBeTrue }) => {
    if (mustBeTrue.length === 0) return;
    page.sentence(scenario.name, "headline");
    for (const sentence of mustBeTrue) page.sentence(sentence, "plain");
  });
  if (part.target === null)
    page.sentence(
      "There is no target to be met: neither an uplift target nor a vacancy factor is given.",
      "note"
    );
  writeRanges(page, part);
  page.section("What was taken to be so");
  const ofAll = part.studied[0]?.projection.taken ?? [];
  for (const taken of ofAll) page.sentence(taken, "plain");
  for (const { plan, projection } of part.studied.slice(1))
    for (const taken of projection.taken.filter((words) => !ofAll.includes(words)))
      page.sentence(`${shortName(plan.scenario)}: ${taken}`, "plain");
  if (part.issues.length > 0) {
    page.section(LEFT_OUT);
    for (const issue of part.issues) page.sentence(leftOutWords(issue), "warning");
  }
  writeSimulated(page, part.studied);
  return { plan: page.plan(), figures };
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
