import { useId, type ReactElement } from "react";
import { fanChart } from "../../charts/fan-chart";
import { FanChartView } from "../../charts/fan-chart-view";
import type { Ground, Outlook } from "../../engine/scenarios/outlook";
import type { ScenarioActions } from "../../session/scenario-actions";
import { lastMonth, type ScenariosState } from "../../session/scenarios-state";
import { peopleDigits, shownAmount } from "../../words/scenario-amount";
import { fanSentence, lastShortDay, shortDay } from "../../words/scenario-fan";
import { scenarioFinding } from "../../words/scenario-finding";
import { backTestWords } from "../../words/scenario-trust";
import { monthOf, shortMonth } from "../../../units/month";
import { ApartLines } from "./apart-lines";
import { BandLine } from "./band-line";
import { CourseChoice } from "./course-choice";
import { CourseTable } from "./course-table";
import { shownCourse, type ShownCourse } from "./shown-course";

/** What comes of the levers: the finding first, its picture, how sure it is, and the table behind. */
export function OutcomeCard({
  state,
  ground,
  scenario,
}: {
  state: ScenariosState;
  ground: Ground;
  scenario: ScenarioActions;
}): ReactElement {
  const id = useId();
  const { outlook, band, drawing, fault, trouble, seq } = state;
  const shown = shownCourse(state, ground);
  if (outlook === null || shown === null)
    return (
      <section className="card outcome" aria-busy={fault === null && trouble === null}>
        <h2>What comes of it</h2>
        {fault === null && trouble === null ? (
          <p className="waiting">Working out what happens if nothing changes…</p>
        ) : (
          <p className="doubt">{fault ?? `${trouble?.message ?? ""} ${trouble?.advice ?? ""}`}</p>
        )}
      </section>
    );
  const finding = scenarioFinding(outlook, shown.course, shown.path, band);
  const behind = fault !== null || outlook.seq < seq;
  return (
    <section className="card outcome" aria-labelledby={id}>
      <h2 id={id}>{finding.title}</h2>
      <p className="finding">{finding.amount}</p>
      <p className="say of">{finding.of}</p>
      <p className="say against">{finding.say}</p>
      {fault !== null && (
        <p className="doubt">This cannot be, and what is shown is from before: {fault}</p>
      )}
      {trouble !== null && (
        <p className="doubt" role="alert">
          {trouble.message} {trouble.advice}
        </p>
      )}
      <Picture shown={shown} outlook={outlook} ground={ground} step={finding.step} />
      <CourseChoice state={state} ground={ground} scenario={scenario} />
      <BandLine
        drawing={drawing}
        band={band}
        seed={state.seed}
        resting={behind}
        scenario={scenario}
      />
      <p className="note">{backTestWords(ground.backTest, shown.course)}</p>
      <ApartLines state={state} course={shown.course.id} />
      <CourseTable
        shown={shown}
        outlook={outlook}
        opening={ground.opening}
        until={lastMonth(state)}
      />
    </section>
  );
}

function Picture({
  shown: { course, path, fan },
  outlook,
  ground,
  step,
}: {
  shown: ShownCourse;
  outlook: Outlook;
  ground: Ground;
  step: number;
}): ReactElement {
  const moved = outlook.scenario.settings.length > 0;
  const { months } = outlook;
  const seats = course.id === "officers" || course.id === "all" ? outlook.seats : [];
  const chart = fanChart(path, moved, fan, seats, step);
  const digits = peopleDigits(outlook);
  const shownOf = (value: number): string => shownAmount(value, course.unit, digits);
  const isLast = step === months.length - 1;
  const opening =
    course.unit === "GBP"
      ? `${shownOf(path.opening)} in ${shortMonth(monthOf(ground.opening))}`
      : `${shownOf(path.opening)} on ${shortDay(ground.opening)}`;
  return (
    <>
      <FanChartView
        chart={chart}
        sentence={fanSentence(course, path, months, ground.opening, moved, digits, fan)}
        markWords={isLast ? "" : lastShortDay(months[step] ?? 0)}
        shown={shownOf}
        ends={[opening, shortMonth(months.at(-1) ?? 0)]}
      />
      <p className="note scale">
        {course.unit === "GBP" && "Pounds of each month by itself. "}
        {chart.seats.length > 0 && "Bars: course places filled, of all. "}
        {chart.foot !== null && `The lines’ scale begins at ${shownOf(chart.foot)}.`}
      </p>
    </>
  );
}
