import { questionSentences } from "../../scenarios/open-questions";
import { figureWords } from "../../scenarios/projected-figure";
import { settingWords } from "../../scenarios/text/setting-text";
import { longDay } from "../../units/day";
import { shortMonth } from "../../units/month";
import { paragraph } from "../text-layout";
import { adviceLines } from "./advice-lines";
import { backTestLines } from "./back-test-lines";
import { challengeLines } from "./challenge-lines";
import { comparedLines } from "./compared-lines";
import { courseLines } from "./course-lines";
import { differenceLines } from "./difference-lines";
import { findingLines } from "./finding-lines";
import type { Study } from "./study";
import { teamLines } from "./team-lines";
import { tornadoLines } from "./tornado-lines";

/** A study for people to read, `width` columns at most. */
export function studyText(
  study: Study,
  {
    file,
    kept,
    width,
    strong,
  }: {
    readonly file: string;
    /** Names of the scenarios the workbook holds, where none was asked for. */
    readonly kept: readonly string[];
    readonly width: number;
    readonly strong: (text: string) => string;
  }
): string {
  const { scenario, state, drawn, course, compared, figure } = study;
  const moved = scenario.settings.length > 0;
  const unit = compared[0]?.unit ?? "head";
  const { months, backTest } = drawn.projection;
  const last = months.at(-1) ?? state.first;
  const sections: readonly (readonly string[])[] = [
    backTestLines(backTest, width),
    ["What is found", ...findingLines(study, width)],
    challengeLines(study.challenges, scenario.name, width),
    courseLines(course, moved, width),
    comparedLines(study, width),
    differenceLines(study, width),
    mustBeTrueLines(study, width),
    tornadoLines(study.tornado, figureWords(figure, state.first), unit, width),
    teamLines(study.teams, months, width),
    adviceLines(study.advice, { opening: state.opening, months }, width),
    questionLines(study, file, width),
    ["Taken to be so", ...study.taken.flatMap((text) => paragraph(text, width, 2))],
  ];
  return [
    strong(moved ? `${scenario.name}, a scenario of ${file}` : `${file}, projected as things are`),
    ...scenario.settings.flatMap((setting) => paragraph(settingWords(setting), width, 2)),
    `From ${longDay(state.opening)}, ${months.length} months, to the end of ${shortMonth(last)}.`,
    ...(kept.length === 0
      ? []
      : paragraph(
          `Scenarios kept in the workbook: ${kept.join("; ")}. Look at one with --scenario.`,
          width,
          0
        )),
    "",
    ...sections
      .filter((lines) => lines.length > 0)
      .flatMap(([title = "", ...lines]) => [
        ...paragraph(title, width, 0).map(strong),
        ...lines,
        "",
      ]),
  ]
    .join("\n")
    .trimEnd()
    .concat("\n");
}

function questionLines({ questions }: Study, file: string, width: number): string[] {
  if (questions.length === 0) return [];
  const said =
    questions.length === 1
      ? "1 open question in the sheets bears on all of this"
      : `${questions.length} open questions in the sheets bear on all of this, the worst first`;
  return [
    `${said}; see: muster check "${file}"`,
    ...questionSentences(questions).flatMap((text) => paragraph(text, width, 2)),
  ];
}

function mustBeTrueLines({ mustBeTrue, finding }: Study, width: number): string[] {
  if (finding === null || mustBeTrue.length === 0) return [];
  return [
    "What must be true, one lever at a time; the target is then met as expected, with about an even chance",
    ...mustBeTrue.flatMap(({ sentence }) => paragraph(sentence, width, 2)),
  ];
}
