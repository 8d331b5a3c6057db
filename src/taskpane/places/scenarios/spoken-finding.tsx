import { useEffect, useState, type ReactElement } from "react";
import type { Ground } from "../../engine/scenarios/outlook";
import type { ScenariosState } from "../../session/scenarios-state";
import { scenarioFinding } from "../../words/scenario-finding";
import { sentence } from "../../words/sentence";
import { shownCourse } from "./shown-course";

/** A lever that stood still so long has come to rest. */
const RESTS_MS = 600;

/** Says the finding to a screen reader once the lever rests, not on every move. */
export function SpokenFinding({
  state,
  ground,
}: {
  state: ScenariosState;
  ground: Ground;
}): ReactElement {
  const { outlook, band, drawing } = state;
  const shown = shownCourse(state, ground);
  const settled = drawing.state === "drawing" ? null : band;
  const finding =
    outlook === null || shown === null
      ? null
      : scenarioFinding(outlook, shown.course, shown.path, settled);
  const words =
    finding === null
      ? ""
      : `${finding.title}: ${finding.amount} ${finding.of}. ${sentence(finding.say)}`;
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => {
      setSaid(words);
    }, RESTS_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [words]);
  return (
    <p className="unseen" role="status">
      {said}
    </p>
  );
}
