import type { ReactElement } from "react";
import type { Outlook } from "../../engine/scenarios/outlook";
import type { Day } from "../../../units/day";
import { shortMonth, type Month } from "../../../units/month";
import { peopleDigits, shownAmount } from "../../words/scenario-amount";
import { shortDay } from "../../words/scenario-fan";
import { ScrollTable } from "./scroll-table";
import type { ShownCourse } from "./shown-course";

/** The numbers behind the picture, month by month, and the places of the intakes. */
export function CourseTable({
  shown: { course, path, fan },
  outlook,
  opening,
  until,
}: {
  shown: ShownCourse;
  outlook: Outlook;
  opening: Day;
  until: Month | null;
}): ReactElement {
  const { months, seats, scenario } = outlook;
  const digits = peopleDigits(outlook);
  const shown = (value: number | undefined): string =>
    value === undefined || !Number.isFinite(value) ? "" : shownAmount(value, course.unit, digits);
  const moved = scenario.settings.length > 0;
  return (
    <details className="behind">
      <summary>
        Show as a table<span className="unseen">: {course.name}</span>
      </summary>
      <ScrollTable
        caption={`${course.name}, month by month to ${shortMonth(until ?? months.at(-1) ?? 0)}`}
        head={[
          "End of",
          "As now",
          ...(moved ? ["This"] : []),
          ...(fan === null ? [] : ["1 in 10 below", "Middle", "1 in 10 above"]),
        ]}
        rows={[
          { key: "opening", name: shortDay(opening), cells: [shown(path.opening)] },
          ...months.map((month, i) => ({
            key: String(month),
            name: shortMonth(month),
            cells: [
              shown(path.baseline[i]),
              ...(moved ? [shown(path.scenario[i])] : []),
              ...(fan === null
                ? []
                : [shown(fan.low[i]), shown(fan.middle[i]), shown(fan.high[i])]),
            ],
          })),
        ]}
      />
      {seats.length > 0 && (
        <ScrollTable
          caption="Course places, those expected to be filled"
          head={["Intake", "Month", "Filled", "Places"]}
          rows={seats.map(({ cohort, step, filled, places }) => ({
            key: `${cohort} ${step}`,
            name: cohort,
            cells: [
              shortMonth(months[step] ?? 0),
              shownAmount(filled, "head", 0),
              shownAmount(places, "head", 0),
            ],
          }))}
        />
      )}
    </details>
  );
}
