import { amount, places } from "../../measures/amount";
import { figureWords, isPounds, type ProjectedFigure } from "../../scenarios/projected-figure";
import type { Simulation } from "../../scenarios/simulate/simulation";
import { paragraph } from "../text-layout";
import { inHundred } from "../../scenarios/study/in-hundred";
import { chanceError } from "./numbers";
import type { Finding, Study } from "./study";

/** What is found, in sentences: the chance of the target, what is expected, and how sure the numbers are. */
export function findingLines({ finding, drawn, scenario }: Study, width: number): string[] {
  const moved = scenario.settings.length > 0;
  const { simulation } = drawn;
  const sentences = [
    ...(finding === null
      ? [
          "No target to hold it against: no uplift target is given, and no budget with a vacancy factor. Give one with --target.",
        ]
      : [chanceSentence(finding, moved, simulation.draws), expectedSentence(finding, moved)]),
    precisionSentence(simulation, finding),
    ...(simulation.sure
      ? ["Rates, conversions and times to fill were taken as known: only chance is left."]
      : []),
    ...(simulation.binding.length === 0
      ? []
      : [
          `The middle of the draws may lie off the projection, because ${simulation.binding.join("; ")}.`,
        ]),
  ];
  return sentences.filter((text) => text !== "").flatMap((text) => paragraph(text, width, 2));
}

function chanceSentence(
  { target, chance, chanceAsNow }: Finding,
  moved: boolean,
  draws: number
): string {
  if (chance === null)
    return `How likely it is that ${target.holds} is not known: the draws hold people in post, joiners and the surplus.`;
  const now =
    !moved || chanceAsNow === null ? "" : `; as now ${inHundred(chanceAsNow.chance, draws)}`;
  return `Chance that ${target.holds}: ${inHundred(chance.chance, draws)}${now}.`;
}

function expectedSentence({ target, expected, expectedAsNow }: Finding, moved: boolean): string {
  if (expected === null) return "";
  const now =
    !moved || expectedAsNow === null
      ? ""
      : `; as now ${expectedWords(target.figure, expectedAsNow)}`;
  return `Expected: ${expectedWords(target.figure, expected)}${now}.`;
}

/** "23.7 officers short", "£514,000 surplus", or the figure and its number. */
function expectedWords(figure: ProjectedFigure, value: number): string {
  const size = amount(Math.abs(value), isPounds(figure) ? "GBP" : "people");
  const people = places(Math.abs(value), 1);
  if (figure.kind === "gap")
    return /[1-9]/.test(people)
      ? `${people} officers ${value > 0 ? "short" : "above"}`
      : "on target";
  if (figure.kind === "surplus") return `${size} ${value < 0 ? "shortfall" : "surplus"}`;
  return `${figureWords(figure)} ${isPounds(figure) ? size : people}`;
}

function precisionSentence(
  { draws, seed, medianError, uplift, years }: Simulation,
  finding: Finding | null
): string {
  const worst = Math.max(
    finding?.chance?.standardError ?? 0,
    ...uplift.map(({ standardError }) => standardError),
    ...years.map(({ chance }) => Math.sqrt((chance * (1 - chance)) / draws))
  );
  const people = medianError < 0.5 ? "less than one person" : `${places(medianError, 1)} people`;
  const chances = worst < 0.0005 ? "less than 0.1 in 100" : `at most ${chanceError(worst)}`;
  return `${draws.toLocaleString("en-GB")} draws, seed ${seed}. Monte Carlo standard error: of a chance ${chances}, of the middle ${people}.`;
}
