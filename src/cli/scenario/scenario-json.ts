import { leverSpec } from "../../scenarios/levers";
import type { Projection } from "../../scenarios/projection";
import type { LeverSetting, Scenario } from "../../scenarios/scenario";
import type { Simulation } from "../../scenarios/simulate/simulation";
import type { Answer } from "../../scenarios/solve/solve";
import { settingText } from "../../scenarios/text/setting-text";
import { isoDay } from "../../units/day";
import { yearLabel } from "../../units/financial-year";
import { isoMonth } from "../../units/month";
import type { Solved } from "./solve-text";
import type { NamedChallenge, Study } from "./study";

type Json = Readonly<Record<string, unknown>>;

/** A whole study, full precision (docs/json.md). */
export function studyJson(study: Study, kept: readonly Scenario[]): string {
  const { finding, difference, tornado } = study;
  return printed({
    scenario: scenarioJson(study.scenario),
    kept: kept.map(scenarioJson),
    opening: isoDay(study.state.opening),
    months: study.drawn.plan.months.map(isoMonth),
    backTest: backTestJson(study.drawn.projection),
    target: finding === null ? null : findingJson(finding),
    projection: projectionJson(study.drawn.projection),
    asNow: projectionJson(study.asNow.projection),
    simulation: simulationJson(study.drawn.simulation),
    simulationAsNow: simulationJson(study.asNow.simulation),
    columns: study.columns,
    compared: study.compared.map((line) => ({ ...line, figure: figureJson(line.figure) })),
    difference:
      difference === null
        ? null
        : {
            figure: figureJson(study.figure),
            asNow: difference.baseline,
            lines: difference.lines.map(({ setting, change }) => ({
              setting: settingJson(setting),
              change,
            })),
            result: difference.result,
          },
    mustBeTrue: study.mustBeTrue.map(({ answer, sentence }) => answerJson(answer, sentence)),
    challenges: study.challenges.map(challengeJson),
    tornado: { figure: figureJson(study.figure), ...tornado },
    advice: adviceJson(study),
    teams: study.teams,
    openQuestions: study.questions.map(
      ({ severity, code, sheet, cell, heading, done, advice }) => ({
        ...{ severity, code, sheet, cell, heading },
        ...{ done, advice },
      })
    ),
    taken: study.taken,
  });
}

/** The answer to --solve. */
export const solvedJson = ({ answer, sentence }: Solved): string =>
  printed(answerJson(answer, sentence));

const printed = (value: Json): string =>
  `${JSON.stringify(value, (_, inner: unknown) => (ArrayBuffer.isView(inner) ? [...(inner as Float64Array)] : inner), 2)}\n`;

const scenarioJson = ({ name, settings }: Scenario): Json => ({
  name,
  settings: settings.map(settingJson),
});

const settingJson = (setting: LeverSetting): Json => ({
  ...leverJson(setting),
  value: setting.value,
  reason: setting.reason ?? null,
  text: settingText(setting),
});

const leverJson = (setting: Omit<LeverSetting, "value">): Json => ({
  lever: setting.lever,
  unit: leverSpec(setting.lever).unit,
  type: setting.type ?? null,
  band: setting.band ?? null,
  cohort: setting.cohort ?? null,
  route: setting.route ?? null,
  stage: setting.stage ?? null,
  from: setting.from === undefined ? null : isoMonth(setting.from),
  to: setting.to === undefined ? null : isoMonth(setting.to),
});

function figureJson(figure: Study["figure"]): Json {
  return {
    kind: figure.kind,
    type: "type" in figure ? figure.type : null,
    month: "month" in figure ? isoMonth(figure.month) : null,
    year: "year" in figure ? yearLabel(figure.year) : null,
  };
}

const backTestJson = ({ backTest: { reason, opening, close, lines } }: Projection): Json => ({
  reason,
  opening: opening === null ? null : isoDay(opening),
  close: close === null ? null : isoDay(close),
  lines,
});

const findingJson = ({ target, ...found }: NonNullable<Study["finding"]>): Json => ({
  figure: figureJson(target.figure),
  goal: target.goal,
  target: target.target,
  words: target.words,
  ...found,
});

const projectionJson = ({ types, cohorts, uplift, money }: Projection): Json => ({
  types,
  cohorts,
  uplift,
  money: { ...money, months: money.months.map(isoMonth) },
});

const simulationJson = (simulation: Simulation): Json => ({
  ...simulation,
  // The scenario and its months stand above.
  scenario: undefined,
  months: undefined,
  years: simulation.years.map((year) => ({ ...year, year: yearLabel(year.year) })),
});

const answerJson = ({ question, ...answer }: Answer, sentence: string): Json => ({
  sentence,
  figure: figureJson(question.figure),
  goal: question.goal,
  target: question.target,
  lever: leverJson(question.lever),
  ...answer,
});

const challengeJson = ({
  scenario,
  setting,
  range,
  outside,
  needsReason,
}: NamedChallenge): Json => ({
  scenario,
  setting: settingJson(setting),
  range,
  outside,
  needsReason,
});

const adviceJson = ({ advice: { moves, seats, lastSafe, grant, grantWords } }: Study): Json => ({
  moves,
  seats: seats.seats,
  move: seats.move,
  lastSafe: lastSafe.map((safe) => ({
    ...safe,
    checkpoint: isoDay(safe.checkpoint),
    advertiseBy: isoDay(safe.advertiseBy),
    advertiseForCohortBy:
      safe.advertiseForCohortBy === null ? null : isoDay(safe.advertiseForCohortBy),
  })),
  grant,
  grantWords,
});
