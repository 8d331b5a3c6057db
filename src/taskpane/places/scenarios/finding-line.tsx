import { useEffect, useState, type ReactElement } from "react";
import type { Ground } from "../../engine/scenarios/outlook";
import type { ScenariosState } from "../../session/scenarios-state";
import { scenarioFinding } from "../../words/scenario-finding";
import { shownCourse } from "./shown-course";

/** The finding in a line at the top while its card is out of sight; for eyes only, it is spoken elsewhere. */
export function FindingLine({
  state,
  ground,
}: {
  state: ScenariosState;
  ground: Ground;
}): ReactElement | null {
  const { outlook, band } = state;
  const shown = shownCourse(state, ground);
  const away = useAway(".outcome .finding", outlook !== null && shown !== null);
  if (!away || outlook === null || shown === null) return null;
  return (
    <div className="finding-line" aria-hidden="true">
      <p>{scenarioFinding(outlook, shown.course, shown.path, band).short}</p>
    </div>
  );
}

/** True while a part of the page that is there has been scrolled out over the top. */
function useAway(selector: string, there: boolean): boolean {
  const [away, setAway] = useState(false);
  useEffect(() => {
    const part = document.querySelector(selector);
    if (!there || part === null) return undefined;
    const observer = new IntersectionObserver((seen) => {
      const last = seen.at(-1);
      setAway(last !== undefined && !last.isIntersecting && last.boundingClientRect.top < 0);
    });
    observer.observe(part);
    return () => {
      observer.disconnect();
    };
  }, [selector, there]);
  return away;
}
